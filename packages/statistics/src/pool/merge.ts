import { requireSummary, type Summary } from "./summary.ts";
import { mergeInto, startTotal, summaryOf } from "./total.ts";

/**
 * Two summaries of different values as one. Associative and commutative up to the last bits; the empty summary is
 * neutral.
 *
 * @throws RangeError naming a field that no values could have given, or when the squares overflow.
 * @see Chan, Golub and LeVeque, Am Stat 1983;37:242-7, eq. 2.1.
 */
export function mergeSummaries(one: Summary, other: Summary): Summary {
  const total = startTotal();
  mergeInto(total, requireSummary("one", one));
  mergeInto(total, requireSummary("other", other));
  return summaryOf(total);
}

/** Many summaries as one; the empty summary for none. For millions see `mergeInto`. @throws RangeError as above. */
export function mergeAllSummaries(summaries: Iterable<Summary>): Summary {
  const total = startTotal();
  let index = 0;
  for (const summary of summaries) mergeInto(total, requireSummary(`summaries[${index++}]`, summary));
  return summaryOf(total);
}
