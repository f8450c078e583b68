import { type Checks, unknown } from "../../record/check.ts";

export const pulseChecks: Checks<"pulse.given"> = {
  "pulse.given": ({ test }, { body }) => {
    const held = test.tests.get(body.test);
    if (held === undefined) return unknown("test", body.test);
    return held.stage === "planned" ? { code: "test_not_running", test: body.test, stage: held.stage } : null;
  },
};
