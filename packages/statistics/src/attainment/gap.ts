import { requireSameLength } from "../numeric/argument.ts";
import { type AttainmentLevel, requireLevels } from "./level.ts";

export type RaterGap = {
  readonly goals: number;
  /** First rater minus second, one a goal, in levels. */
  readonly gaps: readonly number[];
  /** Mean of the gaps: who sees more attainment, and by how much. */
  readonly meanGap: number;
  /** Mean size of the gaps whatever their direction. */
  readonly meanAbsoluteGap: number;
  /** Goals on which both chose the same level. */
  readonly agreed: number;
  /** 0-based index of the goal that is furthest apart, the one to talk about first; null when all agree. */
  readonly widest: number | null;
};

/**
 * The gap between two raters of the same goals, such as the person and the professional. It is a place to start a
 * conversation; neither rater is the correct one.
 *
 * @param first - one level a goal; `second` - the other rater's, in the same order.
 * @throws RangeError for no goal, levels off the scale, or lists of different length.
 * @see own definition: paired differences; the first of equal gaps is named as widest.
 */
export function raterGap({
  first,
  second,
}: {
  readonly first: readonly AttainmentLevel[];
  readonly second: readonly AttainmentLevel[];
}): RaterGap {
  requireLevels("first", first);
  requireLevels("second", second);
  requireSameLength(second.length, "second", { name: "first", length: first.length });
  const gaps = first.map((level, index) => level - (second[index] ?? level));
  const sizes = gaps.map(Math.abs);
  const greatest = Math.max(...sizes);
  const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);
  return {
    goals: gaps.length,
    gaps,
    meanGap: total(gaps) / gaps.length,
    meanAbsoluteGap: total(sizes) / gaps.length,
    agreed: sizes.filter((size) => size === 0).length,
    widest: greatest === 0 ? null : sizes.indexOf(greatest),
  };
}
