import { proportionInterval } from "../interval/proportion.ts";
import { rateInterval } from "../interval/rate.ts";
import { asWhole, at, refuseArgument } from "../numeric/argument.ts";
import { requirePositive } from "../numeric/require.ts";
import type { FunnelUnits } from "./funnel.ts";
import { type FunnelScale, funnelDefaults, requireFunnelMethod } from "./method.ts";

/** One unit's value with what its numbers can and can't tell. */
export interface CaterpillarUnit {
  readonly unit: number;
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

function requireUnit({ numerators, denominators }: FunnelUnits, unit: number, scale: FunnelScale): void {
  const [count, of] = [numerators[unit] ?? Number.NaN, denominators[unit] ?? Number.NaN];
  asWhole(count, at("numerators", unit));
  if (scale === "proportion") asWhole(of, at("denominators", unit), 1);
  else requirePositive(of, at("denominators", unit));
  if (scale === "proportion" && count > of) {
    refuseArgument(at("numerators", unit), `at most denominators[${unit}] (${of})`, count);
  }
}

/**
 * Each unit's own value with an exact interval, in the order of the units: a picture of how little small
 * units can tell, not a league table. Proportions by Clopper and Pearson, rates and ratios by Garwood.
 *
 * @param units - whole counts; denominators whole for proportions and above 0.
 * @param options - the scale, and the level of the interval, 95 % when left out.
 * @throws RangeError for a fractional count, a numerator above its denominator, or a denominator not above 0.
 * @see Goldstein and Spiegelhalter, J R Stat Soc A 1996;159:385-443, on why intervals and not ranks.
 */
export function caterpillar(
  units: FunnelUnits,
  { scale, level = 0.95 }: { readonly scale: FunnelScale; readonly level?: number },
): readonly CaterpillarUnit[] {
  requireFunnelMethod(scale, funnelDefaults);
  const { numerators, denominators } = units;
  if (denominators.length !== numerators.length) {
    throw new RangeError(
      `denominators must have as many entries as numerators (${numerators.length}), not ${denominators.length}`,
    );
  }
  for (let unit = 0; unit < numerators.length; unit++) requireUnit(units, unit, scale);
  return Array.from(numerators, (events, unit) => {
    const of = denominators[unit] ?? 0;
    const interval =
      scale === "proportion"
        ? proportionInterval({ events, n: of }, { method: "exact", level })
        : rateInterval({ events, exposure: of }, { method: "exact", level });
    return { unit, value: events / of, lower: interval.lower, upper: interval.upper };
  });
}
