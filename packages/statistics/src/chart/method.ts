import type { OnLine, RuleSet } from "../signal/rule.ts";
import type { RangeConstants } from "./estimate/range-constants.ts";
import type { ProfileName } from "./model.ts";

/** Every choice on which packages disagree, as plain data. `profiles` holds the named ones. */
export interface ChartMethod {
  readonly name: ProfileName | "own";
  /** Centre line and moving range of I charts. A median range resists a few wild points. */
  readonly individuals: { readonly centre: "mean" | "median"; readonly range: "mean" | "median" };
  /** Sigma for one mean (or median) moving range: 1/d2 (or 1/d4), or a rounded constant. */
  readonly sigmaPerMeanRange: number;
  readonly sigmaPerMedianRange: number;
  /** The upper limit of moving ranges, in mean (or median) moving ranges. */
  readonly rangeLimit: number;
  readonly medianRangeLimit: number;
  /** Whether moving ranges at or beyond their limit are left out of the estimate, once. */
  readonly screenRanges: boolean;
  /** xmrit rounds each moving range to two decimals before it averages them. */
  readonly rangeDecimals: number | null;
  /**
   * What a baseline without any variation gives. Where limits lie on the centre, ranges of which all but the wild ones are 0
   * are not screened: a count of 0 on most days, or one step, would have a sigma of 0 and every point beyond its limits.
   */
  readonly noVariation: "limits-on-centre" | "no-limits";
  /** What a single point gives, which has no range: no limits, or (xmrit) a range of 0. */
  readonly withoutRange: "no-limits" | "limits-on-centre";
  /** xmrit rounds centre line and limits to two decimals, and judges points by the rounded ones. */
  readonly lineDecimals: number | null;
  /** Fewest points of a baseline that is frozen before the end of its phase. */
  readonly leastFrozen: number;
  /** Which points the range between their neighbours steps over. */
  readonly bridges: "nothing" | "excluded";
  /**
   * Whether a missing point keeps its place, and a row that can't be is refused (more events than cases on a P chart), or
   * both are dropped before anything else.
   */
  readonly missingRows: "keep" | "drop";
  /** Whether 0 of 0 is a missing point, or (PowerBI) spoils every line that is computed from it. */
  readonly zeroDenominators: "missing" | "spoil";
  /** The two-sigma line of a moving range chart: from the centre, or simply two thirds of the limit. */
  readonly rangeTwoSigma: "from-centre" | "of-limit";
  /** On a moving range chart, whether the range that follows an excluded point counts. */
  readonly rangeAfterExcluded: "left-out" | "counted";
  /** PowerBI's moving range chart loses the points after a frozen baseline. */
  readonly rangesAfterBaseline: "kept" | "lost";
  /** Whether limits stay where the measure can go: proportions in 0..1, counts and times from 0. */
  readonly clamps: boolean;
  readonly subgroupSigma: "mean-when-equal" | "pooled" | "range";
  /** Degrees of freedom of a subgroup without values in a pooled deviation; qicharts2 counts one less than none. */
  readonly emptySubgroupDegrees: "none" | "minus-one";
  readonly rangeConstants: RangeConstants;
  /** Whether the lower limit of an S chart stops at 0. */
  readonly spreadFloor: boolean;
  readonly geometric: { readonly centre: "median" | "mean"; readonly counts: "gaps" | "trials" };
  /** Whether a T chart takes intervals of 0. */
  readonly zeroIntervals: "refused" | "charted";
  /**
   * Whether a T chart thinks in times, or (qicharts2) on the transformed scale: a given centre line is on that scale, points
   * are drawn transformed and back, which may move the last bit, a two-sigma limit below 0 is missing, and without a sigma the
   * lower limit is 0.
   */
  readonly times: "times" | "transformed";
  /** Whether runs rules are used on moving ranges. Neighbouring ranges share a point, so their runs mean little. */
  readonly runsOnRanges: boolean;
  /** Which points set sigma of an I′ chart: the baseline without excluded points, or all. */
  readonly normalisedSigma: "baseline" | "all-points";
  readonly onLine: OnLine;
  /** How near to the centre line counts as on it, as a part of the larger number. */
  readonly tieTolerance: number;
  readonly rules: RuleSet;
  /** Fewer baseline points than this make limits provisional. */
  readonly leastForFirmLimits: number;
}
