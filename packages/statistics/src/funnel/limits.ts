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
  // Where everyone or no one is expected, nothing else can happen.
  if (target === 0 || (scale === "proportion" && target === 1)) return target;
  if (scale === "proportion" && Number.isInteger(denominator)) {
    const count = binomialQuantile(chance, denominator, target);
    const cdf = binomialCdf(count, denominator, target);
    const limit = interpolated(count, chance, cdf, binomialDensity(count, denominator, target));
    return Math.min(1, Math.max(0, limit / denominator));
  }
  const expected = denominator * target;
  const count = poissonQuantile(chance, expected);
  const limit = interpolated(count, chance, poissonCdf(count, expected), poissonDensity(count, expected));
  return Math.min(scale === "proportion" ? 1 : Number.MAX_VALUE, Math.max(0, limit / denominator));
}

/**
 * The chance of a count so far from the target or further on its side, if only chance is at work. An interpolated limit
 * lies between two counts, so a count may pass it that is not rare at all: three events where one is expected have a
 * chance of 8 %, and all ten of ten where 99 % are expected one of 90 %.
 */
export function chanceBeyond(
  scale: FunnelScale,
  target: number,
  {
    count,
    denominator,
    direction,
  }: { readonly count: number; readonly denominator: number; readonly direction: 1 | -1 },
): number {
  const expected = denominator * target;
  const isCounted = scale === "proportion" && Number.isInteger(denominator);
  const below = (most: number): number => {
    if (most < 0) return 0;
    return isCounted ? binomialCdf(most, denominator, target) : poissonCdf(most, expected);
  };
  if (direction < 0) return below(Math.floor(count));
  // The upper tail of few among many is the lower tail of the others.
  if (isCounted) return binomialCdf(denominator - Math.ceil(count), denominator, 1 - target);
  return 1 - below(Math.ceil(count) - 1);
}

/**
 * Poisson limit by the chi-squared distribution: the expected count whose own interval just reaches. It
 * takes the denominator for the expected count, whatever the target.
 */
export function chiSquaredLimit(target: number, denominator: number, chance: number): number {
  const shape = chance < 0.5 ? denominator : denominator + 1;
  return (target * gammaQuantile(chance, shape)) / denominator;
}
