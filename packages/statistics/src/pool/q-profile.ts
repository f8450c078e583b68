import { brentRoot } from "../numeric/brent.ts";
import { chiSquaredQuantile } from "../numeric/chi-squared.ts";
import { requireOpenProbability } from "../numeric/require.ts";
import { fitWithTau2, upperBracket } from "./tau2.ts";
import { type EffectData, requireEffectData } from "./weighted-fit.ts";

export type Interval = { readonly lower: number; readonly upper: number };

/**
 * Interval for the variance between sites: all τ² at which the generalised Q is unsurprising.
 *
 * @param search - half the width at which the search stops, and the greatest τ² looked at (null: no bound).
 * @returns null when there are no more effects than coefficients, for then nothing is known of τ².
 * @throws RangeError when the data don't go together or the level is not strictly between 0 and 1.
 * @see Viechtbauer, Stat Med 2007;26:37-52.
 */
export function qProfileInterval(
  data: EffectData,
  level = 0.95,
  { tolerance, greatest }: { readonly tolerance: number; readonly greatest: number | null } = {
    tolerance: 0,
    greatest: null,
  },
): Interval | null {
  requireEffectData(data);
  requireOpenProbability(level, "level");
  const df = data.effects.length - (data.design[0]?.length ?? 0);
  if (df === 0) return null;
  const endAt = (critical: number): number => {
    const excess = (tau2: number): number => fitWithTau2(data, tau2).q - critical;
    if (excess(0) <= 0) return 0;
    const high = greatest ?? upperBracket(data, excess);
    return excess(high) > 0 ? high : brentRoot(excess, { low: 0, high, tolerance });
  };
  const tail = (1 - level) / 2;
  return { lower: endAt(chiSquaredQuantile(1 - tail, df)), upper: endAt(chiSquaredQuantile(tail, df)) };
}
