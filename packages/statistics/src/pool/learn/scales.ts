import { normalQuantile } from "../../numeric/normal.ts";

/** Equal shares of a half-normal distribution, each told by its middle: what a spread may be before data speak. */
export function halfNormalNodes(scale: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, node) => scale * normalQuantile((1 + (node + 0.5) / count) / 2));
}

/** How a normal's variance is stretched, and how much weight that has: together they make a t distribution. */
export type Stretch = { readonly by: number; readonly logWeight: number };

/**
 * A t distribution with 4 degrees of freedom as normals of many variances: the variance is divided by λ, and λ is
 * Gamma(2, 2). The nodes lie evenly on log λ from about 5e-6 to 7, so that the tail stays a t's as far as hundreds of
 * spreads out, and what lies far away pulls less and less.
 *
 * @see Lange, Little and Taylor, J Am Stat Assoc 1989;84:881-96 (t as a mixture); Lee and Thompson, Stat Med
 *   2008;27:418-34 (t distributed random effects in meta-analysis).
 */
export const stretches: readonly Stretch[] = Array.from({ length: 16 }, (_, node) => {
  const logLambda = 1.95 - 0.95 * node;
  return { by: Math.exp(-logLambda), logWeight: 2 * logLambda - 2 * Math.exp(logLambda) };
});
