import type { ChartType } from "./model.ts";

/** Charts whose values can't be below 0. */
export const countTypes: ReadonlySet<ChartType> = new Set(["p", "pp", "u", "up", "c", "np", "g", "t"]);

/** Charts of so many among so many. */
export const proportionTypes: ReadonlySet<ChartType> = new Set(["p", "pp", "np"]);
