import { asWhole, refuseArgument } from "../numeric/argument.ts";
import { brentRoot } from "../numeric/brent.ts";
import { gammaQuantile } from "../numeric/chi-squared.ts";
import { poissonCdf, poissonDensity } from "../numeric/poisson.ts";
import { requireOpenProbability, requirePositive } from "../numeric/require.ts";
import type { Interval } from "../pool/q-profile.ts";

/**
 * Interval for a rate: events over exposure, such as falls a thousand days. `exact` (Garwood) never covers less than
 * the level; `mid-p` covers it on average.
 *
 * @param exposure - in the unit that the rate is wanted in; above 0.
 * @param method - `exact` when absent.
 * @throws RangeError for a fractional or negative count, or an exposure that is not above 0.
 * @see Garwood, Biometrika 1936;28:437-42; Cohen and Yang, Stat Med 1994;13:2189-203 (mid-P).
 */
export function rateInterval(
  { events, exposure }: { readonly events: number; readonly exposure: number },
  { method = "exact", level = 0.95 }: { readonly method?: "exact" | "mid-p"; readonly level?: number } = {},
): Interval {
  asWhole(events, "events");
  requirePositive(exposure, "exposure");
  requireOpenProbability(level, "level");
  const tail = (1 - level) / 2;
  if (method !== "exact" && method !== "mid-p") return refuseArgument("method", "exact or mid-p", method);
  const { lower, upper } = method === "exact" ? garwood(events, tail) : midP(events, tail);
  const rates = { lower: lower / exposure, upper: upper / exposure };
  if (!Number.isFinite(rates.upper)) refuseArgument("exposure", "large enough for a finite rate", exposure);
  return rates;
}

function garwood(events: number, tail: number): Interval {
  return { lower: events === 0 ? 0 : gammaQuantile(tail, events), upper: gammaQuantile(1 - tail, events + 1) };
}

function midP(events: number, tail: number): Interval {
  const { lower, upper } = garwood(events, tail);
  // The mid-P interval lies inside the exact one.
  const rootOf = (wanted: number): number =>
    brentRoot((mean) => poissonCdf(events, mean) - 0.5 * poissonDensity(events, mean) - wanted, {
      low: lower,
      high: upper,
      tolerance: 0,
    });
  return { lower: events === 0 ? 0 : rootOf(1 - tail), upper: rootOf(tail) };
}
