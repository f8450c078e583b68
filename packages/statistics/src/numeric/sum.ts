import { requireAllFinite } from "./require.ts";

/**
 * Sum with Neumaier's compensation: the rounding error of each addition is kept and added at the end, so
 * that a mean is the same to the last bit or two in any order of values.
 *
 * @throws RangeError when a value is not finite.
 * @see Neumaier, Z Angew Math Mech 1974;54:39-51.
 */
export function sum(values: ArrayLike<number>): number {
  requireAllFinite(values, "values");
  return compensatedSum(values, 0, values.length);
}

/** The compensated sum of `values[from] .. values[to - 1]`, unchecked, for hot paths that have checked. */
export function compensatedSum(values: ArrayLike<number>, from: number, to: number): number {
  let total = 0;
  let lost = 0;
  for (let index = from; index < to; index++) {
    const value = values[index] ?? 0;
    const next = total + value;
    // The smaller of the two is the one whose low bits fell off.
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}

/**
 * Arithmetic mean, compensated.
 *
 * @throws RangeError when there is no value or one is not finite.
 */
export function mean(values: ArrayLike<number>): number {
  requireAllFinite(values, "values", 1);
  return compensatedSum(values, 0, values.length) / values.length;
}

/** Sum of squared distances from the mean, two passes with a correction for what the mean's rounding lost. */
function squaredDistances(values: ArrayLike<number>): number {
  const centre = compensatedSum(values, 0, values.length) / values.length;
  let squares = 0;
  let drift = 0;
  for (let index = 0; index < values.length; index++) {
    const distance = (values[index] ?? 0) - centre;
    squares += distance * distance;
    drift += distance;
  }
  return Math.max(0, squares - (drift * drift) / values.length);
}

/**
 * Sample variance (divided by n - 1), in squared units.
 *
 * @throws RangeError when there are fewer than two values or one is not finite.
 * @see Chan, Golub and LeVeque, Am Stat 1983;37:242-247, corrected two-pass algorithm.
 */
export function variance(values: ArrayLike<number>): number {
  requireAllFinite(values, "values", 2);
  return squaredDistances(values) / (values.length - 1);
}

/** Sample standard deviation (divided by n - 1), in the values' unit. Throws as `variance`. */
export function standardDeviation(values: ArrayLike<number>): number {
  return Math.sqrt(variance(values));
}

/**
 * The middle value, or the mean of the two middle ones.
 *
 * @throws RangeError when there is no value or one is not finite.
 */
export function median(values: ArrayLike<number>): number {
  requireAllFinite(values, "values", 1);
  return medianOfSorted(Float64Array.from(values).sort());
}

/** The median of an ascending array of at least one value. */
export function medianOfSorted(sorted: Float64Array): number {
  const upper = sorted[sorted.length >> 1] ?? 0;
  if (sorted.length % 2 === 1) return upper;
  return middleOf(sorted[(sorted.length >> 1) - 1] ?? 0, upper);
}

/** Half of a sum is right to the last bit, as a tie with the median asks for; huge values are halved first. */
function middleOf(lower: number, upper: number): number {
  const sum = lower + upper;
  return Number.isFinite(sum) ? sum / 2 : lower / 2 + upper / 2;
}

/** Below this length sorting by insertion costs less than a call of sort. */
const fewValues = 64;

function sortFew(values: Float64Array): void {
  for (let end = 1; end < values.length; end++) {
    const value = values[end] ?? 0;
    let place = end;
    for (; place > 0 && (values[place - 1] ?? 0) > value; place--) values[place] = values[place - 1] ?? 0;
    values[place] = value;
  }
}

/** Moves the value that belongs at `rank` there, none larger before it and none smaller after. Hoare's selection. */
function select(values: Float64Array, rank: number): void {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const pivot = values[(low + high) >>> 1] ?? 0;
    let left = low;
    let right = high;
    while (left <= right) {
      while ((values[left] ?? 0) < pivot) left += 1;
      while ((values[right] ?? 0) > pivot) right -= 1;
      if (left > right) break;
      const kept = values[left] ?? 0;
      values[left] = values[right] ?? 0;
      values[right] = kept;
      left += 1;
      right -= 1;
    }
    if (rank <= right) high = right;
    else if (rank >= left) low = left;
    else return;
  }
}

/** The median of at least one value, without sorting them all; their order is lost. */
export function medianInPlace(values: Float64Array): number {
  if (values.length <= fewValues) {
    sortFew(values);
    return medianOfSorted(values);
  }
  const half = values.length >> 1;
  select(values, half);
  const upper = values[half] ?? 0;
  if (values.length % 2 === 1) return upper;
  let lower = values[0] ?? 0;
  for (let index = 1; index < half; index++) lower = Math.max(lower, values[index] ?? 0);
  return middleOf(lower, upper);
}
