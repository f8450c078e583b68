import { betaTails } from "./beta.ts";
import { binomialTerm } from "./gamma.ts";
import { normalQuantile } from "./normal.ts";
import { requireOpenProbability, requireProbability, requireWhole } from "./require.ts";

/**
 * Where a quantile falls on a step exactly, rounding must not push it to the next whole number; R and
 * the published tables of critical values behave as if the wanted chance were this much smaller.
 */
const stepTolerance = 1e-14;

/** Chance of exactly k in n. Throws a RangeError unless k, n are whole, 0 <= k <= n and 0 <= p <= 1. */
export function binomialDensity(k: number, n: number, p: number): number {
  requireWhole(n, "n");
  requireWhole(k, "k");
  requireProbability(p, "p");
  return k > n ? 0 : binomialTerm(k, n, p, 1 - p);
}

/** Chance of at most k in n (k may lie outside 0..n). */
export function binomialCdf(k: number, n: number, p: number): number {
  requireWhole(n, "n");
  requireProbability(p, "p");
  if (k < 0) return 0;
  const whole = Math.floor(k);
  if (whole >= n || p === 0) return 1;
  return p === 1 ? 0 : betaTails(p, whole + 1, n - whole).upper;
}

/**
 * The smallest k with at least the chance `level` of k or fewer in n.
 *
 * @throws RangeError unless 0 < level < 1, n is whole and 0 <= p <= 1.
 */
export function binomialQuantile(level: number, n: number, p: number): number {
  requireOpenProbability(level, "level");
  requireWhole(n, "n");
  requireProbability(p, "p");
  if (n === 0 || p === 0) return 0;
  if (p === 1) return n;
  const wanted = level - stepTolerance;
  const guess = n * p + normalQuantile(level) * Math.sqrt(n * p * (1 - p));
  return firstReaching(Math.max(0, Math.min(n, Math.round(guess))), n, (k) => binomialCdf(k, n, p) >= wanted);
}

/** Walks from a guess to the smallest k in 0..most where an increasing condition holds. */
export function firstReaching(guess: number, most: number, reaches: (k: number) => boolean): number {
  let k = guess;
  if (reaches(k)) {
    while (k > 0 && reaches(k - 1)) k -= 1;
    return k;
  }
  while (k < most && !reaches(k)) k += 1;
  return k;
}
