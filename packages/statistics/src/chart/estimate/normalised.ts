import { type Base, isUsed, perPoint, sumUsed } from "./base.ts";
import { type Estimate, symmetric } from "./line.ts";
import { averageRange } from "./ranges.ts";

/**
 * I′ chart: individuals whose spread depends on each point's denominator. Moving ranges are divided by
 * √(1/nᵢ + 1/nᵢ₋₁), averaged, and multiplied by √(π/2) to give the sigma of a point with denominator one.
 *
 * @see Taylor, Normalized Individuals (I′) Chart, variation.com (2018).
 */
export function normalisedEstimate(base: Base): Estimate {
  const { data, span, method } = base;
  const isAllPoints = method.normalisedSigma === "all-points";
  const to = isAllPoints ? span.to : span.baselineTo;
  const weightAt = (index: number): number => data.weights?.[index] ?? 1;
  const canUse = (index: number): boolean => (isAllPoints ? !Number.isNaN(data.y[index]) : isUsed(base, index));
  const ranges: number[] = [];
  for (let index = span.from + 1; index < to; index++) {
    if (!canUse(index) || !canUse(index - 1)) continue;
    const difference = Math.abs((data.y[index] ?? 0) - (data.y[index - 1] ?? 0));
    ranges.push(difference / Math.sqrt(1 / weightAt(index) + 1 / weightAt(index - 1)));
  }
  const limit = 1 + 3 * Math.sqrt(Math.PI / 2 - 1);
  const { average, screened } = averageRange(base, Float64Array.from(ranges), { kind: "mean", limit });
  const sigmaOfOne = average * Math.sqrt(Math.PI / 2);
  const sigma = perPoint(base, (index) =>
    Number.isNaN(data.y[index]) ? Number.NaN : sigmaOfOne / Math.sqrt(weightAt(index)),
  );
  return symmetric(span.given ?? weightedMean(base), sigma, { ...base.bounds, screened });
}

function weightedMean(base: Base): number {
  const { y, weights } = base.data;
  if (weights === null) {
    const { sum, used } = sumUsed(base, y);
    return used === 0 ? Number.NaN : sum / used;
  }
  const products = y.map((value, index) => value * (weights[index] ?? 0));
  const of = sumUsed(base, weights).sum;
  return of === 0 ? Number.NaN : sumUsed(base, products).sum / of;
}
