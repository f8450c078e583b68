import { logGamma } from "./gamma.ts";
import { normalCdf, normalDensity } from "./normal.ts";
import { requireWhole } from "./require.ts";

/** d2 for moving ranges of two points, 2/√π: the mean range of two values in units of sigma. */
export const d2OfTwo = 2 / Math.sqrt(Math.PI);

/** d4 for moving ranges of two points: the median range of two values in units of sigma, Φ⁻¹(3/4) √2. */
export const d4OfTwo = 0.9538725524089382;

/** D4 for moving ranges of two, 1 + 3 d3/d2: the upper limit of a moving range in mean moving ranges. */
export const upperRangeOfTwo = 1 + 3 * Math.sqrt(Math.PI / 2 - 1);

/**
 * c4: the mean standard deviation of n normal values in units of sigma.
 *
 * @throws RangeError unless n is a whole number of at least 2.
 * @see Montgomery, Introduction to Statistical Quality Control, 7th ed. (2013), appendix VI.
 */
export function c4(n: number): number {
  requireWhole(n, "n", 2);
  return Math.sqrt(2 / (n - 1)) * Math.exp(logGamma(n / 2) - logGamma((n - 1) / 2));
}

const rangeReach = 9;
const rangeSteps = 720;

/**
 * d2: the mean range of n normal values in units of sigma, ∫ 1 - Φ(x)ⁿ - (1 - Φ(x))ⁿ dx, by the
 * trapezium rule, which is exact to rounding here because the integrand and all its slopes vanish at both ends.
 *
 * @throws RangeError unless n is a whole number of at least 2.
 * @see Tippett, Biometrika 1925;17:364-387.
 */
export function d2(n: number): number {
  requireWhole(n, "n", 2);
  const width = (2 * rangeReach) / rangeSteps;
  let total = 0;
  for (let step = 1; step < rangeSteps; step++) {
    const below = normalCdf(-rangeReach + step * width);
    const above = normalCdf(rangeReach - step * width);
    total += 1 - below ** n - above ** n;
  }
  return total * width;
}

/**
 * d3: the standard deviation of the range of n normal values in units of sigma.
 *
 * @throws RangeError unless n is a whole number of at least 2.
 */
export function d3(n: number): number {
  requireWhole(n, "n", 2);
  const middle = d2(n);
  const width = 0.03;
  let square = 0;
  // E[R²] = ∫∫ of the joint density of least and greatest, n (n-1) φ(x) φ(x+r) (Φ(x+r) - Φ(x))^(n-2).
  for (let low = -rangeReach; low < rangeReach; low += width) {
    for (let range = width; range < 2 * rangeReach && low + range < rangeReach; range += width) {
      const between = normalCdf(low + range) - normalCdf(low);
      square += range * range * normalDensity(low) * normalDensity(low + range) * between ** (n - 2);
    }
  }
  return Math.sqrt(Math.max(0, square * width * width * n * (n - 1) - middle * middle));
}

/** A3, B3 and B4 for charts of means and standard deviations of subgroups of n. */
export function subgroupFactors(n: number): { readonly a3: number; readonly b3: number; readonly b4: number } {
  const middle = c4(n);
  const spread = Math.sqrt(Math.max(0, 1 - middle * middle));
  return {
    a3: 3 / (middle * Math.sqrt(n)),
    b3: Math.max(0, 1 - (3 * spread) / middle),
    b4: 1 + (3 * spread) / middle,
  };
}
