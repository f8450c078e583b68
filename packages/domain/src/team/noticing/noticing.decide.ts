import { type Checks, fits } from "../../record/check.ts";

export const noticingChecks: Checks<"noticing.logged"> = { "noticing.logged": fits };
