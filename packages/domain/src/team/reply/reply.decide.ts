import { type Checks, fits, unknown } from "../../record/check.ts";
import { toldBetweenVisits } from "./waiting.ts";

export const replyChecks: Checks<"question.asked" | "reply.given"> = {
  "question.asked": fits,
  "reply.given": (record, { body }) =>
    toldBetweenVisits(record).some(({ entry }) => entry === body.to) ? null : unknown("to", body.to),
};
