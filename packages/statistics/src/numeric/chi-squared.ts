import { incompleteGamma, poissonTerm } from "./gamma.ts";
import { normalQuantile } from "./normal.ts";
import { requireNonNegative, requireOpenProbability, requirePositive } from "./require.ts";
import { solveIncreasing } from "./solve.ts";

/** Both tails of a chi-squared quantity with `df` degrees of freedom at x. */
export function chiSquaredTails(x: number, df: number): { readonly lower: number; readonly upper: number } {
  requireNonNegative(x, "x");
  requirePositive(df, "df");
  return incompleteGamma(df / 2, x / 2);
}

/**
 * Chance that a chi-squared quantity with `df` degrees of freedom is at most x.
 *
 * @throws RangeError when x is below 0 or df not above 0.
 */
export function chiSquaredCdf(x: number, df: number): number {
  return chiSquaredTails(x, df).lower;
}

/**
 * The value that a gamma quantity with this shape and scale 1 stays below with chance `p`.
 *
 * @throws RangeError unless 0 < p < 1 and shape > 0.
 */
export function gammaQuantile(p: number, shape: number): number {
  requireOpenProbability(p, "p");
  requirePositive(shape, "shape");
  // Wilson and Hilferty's cube as the first guess.
  const ninth = 1 / (9 * shape);
  const cube = (1 - ninth + normalQuantile(p) * Math.sqrt(ninth)) ** 3;
  let above = Math.max(1, shape);
  while (incompleteGamma(shape, above).lower < p) above *= 2;
  return solveIncreasing({
    below: 0,
    above,
    start: cube > 0 && cube < above ? cube : above / 2,
    gap: (x) => incompleteGamma(shape, x).lower - p,
    slope: (x) => (poissonTerm(shape, x) * shape) / x,
  });
}

/** The value that a chi-squared quantity with `df` degrees of freedom stays below with chance `p`. */
export function chiSquaredQuantile(p: number, df: number): number {
  requirePositive(df, "df");
  return 2 * gammaQuantile(p, df / 2);
}
