import type { Summary } from "./summary.ts";
import { mergeInto, startTotal, summaryOf } from "./total.ts";

/**
 * Two summaries of different values as one. Associative and commutative up to the last bits; the empty summary is
 * neutral.
 *
 * @throws RangeError when an n is negative or fractional, or when the squares overflow.
 * @see Chan, Golub and LeVeque, Am Stat 1983;37:242-7, eq. 2.1.
 */
export function mergeSummaries(one: Summary, other: Summary): Summary {
  return mergeAllSummaries([one, other]);
}

/** Many summaries as one; the empty summary for none. For millions see `mergeInto`. @throws RangeError as above. */
export function mergeAllSummaries(summaries: Iterable<Summary>): Summary {
  const total = startTotal();
  for (const summary of summaries) mergeInto(total, summary);
  return summaryOf(total);
}
