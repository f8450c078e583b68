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
  /** What a baseline without any variation gives. */
  readonly noVariation: "limits-on-centre" | "no-limits";
  /** Which points the range between their neighbours steps over. */
  readonly bridges: "nothing" | "excluded";
  /** Whether a missing point keeps its place or its row is dropped before anything else. */
  readonly missingRows: "keep" | "drop";
  /** The two-sigma line of a moving range chart: from the centre, or simply two thirds of the limit. */
  readonly rangeTwoSigma: "from-centre" | "of-limit";
  /** On a moving range chart, whether the range that follows an excluded point counts. */
  readonly rangeAfterExcluded: "left-out" | "counted";
  /** PowerBI's moving range chart loses the points after a frozen baseline. */
  readonly rangesAfterBaseline: "kept" | "lost";
  /** Whether limits stay where the measure can go: proportions in 0..1, counts and times from 0. */
  readonly clamps: boolean;
  readonly subgroupSigma: "mean-when-equal" | "pooled" | "range";
  readonly rangeConstants: RangeConstants;
  /** Whether the lower limit of an S chart stops at 0. */
  readonly spreadFloor: boolean;
  readonly geometric: { readonly centre: "median" | "mean"; readonly counts: "gaps" | "trials" };
  /** Whether a T chart takes intervals of 0. */
  readonly zeroIntervals: "refused" | "charted";
  /** A two-sigma lower limit of a T chart that falls below 0 before transforming back. */
  readonly timeTwoSigmaBelowZero: "zero" | "none";
  /** Whether a centre line that is given for a T chart is a time, or (qicharts2) on the transformed scale. */
  readonly timeCentreGiven: "as-time" | "transformed";
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
