import type { DataKind } from "../choose/choose-chart.ts";
import type { RuleSet } from "../signal/rule.ts";
import type { ChartMethod } from "./method.ts";
import type { ChartType, ProfileName } from "./model.ts";
import type { PhaseSpec } from "./span.ts";

/** How a chart is to be made. Everything has a default; the default chart is a run chart with Anhøj rules. */
export interface ChartOptions {
  /** `auto` lets `chooseChart` choose from the series and say why. */
  readonly type?: ChartType | "auto";
  /** What the values are, for `auto`; a measure declares it. */
  readonly kind?: DataKind;
  /** Ascending, the first from 0. A new phase is someone's decision with a reason; nothing makes one by itself. */
  readonly phases?: readonly PhaseSpec[];
  /** 0-based points that are shown and tested against limits but set no line and count in no run. */
  readonly exclude?: readonly number[];
  /** In the unit of the points before the multiplier. */
  readonly target?: number;
  /** Points and lines are multiplied by this last: 100 for percentages, 1000 for rates per thousand. */
  readonly multiply?: number;
  readonly profile?: ProfileName | ChartMethod;
  /** Instead of the profile's rules. */
  readonly rules?: RuleSet;
  /** How raw values of a subgroup become one point on charts that don't know subgroups. */
  readonly aggregate?: "mean" | "median";
  /** Where the measure itself can go, in its own unit; limits of individuals stay inside. */
  readonly bounds?: { readonly least?: number; readonly most?: number };
}

/** Why the data allow no such chart. */
export type ChartProblem =
  | {
      readonly code: "zero-interval";
      readonly index: number;
      /** Use a G chart of cases between events, or record the time of day. */
      readonly hint: "use-g-or-time-of-day";
    }
  | { readonly code: "no-values" }
  | { readonly code: "denominators-needed"; readonly type: ChartType }
  | { readonly code: "subgroups-needed"; readonly type: ChartType };
