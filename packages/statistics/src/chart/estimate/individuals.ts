import { type Base, meanUsed, medianUsed } from "./base.ts";
import { type AverageRange, type CompleteSums, completeRange, completeSums } from "./complete.ts";
import { centreOnly, type Estimate, symmetric } from "./line.ts";
import { averageRange, rangesOf } from "./ranges.ts";

/** Run chart: the median of the baseline. Perla, Provost and Murray, BMJ Qual Saf 2011;20:46-51. */
export function runEstimate(base: Base): Estimate {
  return centreOnly(base.span.given ?? medianUsed(base, base.data.y));
}

/** The sums over a baseline without gaps; those of the whole series were taken when it was read. */
function sumsOf(base: Base, column: Float64Array): CompleteSums {
  const { data, span } = base;
  const isWhole = span.from === 0 && span.baselineTo === data.n && column === data.y;
  return (isWhole ? data.sums : null) ?? completeSums(column, span.from, span.baselineTo);
}

function plainRange(base: Base, column: Float64Array, ranges: number): AverageRange {
  const { screenRanges, noVariation, rangeLimit } = base.method;
  const { from, baselineTo } = base.span;
  const range = completeRange(column, { from, to: baselineTo, ranges, limit: screenRanges ? rangeLimit : null });
  if (range.average !== 0 || !screenRanges) return range;
  const count = baselineTo - from - 1;
  if (noVariation === "limits-on-centre") return { average: ranges / count, screened: 0 };
  return ranges === 0 ? { average: Number.NaN, screened: count } : range;
}

/** Sigma of single values from the average moving range; NaN without any range. */
export function sigmaOfRanges(base: Base, column: Float64Array): { readonly sigma: number; readonly screened: number } {
  const { method } = base;
  const kind = method.individuals.range;
  const limit = kind === "mean" ? method.rangeLimit : method.medianRangeLimit;
  const isPlain = base.hasNoGaps && kind === "mean" && method.rangeDecimals === null;
  const { average, screened } = isPlain
    ? plainRange(base, column, sumsOf(base, column).ranges)
    : averageRange(base, rangesOf(base, column), { kind, limit });
  return { sigma: average * (kind === "mean" ? method.sigmaPerMeanRange : method.sigmaPerMedianRange), screened };
}

function meanOf(base: Base): number {
  return base.hasNoGaps && base.method.tieTolerance > 0 ? sumsOf(base, base.data.y).mean : meanUsed(base, base.data.y);
}

/** I (XmR) chart: centre ± 3 MR̄/d2. Montgomery, 7th ed. (2013), section 6.4; Wheeler (2000). */
export function individualsEstimate(base: Base): Estimate {
  const { y } = base.data;
  const computed = base.method.individuals.centre === "mean" ? meanOf(base) : medianUsed(base, y);
  const { sigma, screened } = sigmaOfRanges(base, y);
  return symmetric(base.span.given ?? computed, sigma, { ...base.bounds, screened });
}

/**
 * MR chart: mean moving range, limits 0 and D4 MR̄. `base.data.y` holds the ranges themselves.
 * Montgomery, 7th ed. (2013), section 6.4.
 */
export function rangesEstimate(base: Base): Estimate {
  const { method } = base;
  const mean = meanUsed(base, base.data.y);
  const least = Number.isNaN(mean) && method.withoutRange === "limits-on-centre" ? 0 : mean;
  const centre = base.span.given ?? least;
  const upper = method.rangeLimit * centre;
  const upperTwoSigma = method.rangeTwoSigma === "of-limit" ? (upper * 2) / 3 : centre + ((upper - centre) * 2) / 3;
  return {
    centre,
    sigma: (upper - centre) / 3,
    lower: 0,
    upper,
    lowerTwoSigma: 0,
    upperTwoSigma,
    screened: 0,
  };
}
