import { binomialCdf, binomialDensity, binomialQuantile } from "../numeric/binomial.ts";
import { gammaQuantile } from "../numeric/chi-squared.ts";
import { poissonCdf, poissonDensity, poissonQuantile } from "../numeric/poisson.ts";
import type { FunnelScale } from "./method.ts";

/**
 * The count at which a discrete distribution passes a chance, interpolated between its steps, so that
 * limits run smoothly with the denominator.
 *
 * @see Spiegelhalter, Stat Med 2005;24:1185-1202, appendix A.1.1.
 */
function interpolated(count: number, chance: number, cdf: number, density: number): number {
  return count - (density > 0 ? (cdf - chance) / density : 0);
}

/** Exact limit of a value at one denominator, for a chance below the limit. */
export function exactLimit(scale: FunnelScale, target: number, denominator: number, chance: number): number {
  if (scale === "proportion" && Number.isInteger(denominator)) {
    const count = binomialQuantile(chance, denominator, target);
    const cdf = binomialCdf(count, denominator, target);
    const limit = interpolated(count, chance, cdf, binomialDensity(count, denominator, target));
    return Math.min(1, Math.max(0, limit / denominator));
  }
  const expected = denominator * target;
  const count = poissonQuantile(chance, expected);
  const limit = interpolated(count, chance, poissonCdf(count, expected), poissonDensity(count, expected));
  return Math.max(0, limit / denominator);
}

/**
 * Poisson limit by the chi-squared distribution: the expected count whose own interval just reaches. It
 * takes the denominator for the expected count, whatever the target.
 */
export function chiSquaredLimit(target: number, denominator: number, chance: number): number {
  const shape = chance < 0.5 ? denominator : denominator + 1;
  return (target * gammaQuantile(chance, shape)) / denominator;
}
