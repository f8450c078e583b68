import type { MeasureDefinition } from "../../figure/definition.ts";

/** Units that count actions in a span of time, in UCUM's way: visits, calls or contacts a day, week or month. */
const ratePerTime =
  /\{?(visit|call|contact|patient|referral|form|letter|procedure|bed)s?\}?\s*(\/|per )\s*(h|d|wk|mo|hour|day|week|month)/i;
/** Words with which such a measure is named in English. */
const outputWords =
  /\b(number of|how many|throughput|productivity|activity|turnover|utili[sz]ation|slots filled|(visits|calls|contacts|referrals|letters|forms|procedures) (done|made|seen|sent|answered|completed|per))\b/i;

/**
 * Whether a measure reads as if it counted what is done per time, though it does not stand on the side of productivity. It may
 * be right where it stands; the team is asked (E-17).
 */
export function soundsLikeOutput({ title, unit, side, source }: MeasureDefinition): boolean {
  if (side === "productivity" || side === "process" || source === "record") return false;
  return ratePerTime.test(unit) || outputWords.test(title);
}
