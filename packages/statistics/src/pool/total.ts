import { asFinite, at, refuseArgument } from "../numeric/argument.ts";
import { requireFinite, requireWhole } from "../numeric/require.ts";
import { addLevel, type LevelTally, requireLevelTally } from "./levels.ts";
import { requireSummary, type Summary } from "./summary.ts";

/**
 * A running total that summaries and values are merged into without making an object a merge. It belongs to one
 * caller; hand on `summaryOf(total)`.
 *
 * Infinite extremes stand for "none yet" and NaN for "not known"; both become null in the summary.
 */
export type SummaryTotal = {
  n: number;
  mean: number;
  meanRest: number;
  m2: number;
  min: number;
  max: number;
  numerator: number;
  denominator: number;
  readonly levels: LevelTally[];
};

/** A total of nothing. */
export function startTotal(): SummaryTotal {
  return {
    n: 0,
    mean: 0,
    meanRest: 0,
    m2: 0,
    min: Number.POSITIVE_INFINITY,
    max: Number.NEGATIVE_INFINITY,
    numerator: 0,
    denominator: 0,
    levels: [],
  };
}

/**
 * Merges a summary into a total, in place.
 *
 * The mean is carried in two parts (Knuth's two-sum), so that values that are huge beside their spread keep their M2.
 *
 * @throws RangeError when the summary's n is not a whole number of at least 0.
 * @see Chan, Golub and LeVeque, Am Stat 1983;37:242-7, eq. 2.1.
 */
export function mergeInto(total: SummaryTotal, summary: Summary): void {
  const before = total.n;
  const more = summary.n;
  if (!(more >= 0 && Number.isInteger(more))) requireWhole(more, "summary.n");
  // One sum asks all fields at once; only where it isn't finite are they looked at one by one.
  const all = summary.mean + summary.meanRest + summary.m2 + summary.numerator + summary.denominator;
  if (all - all !== 0 || summary.m2 < 0) requireSummary("summary", summary);
  total.numerator += summary.numerator;
  total.denominator += summary.denominator;
  if (more === 0) return;
  if (before === 0) {
    total.mean = summary.mean;
    total.meanRest = summary.meanRest;
    total.m2 = summary.m2;
    total.n = more;
    widen(total, summary);
    return;
  }
  const n = before + more;
  const share = more / n;
  const delta = summary.mean - total.mean + (summary.meanRest - total.meanRest);
  const step = delta * share + total.meanRest;
  const mean = total.mean + step;
  const part = mean - total.mean;
  total.meanRest = total.mean - (mean - part) + (step - part);
  total.mean = mean;
  total.m2 += summary.m2 + delta * share * (delta * before);
  total.n = n;
  widen(total, summary);
}

function widen(total: SummaryTotal, { min, max, levels }: Summary): void {
  // Comparisons, for Math.min costs a call's worth of time here; a comparison with NaN is false, so NaN stays.
  if (min === null) total.min = Number.NaN;
  else if (min - min !== 0) requireFinite(min, "summary.min");
  else if (min < total.min) total.min = min;
  if (max === null) total.max = Number.NaN;
  else if (max - max !== 0) requireFinite(max, "summary.max");
  else if (max > total.max) total.max = max;
  if (levels.length === 0) return;
  requireLevelTally("summary.levels", levels);
  for (const { level, count } of levels) addLevel(total.levels, level, count);
}

/** Adds values to a total, in place. @throws RangeError when a value is not finite. */
export function addValuesInto(total: SummaryTotal, values: ArrayLike<number>): void {
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    if (value === undefined || !Number.isFinite(value)) {
      asFinite(value, at("values", index));
      return;
    }
    const before = total.n;
    const n = before + 1;
    const delta = value - total.mean - total.meanRest;
    const step = delta / n + total.meanRest;
    const mean = total.mean + step;
    const part = mean - total.mean;
    total.meanRest = total.mean - (mean - part) + (step - part);
    total.mean = mean;
    total.m2 += delta * (delta / n) * before;
    total.n = n;
    total.min = Math.min(total.min, value);
    total.max = Math.max(total.max, value);
  }
}

/**
 * What a total holds now, as a summary of its own.
 *
 * @throws RangeError when the values were so large that their squares overflowed.
 */
export function summaryOf(total: SummaryTotal): Summary {
  const { n, mean, meanRest, m2, min, max, numerator, denominator, levels } = total;
  for (const sum of [mean, m2, numerator, denominator]) {
    if (!Number.isFinite(sum)) refuseArgument("values", "values whose sums and squares stay finite", sum);
  }
  return {
    n,
    mean,
    meanRest,
    m2,
    min: Number.isFinite(min) ? min : null,
    max: Number.isFinite(max) ? max : null,
    numerator,
    denominator,
    levels: [...levels],
  };
}
