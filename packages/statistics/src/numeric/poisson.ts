import { firstReaching } from "./binomial.ts";
import { incompleteGamma, poissonTerm } from "./gamma.ts";
import { normalQuantile } from "./normal.ts";
import { requireNonNegative, requireOpenProbability, requireWhole } from "./require.ts";

/** Chance of exactly k events where `expected` are expected. */
export function poissonDensity(k: number, expected: number): number {
  requireWhole(k, "k");
  requireNonNegative(expected, "expected");
  return poissonTerm(k, expected);
}

/** Chance of at most k events where `expected` are expected. */
export function poissonCdf(k: number, expected: number): number {
  requireNonNegative(expected, "expected");
  if (k < 0) return 0;
  if (expected === 0) return 1;
  return incompleteGamma(Math.floor(k) + 1, expected).upper;
}

/**
 * The smallest k with at least the chance `level` of k or fewer events.
 *
 * @throws RangeError unless 0 < level < 1 and expected >= 0.
 */
export function poissonQuantile(level: number, expected: number): number {
  requireOpenProbability(level, "level");
  requireNonNegative(expected, "expected");
  if (expected === 0) return 0;
  const guess = Math.max(0, Math.round(expected + normalQuantile(level) * Math.sqrt(expected)));
  return firstReaching(guess, Number.MAX_SAFE_INTEGER, (k) => poissonCdf(k, expected) >= level - 1e-14);
}
