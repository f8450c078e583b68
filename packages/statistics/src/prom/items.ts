import { asFinite, asWhole, at, refuseArgument, requireLength, requireWithin } from "../numeric/argument.ts";
import { requireFinite } from "../numeric/require.ts";

/** One answer a person gave, in the item's own numbers; null when it was not answered. */
export type Answer = number | null;

export type ItemsToScore = {
  /** In the instrument's order, unanswered as null. */
  readonly items: readonly Answer[];
  readonly min: number;
  readonly max: number;
  /** `percent` is the mean put on 0 to 100, the share of the possible maximum. */
  readonly combine: "sum" | "mean" | "percent";
  /** The least number of answers that give a score; half of the items, rounded up, when absent. */
  readonly needed?: number;
  /** One flag an item: true counts it the other way round (min + max − answer). None when absent. */
  readonly reversed?: readonly boolean[];
};

export type ItemsScore =
  | { readonly kind: "scored"; readonly value: number; readonly answered: number; readonly of: number }
  | { readonly kind: "unscored"; readonly answered: number; readonly needed: number; readonly of: number };

/** Half of the items, rounded up: the least that the half rule accepts. */
export function halfOf(count: number): number {
  return Math.ceil(count / 2);
}

/**
 * Score of one scale from its answers. Unanswered items count as the mean of the answered ones (person mean), if
 * at least `needed` were answered; a sum is then prorated. Nothing is rounded: rounding is for display.
 *
 * @returns the score, or that too few items were answered and how many it needs.
 * @throws RangeError for no items, bounds that don't ascend, or an answer outside them (with its index).
 * @see Fayers and others, EORTC QLQ-C30 Scoring Manual, 3rd ed. (2001), on the half rule and person means.
 */
export function scoreItems({ items, min, max, combine, needed, reversed }: ItemsToScore): ItemsScore {
  requireLength(items.length, "items", 1);
  requireFinite(min, "min");
  if (!(asFinite(max, "max") > min)) refuseArgument("max", `a number above min (${min})`, max);
  const least = asWhole(needed ?? halfOf(items.length), "needed", 1);
  let sum = 0;
  let answered = 0;
  items.forEach((answer, index) => {
    if (answer === null) return;
    requireWithin(answer, at("items", index), min, max);
    sum += reversed?.[index] === true ? min + max - answer : answer;
    answered++;
  });
  const of = items.length;
  if (answered < least) return { kind: "unscored", answered, needed: least, of };
  const mean = sum / answered;
  switch (combine) {
    case "sum":
      return { kind: "scored", value: answered === of ? sum : mean * of, answered, of };
    case "mean":
      return { kind: "scored", value: mean, answered, of };
    case "percent":
      return { kind: "scored", value: (100 * (mean - min)) / (max - min), answered, of };
    default:
      return refuseArgument("combine", '"sum", "mean" or "percent"', combine);
  }
}
