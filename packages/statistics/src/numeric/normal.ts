import { erfc } from "./gamma.ts";
import { requireFinite, requireOpenProbability } from "./require.ts";

/** Density of the standard normal distribution. */
export function normalDensity(z: number): number {
  return Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
}

/** Chance that a standard normal quantity is at most z, with full precision in both tails. */
export function normalCdf(z: number): number {
  requireFinite(z, "z");
  return 0.5 * erfc(-z * Math.SQRT1_2);
}

/** A first guess, good to 4.5e-4 (Abramowitz and Stegun 1964, 26.2.23), for the lower tail. */
function roughQuantile(p: number): number {
  const t = Math.sqrt(-2 * Math.log(p));
  const over = 2.515517 + t * (0.802853 + t * 0.010328);
  const under = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
  return over / under - t;
}

/**
 * The z that a standard normal quantity stays below with chance `p`, to the last digits: a rational first
 * guess and Halley's steps on the distribution function.
 *
 * @throws RangeError unless 0 < p < 1.
 */
export function normalQuantile(p: number): number {
  requireOpenProbability(p, "p");
  if (p === 0.5) return 0;
  if (p > 0.5) return -lowerQuantile(1 - p);
  return lowerQuantile(p);
}

function lowerQuantile(p: number): number {
  let z = roughQuantile(p);
  for (let step = 0; step < 4; step++) {
    const ratio = (normalCdf(z) - p) / normalDensity(z);
    const move = ratio / (1 + (ratio * z) / 2);
    z -= move;
    if (Math.abs(move) < 1e-15 * Math.abs(z)) break;
  }
  return z;
}
