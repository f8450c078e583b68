import type { ChartType, ProfileName } from "@aimwell/statistics/charts";
import type { DayOrder } from "./sheet/read-day.ts";

/** What `aimwell chart` understands, as commander gives it. */
export interface ChartFlags {
  readonly date?: string;
  readonly value?: string;
  readonly of?: string;
  readonly dates?: DayOrder;
  readonly kind?: KindName;
  readonly chart?: ChartType;
  readonly per?: string;
  readonly better?: "up" | "down" | "neither";
  readonly target?: string;
  readonly baseline?: string;
  readonly phase?: readonly string[];
  readonly exclude?: readonly string[];
  readonly least?: string;
  readonly most?: string;
  readonly rules?: RuleName;
  readonly profile?: ProfileName;
  readonly title?: string;
  readonly unit?: string;
  readonly svg?: string;
  readonly png?: string;
  readonly overwrite?: boolean;
  readonly json?: boolean;
  readonly drawing: boolean;
}

/** What the values are, by the name that people type. */
export const kindNames = [
  "continuous",
  "count",
  "proportion",
  "rate",
  "days-between",
  "cases-between",
  "subgroups",
] as const;
export type KindName = (typeof kindNames)[number];

/** The charts that can be forced. */
export const chartNames = [
  "run",
  "i",
  "mr",
  "p",
  "pp",
  "u",
  "up",
  "c",
  "np",
  "g",
  "t",
  "ip",
  "xbar",
  "s",
  "r",
] as const satisfies readonly ChartType[];

/** The rule sets of `statistics`, by the name that people type. Known without loading them, so that --help is quick. */
export const ruleNames = [
  ...["aimwell", "making-data-count", "anhoej", "limits-only", "western-electric", "nelson", "perla"],
  ...["xmrit", "powerbi", "qcc", "best-box", "cut-box"],
] as const;
export type RuleName = (typeof ruleNames)[number];

export const profileNames = [
  "aimwell",
  "qicharts2",
  "making-data-count",
  "powerbi",
  "xmrit",
  "qcc",
] as const satisfies readonly ProfileName[];
