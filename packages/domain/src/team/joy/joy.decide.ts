import { type Checks, fits } from "../../record/check.ts";

export const joyChecks: Checks<"joy.reported"> = { "joy.reported": fits };
