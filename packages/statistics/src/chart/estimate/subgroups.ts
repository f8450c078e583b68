import { c4 } from "../../numeric/control-constants.ts";
import { type Base, isExcluded, isUsed, perPoint } from "./base.ts";
import { type Estimate, mapLine, type RawLine } from "./line.ts";
import { largestRanged, meanRangeOf, rangeDeviationOf } from "./range-constants.ts";

const c4Known = new Map<number, number>();

function c4Of(n: number): number {
  const known = c4Known.get(n);
  if (known !== undefined) return known;
  const computed = n >= 2 ? c4(n) : Number.NaN;
  c4Known.set(n, computed);
  return computed;
}

interface Spread {
  /** The mean standard deviation, pooled where sizes differ; the centre of an S chart. NaN without any. */
  readonly deviation: number;
  readonly meanRange: number;
  /** Mean of each range over d2 of its size; NaN when a subgroup is too large for ranges. */
  readonly sigmaOfRanges: number;
}

/** Whether all subgroups of the phase have one size, those outside of its baseline and those too small for a spread too. */
function hasEqualSizes({ data, span }: Base): boolean {
  const first = data.weights?.[span.from];
  for (let index = span.from; index < span.to; index++) if (data.weights?.[index] !== first) return false;
  return true;
}

function spreadOf(base: Base): Spread {
  const { weights, deviations, ranges } = base.data;
  const { rangeConstants, subgroupSigma } = base.method;
  let degrees = 0;
  let squares = 0;
  let deviationSum = 0;
  let rangeSum = 0;
  let scaledRangeSum = 0;
  let used = 0;
  for (let index = base.span.from; index < base.span.baselineTo; index++) {
    const n = weights?.[index] ?? 0;
    const deviation = deviations?.[index] ?? Number.NaN;
    if (base.method.emptySubgroupDegrees === "minus-one" && n === 0 && !isExcluded(base, index)) degrees -= 1;
    if (!isUsed(base, index) || n < 2 || Number.isNaN(deviation)) continue;
    degrees += n - 1;
    squares += (n - 1) * deviation * deviation;
    deviationSum += deviation;
    const range = ranges?.[index] ?? Number.NaN;
    rangeSum += range;
    scaledRangeSum += n > largestRanged ? Number.NaN : range / meanRangeOf(n, rangeConstants);
    used += 1;
  }
  if (used === 0) return { deviation: Number.NaN, meanRange: Number.NaN, sigmaOfRanges: Number.NaN };
  const isPlain = subgroupSigma !== "pooled" && hasEqualSizes(base);
  return {
    deviation: isPlain ? deviationSum / used : Math.sqrt(squares / degrees),
    meanRange: rangeSum / used,
    sigmaOfRanges: scaledRangeSum / used,
  };
}

function meanOfMeans(base: Base): number {
  const { weights, numerators } = base.data;
  let total = 0;
  let of = 0;
  for (let index = base.span.from; index < base.span.baselineTo; index++) {
    if (!isUsed(base, index)) continue;
    const n = weights?.[index] ?? 1;
    total += n * (numerators[index] ?? 0);
    of += n;
  }
  return of === 0 ? Number.NaN : total / of;
}

function around(centre: number, sigma: RawLine, floor: number): Estimate {
  const at = (reach: number): RawLine => mapLine(sigma, (each) => Math.max(floor, centre + reach * each));
  return { centre, sigma, lower: at(-3), upper: at(3), lowerTwoSigma: at(-2), upperTwoSigma: at(2), screened: 0 };
}

/**
 * X̄ chart: the mean of all values ± 3 s̄ / (c4 √n) at each point's own n; s̄ is the mean standard deviation
 * when sizes are equal and the pooled one otherwise, or R̄/d2 takes the place of s̄/c4 by option.
 *
 * @see Montgomery, 7th ed. (2013), sections 6.2 and 6.3.
 */
export function meansEstimate(base: Base): Estimate {
  const spread = spreadOf(base);
  const { weights } = base.data;
  const byRange = base.method.subgroupSigma === "range" ? spread.sigmaOfRanges : Number.NaN;
  const sigma = perPoint(base, (index) => {
    const n = weights?.[index] ?? Number.NaN;
    return (Number.isNaN(byRange) ? spread.deviation / c4Of(n) : byRange) / Math.sqrt(n);
  });
  return around(base.span.given ?? meanOfMeans(base), sigma, Number.NEGATIVE_INFINITY);
}

/** S chart: s̄ (1 ± 3 √(1 - c4²) / c4), that is B3 and B4. Montgomery, 7th ed. (2013), section 6.3. */
export function deviationsEstimate(base: Base): Estimate {
  const centre = base.span.given ?? spreadOf(base).deviation;
  const sigma = perPoint(base, (index) => {
    const middle = c4Of(base.data.weights?.[index] ?? 0);
    return (centre * Math.sqrt(Math.max(0, 1 - middle * middle))) / middle;
  });
  return around(centre, sigma, base.method.spreadFloor ? 0 : Number.NEGATIVE_INFINITY);
}

/** R chart of subgroups: R̄ ± 3 d3 R̄/d2 at each point's own n. Montgomery, 7th ed. (2013), section 6.2. */
export function subgroupRangesEstimate(base: Base): Estimate {
  const spread = spreadOf(base);
  const sigma = perPoint(base, (index) => {
    const n = base.data.weights?.[index] ?? 0;
    return n < 2 ? Number.NaN : spread.sigmaOfRanges * rangeDeviationOf(n, base.method.rangeConstants);
  });
  return around(base.span.given ?? spread.meanRange, sigma, 0);
}
