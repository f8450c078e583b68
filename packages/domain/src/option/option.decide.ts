import { openRefusal } from "../decision/decision.decide.ts";
import { type Checks, unknown } from "../record/check.ts";

export const optionChecks: Checks<"option.offered" | "option.valued"> = {
  "option.offered": (record, { body }) => openRefusal(record, body.decision),
  "option.valued": ({ option }, { body }) => (option.options.has(body.option) ? null : unknown("option", body.option)),
};
