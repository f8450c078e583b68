import { type Checks, fits, unknown } from "../../record/check.ts";

export const standardChecks: Checks<"standard.set" | "standard.retired" | "reply-time.set"> = {
  "standard.set": fits,
  "standard.retired": ({ standard }, { body }) =>
    standard.standards.get(body.standard)?.state === "current" ? null : unknown("standard", body.standard),
  "reply-time.set": fits,
};
