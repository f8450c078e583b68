import type { RawLine } from "../../chart/estimate/line.ts";
import { pointStatus } from "../../chart/model.ts";
import type { Rule, RuleId } from "../rule.ts";
import type { Planes } from "./planes.ts";

/** One phase as the rules see it. */
export interface Stretch {
  readonly y: Float64Array;
  readonly status: Uint8Array;
  /** First point, and one past the last. */
  readonly from: number;
  readonly to: number;
  /** No point of the series is missing or excluded. */
  readonly hasNoGaps: boolean;
  /** The points as bits, for series without gaps whose lines are constant; `null` for the others. */
  readonly planes: Planes | null;
  readonly centre: RawLine;
  readonly sigma: RawLine;
  readonly lower: RawLine;
  readonly upper: RawLine;
  readonly lowerTwoSigma: RawLine;
  readonly upperTwoSigma: RawLine;
  /** The centre line before any rounding, from which zones are measured, and the decimals that their lines are rounded to. */
  readonly zoneCentre: RawLine;
  readonly lineDecimals: number | null;
}

/** A rule that fired, before it is put in words. */
export interface Found {
  readonly rule: Rule;
  readonly id: RuleId;
  readonly from: number;
  readonly to: number;
  readonly direction: "up" | "down" | "none";
  readonly points: readonly number[] | null;
  /** What the rule counted: points in a run, crossings, runs. */
  readonly count: number;
  /** What it was compared with. */
  readonly against: number;
}

export const skipped = pointStatus.missing | pointStatus.excluded;
export const sided = pointStatus.aboveCentre | pointStatus.belowCentre;

/** A signal over whole runs of points; `count` is the number of points unless the rule counts otherwise. */
export function found(
  rule: Rule & { rule: RuleId },
  from: number,
  to: number,
  direction: Found["direction"],
  { count = to - from + 1, against = 0 }: { readonly count?: number; readonly against?: number } = {},
): Found {
  return { rule, id: rule.rule, from, to, direction, points: null, count, against };
}
