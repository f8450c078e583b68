import type { RuleId } from "../signal/rule.ts";

/** The charts that we can compute. `mr` is moving ranges, `r` the ranges of subgroups. `ip` is I′ (normalised individuals), `pp` is P′, `up` is U′ (Laney). */
export type ChartType =
  | "run"
  | "i"
  | "mr"
  | "xbar"
  | "s"
  | "r"
  | "p"
  | "pp"
  | "u"
  | "up"
  | "c"
  | "np"
  | "g"
  | "t"
  | "ip";

/** The named sets of options under which a chart can be made. */
export type ProfileName = "aimwell" | "qicharts2" | "making-data-count" | "powerbi" | "xmrit" | "qcc";

/** One value per point, `null` where there is none. A Float64Array when nothing is missing. */
export type Column = ArrayLike<number | null>;

/**
 * A line across one phase: one number for all its points, one per point of the phase (index 0 is the
 * phase's first point), or `null` when the line can't be computed or is not drawn. Read it with `lineAt`.
 */
export type Line = number | null | Column;

/** Limits describe what the process does; they are never targets. */
export interface ControlLimits {
  readonly lower: Line;
  readonly upper: Line;
  /** The two-sigma lines, drawn faint or not at all. */
  readonly lowerTwoSigma: Line;
  readonly upperTwoSigma: Line;
}

/** What the runs analysis counted in one phase, with the values that chance rarely passes. */
export interface RunStatistics {
  /** Points that are neither missing, excluded nor on the centre line. */
  readonly useful: number;
  /** `null` when no point is useful. */
  readonly longestRun: number | null;
  /** A run longer than this is a shift. */
  readonly longestRunMax: number | null;
  readonly crossings: number | null;
  /** Fewer crossings than this is a signal. */
  readonly crossingsMin: number | null;
  readonly isSignal: boolean;
}

/** A stretch of points with one centre line and one set of limits. */
export interface Phase {
  /** 0-based index of the first and last point, both inside. */
  readonly from: number;
  readonly to: number;
  /** How many points with a value it has. */
  readonly observed: number;
  /** The points that set centre line and limits; shorter than the phase when the baseline was frozen. */
  readonly baseline: { readonly from: number; readonly to: number; readonly used: number };
  /** Shown with the phase, such as "After the new call"; empty when none was given. */
  readonly label: string;
  readonly centre: Line;
  /** What the centre line is. */
  readonly centreIs: "mean" | "median" | "given";
  /** One standard deviation of what is plotted, `null` on charts without one. */
  readonly sigma: Line;
  /** `null` on a run chart. */
  readonly limits: ControlLimits | null;
  readonly runs: RunStatistics;
}

/** A named rule that fired over some points. */
export interface Signal {
  readonly rule: RuleId;
  /** The paper or tool that the rule comes from. */
  readonly source: string;
  /** 0-based indexes of the first and last point, both inside. */
  readonly from: number;
  readonly to: number;
  /** The points that count when they are not all from first to last, as in two of three. */
  readonly points: readonly number[] | null;
  /** Above or below the centre line, rising or falling; `none` where the rule has no side. */
  readonly direction: "up" | "down" | "none";
  /** What happened, for a person: "8 points in a row are above the middle line." */
  readonly words: string;
}

/** Bits of `points.status`; read with `hasStatus`. */
export const pointStatus = {
  missing: 1,
  excluded: 2,
  onCentre: 4,
  /** Beyond a control limit. */
  beyondLimits: 8,
  /** Part of any signal, limits and runs alike. */
  inSignal: 16,
  aboveCentre: 32,
  belowCentre: 64,
} as const;

/** All columns have `n` entries. */
export interface ChartPoints {
  readonly n: number;
  /** What is drawn; already multiplied (percentages), `null` where missing. */
  readonly y: Column;
  readonly status: Uint8Array;
  /** The row of the given series that each point is; `null` when every row is a point. */
  readonly rows: readonly number[] | null;
}

export type ChartWarning =
  /** Limits from fewer than the profile's least number of points; they will still move. */
  | { readonly code: "provisional-limits"; readonly phase: number; readonly points: number; readonly wanted: number }
  /** Every value of the baseline is the same. */
  | { readonly code: "no-variation"; readonly phase: number }
  /** There is no moving range or subgroup to estimate sigma from, so no limits are drawn. */
  | { readonly code: "no-limits"; readonly phase: number }
  /** Too few useful points for the runs rules to say anything. */
  | { readonly code: "too-few-for-rules"; readonly phase: number; readonly points: number; readonly wanted: number };

/** How the chart was made, so that each number can be traced. */
export interface Provenance {
  readonly profile: ProfileName | "own";
  readonly version: string;
  /** Centre line and limits in words, with the source of the method. */
  readonly formula: string;
  readonly source: string;
  /** Moving ranges that were left out of the estimate of sigma as too large, over all phases. */
  readonly screenedRanges: number;
  readonly warnings: readonly ChartWarning[];
}

/** How often the chosen rules would speak up if nothing had changed. */
export interface FalseAlarm {
  /** Chance that a series of this length from a steady process has at least one signal, 0 to 1. */
  readonly rate: number;
  /** The number of useful points that the rate holds for: those of the longest phase. */
  readonly points: number;
  /** From our seeded simulation of steady normal noise; beyond 500 points extrapolated from there. */
  readonly method: "simulated" | "extrapolated";
  /** "If nothing changed, about 4 in 100 charts like this would still show a signal." */
  readonly words: string;
}

/** Everything that a screen, file or sentence about one chart needs. Plain data; draws nothing by itself. */
export interface ChartModel {
  readonly type: ChartType;
  /** Why this type of chart: chosen by the caller, or the reason of `chooseChart`. */
  readonly reason: string;
  readonly points: ChartPoints;
  /** In order, at least one, together covering every point. */
  readonly phases: readonly Phase[];
  /** By first point. */
  readonly signals: readonly Signal[];
  readonly rules: readonly RuleId[];
  /** Already multiplied; `null` when the series has none. A wish, not a limit. */
  readonly target: number | null;
  readonly falseAlarm: FalseAlarm | null;
  readonly provenance: Provenance;
}

/** The line's value at a point of the chart (0-based index over all points), `null` where there is none. */
export function lineAt(line: Line, phase: Phase, index: number): number | null {
  if (line === null || typeof line === "number") return line;
  return line[index - phase.from] ?? null;
}

/** Whether a point carries a status bit, such as `pointStatus.excluded`. */
export function hasStatus(points: ChartPoints, index: number, bit: number): boolean {
  return ((points.status[index] ?? 0) & bit) !== 0;
}
