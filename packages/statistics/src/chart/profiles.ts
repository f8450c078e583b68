import { d2OfTwo, d4OfTwo, upperRangeOfTwo } from "../numeric/control-constants.ts";
import { tieTolerance } from "../numeric/tie.ts";
import { ruleSets } from "../signal/rule-sets.ts";
import type { ChartMethod } from "./method.ts";
import type { ProfileName } from "./model.ts";

const aimwell: ChartMethod = Object.freeze({
  name: "aimwell",
  individuals: Object.freeze({ centre: "mean", range: "mean" }),
  sigmaPerMeanRange: 1 / d2OfTwo,
  sigmaPerMedianRange: 1 / d4OfTwo,
  rangeLimit: upperRangeOfTwo,
  medianRangeLimit: (upperRangeOfTwo * d2OfTwo) / d4OfTwo,
  screenRanges: true,
  rangeDecimals: null,
  noVariation: "limits-on-centre",
  withoutRange: "no-limits",
  lineDecimals: null,
  leastFrozen: 1,
  bridges: "nothing",
  missingRows: "keep",
  zeroDenominators: "missing",
  rangeTwoSigma: "from-centre",
  rangeAfterExcluded: "left-out",
  rangesAfterBaseline: "kept",
  clamps: true,
  subgroupSigma: "mean-when-equal",
  emptySubgroupDegrees: "none",
  rangeConstants: "exact",
  spreadFloor: true,
  geometric: Object.freeze({ centre: "median", counts: "gaps" }),
  zeroIntervals: "refused",
  times: "times",
  runsOnRanges: false,
  normalisedSigma: "baseline",
  onLine: "skip",
  tieTolerance,
  rules: ruleSets.aimwell,
  leastForFirmLimits: 12,
});

const qicharts2: ChartMethod = Object.freeze({
  ...aimwell,
  name: "qicharts2",
  sigmaPerMeanRange: 1 / 1.128,
  rangeLimit: 3.267,
  noVariation: "no-limits",
  bridges: "excluded",
  rangeTwoSigma: "of-limit",
  rangeAfterExcluded: "counted",
  emptySubgroupDegrees: "minus-one",
  times: "transformed",
  normalisedSigma: "all-points",
  // R's mean is right to the last bit, and the package compares with it to the last bit.
  tieTolerance: 0,
});

const makingDataCount: ChartMethod = Object.freeze({
  ...aimwell,
  name: "making-data-count",
  sigmaPerMeanRange: 2.66 / 3,
  rangeLimit: 3.267,
  noVariation: "no-limits",
  leastFrozen: 12,
  clamps: false,
  onLine: "break",
  rules: ruleSets.makingDataCount,
});

const powerbi: ChartMethod = Object.freeze({
  ...aimwell,
  name: "powerbi",
  sigmaPerMeanRange: 1 / 1.128,
  // Meant for the mean range; the tool uses them for the median range too, so its limits are 15 % narrow.
  sigmaPerMedianRange: 1 / 1.128,
  rangeLimit: 3.267,
  medianRangeLimit: 3.267,
  noVariation: "no-limits",
  missingRows: "drop",
  zeroDenominators: "spoil",
  rangeTwoSigma: "of-limit",
  rangesAfterBaseline: "lost",
  runsOnRanges: true,
  zeroIntervals: "charted",
  subgroupSigma: "pooled",
  spreadFloor: false,
  onLine: "break",
  rules: ruleSets.powerbi,
});

const xmrit: ChartMethod = Object.freeze({
  ...aimwell,
  name: "xmrit",
  sigmaPerMeanRange: 2.66 / 3,
  sigmaPerMedianRange: 3.145 / 3,
  rangeLimit: 3.268,
  medianRangeLimit: 3.865,
  screenRanges: false,
  rangeDecimals: 2,
  withoutRange: "limits-on-centre",
  lineDecimals: 2,
  missingRows: "drop",
  clamps: false,
  onLine: "below",
  rules: ruleSets.xmrit,
});

const qcc: ChartMethod = Object.freeze({
  ...aimwell,
  name: "qcc",
  subgroupSigma: "range",
  rangeConstants: "qcc",
  geometric: Object.freeze({ centre: "mean", counts: "trials" }),
  onLine: "break",
  rules: ruleSets.qcc,
});

/** How each tool makes its charts. `aimwell` is ours; the others let a chart be checked against the tool. */
export const profiles: Readonly<Record<ProfileName, ChartMethod>> = Object.freeze({
  aimwell,
  qicharts2,
  "making-data-count": makingDataCount,
  powerbi,
  xmrit,
  qcc,
});
