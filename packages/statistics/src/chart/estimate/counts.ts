import type { ChartType } from "../model.ts";
import { type Base, isUsed, meanUsed, perPoint, sumUsed } from "./base.ts";
import { sigmaOfRanges } from "./individuals.ts";
import { type Estimate, mapLine, type RawLine, symmetric } from "./line.ts";

/** Sum of numerators over sum of denominators among the used points of the baseline. */
function pooledRatio(base: Base): number {
  const { data } = base;
  if (data.weights === null) return meanUsed(base, data.y);
  const of = sumUsed(base, data.weights).sum;
  return of === 0 ? Number.NaN : sumUsed(base, data.numerators).sum / of;
}

/** Square root of `variance / denominator` at each point; one number when all points stand for themselves. */
function spread(base: Base, variance: number): RawLine {
  const { weights } = base.data;
  if (weights === null) return Math.sqrt(variance);
  return perPoint(base, (index) => {
    const of = weights[index] ?? Number.NaN;
    // Nothing of nobody has no limits; where a tool divides by that 0 all the same, they are wide open.
    if (of === 0 && base.method.zeroDenominators === "spoil") return Number.POSITIVE_INFINITY;
    return of > 0 && !Number.isNaN(base.data.y[index]) ? Math.sqrt(variance / of) : Number.NaN;
  });
}

/** Laney's factor: sigma of the standardised values by their moving ranges, so that limits fit large denominators. */
function laney(base: Base, centre: number, sigma: RawLine): { readonly factor: number; readonly screened: number } {
  const { y } = base.data;
  const standardised = new Float64Array(y.length);
  for (let index = base.span.from; index < base.span.to; index++) {
    const spreadHere = typeof sigma === "number" ? sigma : (sigma[index - base.span.from] ?? 0);
    standardised[index] = isUsed(base, index) ? ((y[index] ?? 0) - centre) / spreadHere : Number.NaN;
  }
  const { sigma: factor, screened } = sigmaOfRanges(base, standardised);
  return { factor, screened };
}

/**
 * P, P′, U and U′ charts: the pooled ratio with binomial or Poisson limits, by the denominator of each
 * point; the primed ones widen or narrow them to the variation seen.
 *
 * @see Montgomery, 7th ed. (2013), sections 7.2 and 7.3; Laney, Qual Eng 2002;14:531-537.
 */
export function ratioEstimate(base: Base, type: ChartType): Estimate {
  const centre = base.span.given ?? pooledRatio(base);
  const isProportion = type === "p" || type === "pp";
  // A given centre outside the possible range has no binomial spread.
  const sigma = spread(base, Math.max(0, isProportion ? centre * (1 - centre) : centre));
  if (type === "p" || type === "u") return symmetric(centre, sigma, { ...base.bounds, screened: 0 });
  const { factor, screened } = laney(base, centre, sigma);
  return symmetric(
    centre,
    mapLine(sigma, (each) => each * factor),
    { ...base.bounds, screened },
  );
}

/** C chart: mean count ± 3 √mean. Montgomery, 7th ed. (2013), section 7.3. */
export function countEstimate(base: Base): Estimate {
  const centre = base.span.given ?? meanUsed(base, base.data.y);
  return symmetric(centre, Math.sqrt(Math.max(0, centre)), { ...base.bounds, screened: 0 });
}

/** NP chart: n p̄ ± 3 √(n p̄ (1 - p̄)) at each point's own n. Montgomery, 7th ed. (2013), section 7.2. */
export function numberEstimate(base: Base): Estimate {
  const { weights } = base.data;
  const ratio = base.span.given ?? pooledRatio(base);
  const of = (index: number): number => weights?.[index] ?? Number.NaN;
  const edge = (reach: number): Float64Array =>
    perPoint(base, (index) => {
      const n = of(index);
      const limit = n * ratio + reach * Math.sqrt(Math.max(0, n * ratio * (1 - ratio)));
      return base.method.clamps ? Math.min(n, Math.max(0, limit)) : limit;
    });
  return {
    centre: perPoint(base, (index) => of(index) * ratio),
    sigma: perPoint(base, (index) => Math.sqrt(Math.max(0, of(index) * ratio * (1 - ratio)))),
    lower: edge(-3),
    upper: edge(3),
    lowerTwoSigma: edge(-2),
    upperTwoSigma: edge(2),
    screened: 0,
  };
}
