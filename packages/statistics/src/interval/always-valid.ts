import { asWhole, refuseArgument } from "../numeric/argument.ts";
import { brentRoot } from "../numeric/brent.ts";
import { logGamma } from "../numeric/gamma.ts";
import { requireOpenProbability, requirePositive } from "../numeric/require.ts";
import type { Interval } from "../pool/q-profile.ts";

/**
 * Logarithm of how much better the data fit a mixture of all proportions, drawn from Beta(a, b), than the proportion
 * p. Under p it is a martingale that starts at 1.
 */
function logBayesFactor(events: number, n: number, p: number, [a, b]: readonly [number, number]): number {
  const logBeta = (one: number, other: number): number => logGamma(one) + logGamma(other) - logGamma(one + other);
  const mixture = logBeta(a + events, b + n - events) - logBeta(a, b);
  const plain = (events === 0 ? 0 : events * Math.log(p)) + (events === n ? 0 : (n - events) * Math.log1p(-p));
  return mixture - plain;
}

/**
 * Interval for a proportion that may be looked at after every person, for ever, and still misses the truth at any
 * time with a chance of at most 1 − level. Use it where people look when they like; a usual interval looked at again
 * and again misses far more often than it says. The price is width: 1.5 times at 20 people, 1.8 times at 1000.
 *
 * @param prior - Beta shapes of the mixture; [1, 1] when absent. Any choice is valid; it only moves where it is narrow.
 * @throws RangeError for events above n, or a level that is not strictly between 0 and 1.
 * @see Robbins, Ann Math Stat 1970;41:1397-409 (mixture martingale, by Ville's inequality); Waudby-Smith and Ramdas,
 *   J R Stat Soc B 2024;86:1-27.
 */
export function alwaysValidProportion(
  { events, n }: { readonly events: number; readonly n: number },
  { level = 0.95, prior = [1, 1] }: { readonly level?: number; readonly prior?: readonly [number, number] } = {},
): Interval {
  asWhole(n, "n");
  asWhole(events, "events");
  if (events > n) refuseArgument("events", `at most n (${n})`, events);
  requireOpenProbability(level, "level");
  requirePositive(prior[0], "prior[0]");
  requirePositive(prior[1], "prior[1]");
  if (n === 0) return { lower: 0, upper: 1 };
  const bar = -Math.log1p(-level);
  const excess = (p: number): number => logBayesFactor(events, n, p, prior) - bar;
  const share = events / n;
  const [low, high] = [Number.MIN_VALUE, 1 - Number.EPSILON / 2];
  return {
    lower: events === 0 || excess(low) <= 0 ? 0 : brentRoot(excess, { low, high: Math.min(share, high), tolerance: 0 }),
    upper: events === n || excess(high) <= 0 ? 1 : brentRoot(excess, { low: Math.max(share, low), high, tolerance: 0 }),
  };
}

/**
 * Interval for a mean that may be looked at after every value, when the spread of single values is known (from a
 * baseline, say). Valid at all times together, for values that are normal or no heavier in the tails.
 *
 * mean ± σ √( (n + r)/n² · ln((n + r)/(r α²)) ), r the number of values at which it should be narrowest, divided by 8
 *
 * @param sd - standard deviation of one value.
 * @param narrowAt - n at which the interval is meant to be narrow; 20 when absent. Choose it before looking.
 * @throws RangeError for n below 1, an sd that is not above 0, or a level that is not strictly between 0 and 1.
 * @see Robbins, Ann Math Stat 1970;41:1397-409, eq. 17 (normal mixture).
 */
export function alwaysValidMean(
  { mean, n, sd }: { readonly mean: number; readonly n: number; readonly sd: number },
  { level = 0.95, narrowAt = 20 }: { readonly level?: number; readonly narrowAt?: number } = {},
): Interval {
  asWhole(n, "n", 1);
  requirePositive(sd, "sd");
  requirePositive(narrowAt, "narrowAt");
  requireOpenProbability(level, "level");
  if (!Number.isFinite(mean)) refuseArgument("mean", "a finite number", mean);
  const r = narrowAt / 8;
  const alpha = 1 - level;
  const reach = sd * Math.sqrt(((n + r) / (n * n)) * Math.log((n + r) / (r * alpha * alpha)));
  if (!Number.isFinite(Math.abs(mean) + reach)) refuseArgument("sd", "small enough for a finite interval", sd);
  return { lower: mean - reach, upper: mean + reach };
}
