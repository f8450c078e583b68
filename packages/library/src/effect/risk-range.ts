import type { Effect, RelativeEffect, RiskPair } from "../evidence/statement.ts";
import { shareOf } from "./frequency.ts";

/** A likely range of a risk in [0, 1], and whether it was printed in the source or worked out here. */
export interface RiskRange {
  readonly low: number;
  readonly high: number;
  readonly isComputed: boolean;
}

/**
 * The risk with a practice, from the risk without it and a relative effect.
 *
 * @param risk - without the practice, in [0, 1].
 * @returns in [0, 1]. For a hazard ratio it takes the hazards to be proportional: 1 − (1 − risk)^HR.
 * @see Cochrane Handbook for Systematic Reviews of Interventions 6, section 15.4, on computing absolute effects.
 */
export function riskAfter(risk: number, type: Exclude<RelativeEffect["type"], "rate ratio">, ratio: number): number {
  if (type === "RR") return Math.min(1, risk * ratio);
  if (type === "HR") return 1 - (1 - risk) ** ratio;
  const odds = ratio * risk;
  return odds / (1 - risk + odds);
}

function computedEnds(effect: Effect, control: number): readonly [number, number] | null {
  const { ciLow, ciHigh } = effect;
  if (ciLow === null || ciHigh === null) return null;
  switch (effect.type) {
    case "RR":
    case "OR":
    case "HR":
      return [riskAfter(control, effect.type, ciLow), riskAfter(control, effect.type, ciHigh)];
    case "RD": {
      const scale = effect.unit === "proportion" ? 1 : 100;
      return [Math.max(0, control + ciLow / scale), Math.min(1, control + ciHigh / scale)];
    }
    default:
      return null;
  }
}

/**
 * The range as printed; an end that was not printed is worked out from the effect's interval. There is no range where
 * that would not hold the printed estimate.
 */
export function riskRange(pair: RiskPair, effect: Effect | null): RiskRange | null {
  const { interventionLow: printedLow = null, interventionHigh: printedHigh = null } = pair;
  const ends = effect === null ? null : computedEnds(effect, shareOf(pair.control, pair.unit));
  const low = printedLow === null ? (ends?.[0] ?? null) : shareOf(printedLow, pair.unit);
  const high = printedHigh === null ? (ends?.[1] ?? null) : shareOf(printedHigh, pair.unit);
  if (low === null || high === null) return null;
  const estimate = shareOf(pair.intervention, pair.unit);
  // An adjusted ratio can miss crude shares; a range without its estimate would only confuse.
  return low <= estimate && estimate <= high
    ? { low, high, isComputed: printedLow === null || printedHigh === null }
    : null;
}
