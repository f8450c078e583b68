import { type Checks, fits, unknown } from "../../record/check.ts";

export const frictionChecks: Checks<"friction.noted" | "friction.answered"> = {
  "friction.noted": fits,
  "friction.answered": ({ friction, driver }, { body }) => {
    if (!friction.frictions.has(body.friction)) return unknown("friction", body.friction);
    return body.change === undefined || driver.nodes.has(body.change) ? null : unknown("change", body.change);
  },
};
