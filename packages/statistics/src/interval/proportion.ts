import { asWhole, refuseArgument } from "../numeric/argument.ts";
import { betaQuantile } from "../numeric/beta.ts";
import { binomialCdf, binomialDensity } from "../numeric/binomial.ts";
import { brentRoot } from "../numeric/brent.ts";
import { normalQuantile } from "../numeric/normal.ts";
import { requireOpenProbability } from "../numeric/require.ts";
import type { Interval } from "../pool/q-profile.ts";

/**
 * - `exact`: Clopper and Pearson; never covers less than the level, wide with few people.
 * - `mid-p`: counts half of the observed point; covers the level on average.
 * - `wilson`: closed form; near the level, never leaves [0, 1].
 */
export type ProportionMethod = "exact" | "mid-p" | "wilson";

function requireCounts(events: number, n: number): void {
  asWhole(n, "n", 1);
  asWhole(events, "events");
  if (events > n) refuseArgument("events", `at most n (${n})`, events);
}

/**
 * Interval for a proportion that few people show.
 *
 * @param events - how many of `n` people; whole numbers.
 * @param method - `wilson` when absent.
 * @throws RangeError for events above n, n of 0, or a level that is not strictly between 0 and 1.
 * @see Clopper and Pearson, Biometrika 1934;26:404-13; Wilson, J Am Stat Assoc 1927;22:209-12; Berry and Armitage,
 *   Statistician 1995;44:417-23 (mid-P); compared in Brown, Cai and DasGupta, Stat Sci 2001;16:101-33.
 */
export function proportionInterval(
  { events, n }: { readonly events: number; readonly n: number },
  { method = "wilson", level = 0.95 }: { readonly method?: ProportionMethod; readonly level?: number } = {},
): Interval {
  requireCounts(events, n);
  requireOpenProbability(level, "level");
  const tail = (1 - level) / 2;
  switch (method) {
    case "exact":
      return {
        lower: events === 0 ? 0 : betaQuantile(tail, events, n - events + 1),
        upper: events === n ? 1 : betaQuantile(1 - tail, events + 1, n - events),
      };
    case "mid-p":
      return midP(events, n, tail);
    case "wilson":
      return wilson(events, n, normalQuantile(1 - tail));
    default:
      return refuseArgument("method", "exact, mid-p or wilson", method);
  }
}

/** Chance of fewer, and half the chance of exactly so many. */
function midPBelow(events: number, n: number, p: number): number {
  return binomialCdf(events, n, p) - 0.5 * binomialDensity(events, n, p);
}

function midP(events: number, n: number, tail: number): Interval {
  const rootOf = (wanted: number): number =>
    brentRoot((p) => midPBelow(events, n, p) - wanted, { low: 0, high: 1, tolerance: 0 });
  return { lower: events === 0 ? 0 : rootOf(1 - tail), upper: events === n ? 1 : rootOf(tail) };
}

function wilson(events: number, n: number, z: number): Interval {
  const share = events / n;
  const widened = 1 + (z * z) / n;
  const centre = (share + (z * z) / (2 * n)) / widened;
  const reach = (z / widened) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  // At the ends the formula gives 0 and 1 up to rounding.
  return {
    lower: events === 0 ? 0 : Math.max(0, centre - reach),
    upper: events === n ? 1 : Math.min(1, centre + reach),
  };
}
