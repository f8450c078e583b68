import { asFinite, refuseArgument } from "../numeric/argument.ts";
import { requireNonNegative } from "../numeric/require.ts";
import { addLevel, tallyOf } from "./levels.ts";
import { requireSummary, type Summary } from "./summary.ts";
import { addValuesInto, mergeInto, startTotal, summaryOf } from "./total.ts";

export type SummariseOptions = {
  /** Keep the count of every distinct value too: for ordinal measures, and for exact medians. */
  readonly countLevels?: boolean;
};

/**
 * Summary of values in the measure's own unit, in any order.
 *
 * @returns the empty summary for no values.
 * @throws RangeError when a value is not finite, or so large that squares overflow.
 * @see Chan, Golub and LeVeque, Am Stat 1983;37:242-7, with one value as the second part (Welford's update).
 */
export function summarise(values: ArrayLike<number>, { countLevels = false }: SummariseOptions = {}): Summary {
  const total = startTotal();
  addValuesInto(total, values);
  return countLevels ? { ...summaryOf(total), levels: tallyOf(values) } : summaryOf(total);
}

/**
 * One more value. Its level is counted too when the summary counts levels already, unless the options say otherwise.
 *
 * @throws RangeError when the value is not finite.
 */
export function addValue(
  summary: Summary,
  value: number,
  { countLevels = summary.levels.length > 0 }: SummariseOptions = {},
): Summary {
  const total = startTotal();
  mergeInto(total, requireSummary("summary", summary));
  addValuesInto(total, [asFinite(value, "value")]);
  if (countLevels) addLevel(total.levels, value, 1);
  return summaryOf(total);
}

/**
 * Summary of one proportion or rate: the value is numerator over denominator, and both sums are kept, so that a
 * pooled figure weighs sites by their denominators.
 *
 * @throws RangeError when the numerator is negative or the denominator is not above 0.
 */
export function summariseRatio({
  numerator,
  denominator,
}: {
  readonly numerator: number;
  readonly denominator: number;
}): Summary {
  requireNonNegative(numerator, "numerator");
  if (!(asFinite(denominator, "denominator") > 0)) {
    refuseArgument("denominator", "a number above 0 (leave periods without cases out)", denominator);
  }
  return { ...summarise([numerator / denominator]), numerator, denominator };
}
