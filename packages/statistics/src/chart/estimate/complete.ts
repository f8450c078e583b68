import { compensatedSum } from "../../numeric/sum.ts";

/** The average moving range of a baseline and how many ranges were left out as too large. */
export interface AverageRange {
  /** NaN when there is no range, or when screening leaves none. */
  readonly average: number;
  readonly screened: number;
}

/** Above this many values the compensated sum costs more than it gives. */
const compensatedUpTo = 4096;

/** A value from the middle of a few, so that one wild first value can't eat the digits of the others. */
function pivotOf(values: Float64Array, from: number, to: number): number {
  const step = (to - from - 1) / 4;
  const few = [0, 1, 2, 3, 4].map((place) => values[from + Math.floor(place * step)] ?? 0);
  return few.sort((a, b) => a - b)[2] ?? 0;
}

/** The sums that individuals charts rest on, of values without gaps. Not finite when a value is not. */
export interface CompleteSums {
  readonly mean: number;
  /** The sum of absolute differences of neighbours. */
  readonly ranges: number;
}

/** Neumaier's compensated mean and the ranges, in one loop. */
function shortSums(values: Float64Array, from: number, to: number): CompleteSums {
  let total = 0;
  let lost = 0;
  let ranges = 0;
  let before = values[from] ?? 0;
  for (let index = from; index < to; index++) {
    const value = values[index] ?? 0;
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
    ranges += Math.abs(value - before);
    before = value;
  }
  return { mean: (total + lost) / (to - from), ranges };
}

/**
 * Long columns are summed as distances from a middle value in chains that don't wait for each other, which
 * keeps the digits of data with a large offset and runs at the speed of memory.
 */
function longSums(values: Float64Array, from: number, to: number): CompleteSums {
  const pivot = pivotOf(values, from, to);
  let even = 0;
  let odd = 0;
  let evenRanges = 0;
  let oddRanges = 0;
  let before = values[from] ?? 0;
  let index = from;
  for (; index + 1 < to; index += 2) {
    const first = values[index] ?? 0;
    const second = values[index + 1] ?? 0;
    even += first - pivot;
    odd += second - pivot;
    evenRanges += Math.abs(first - before);
    oddRanges += Math.abs(second - first);
    before = second;
  }
  if (index < to) {
    const last = values[index] ?? 0;
    even += last - pivot;
    evenRanges += Math.abs(last - before);
  }
  return { mean: pivot + (even + odd) / (to - from), ranges: evenRanges + oddRanges };
}

/** Mean and sum of moving ranges of `values[from] .. values[to - 1]`, without a check and without allocation. */
export function completeSums(values: Float64Array, from: number, to: number): CompleteSums {
  const sums = to - from <= compensatedUpTo ? shortSums(values, from, to) : longSums(values, from, to);
  if (Number.isFinite(sums.mean)) return sums;
  // Values whose distances overflow: rare enough to be summed with care.
  return { mean: compensatedSum(values, from, to) / (to - from), ranges: sums.ranges };
}

/** Mean moving range from the sum of ranges; ranges at or beyond `limit` means are left out once. No allocation. */
export function completeRange(
  values: Float64Array,
  {
    from,
    to,
    ranges,
    limit,
  }: {
    readonly from: number;
    readonly to: number;
    readonly ranges: number;
    readonly limit: number | null;
  },
): AverageRange {
  const count = to - from - 1;
  if (count < 1) return { average: Number.NaN, screened: 0 };
  const first = ranges / count;
  if (limit === null || first === 0) return { average: first, screened: 0 };
  const most = limit * first;
  let left = 0;
  let screened = 0;
  let before = values[from] ?? 0;
  for (let index = from + 1; index < to; index++) {
    const value = values[index] ?? 0;
    const range = Math.abs(value - before);
    before = value;
    if (range >= most) {
      left += range;
      screened += 1;
    }
  }
  if (screened === 0) return { average: first, screened };
  // Where a wild point holds most of the sum, what is left of it has lost its digits.
  const rest = left > ranges / 2 ? sumBelow(values, { from, to, most }) : ranges - left;
  return { average: rest / (count - screened), screened };
}

/** The sum of the moving ranges below `most`. */
function sumBelow(
  values: Float64Array,
  { from, to, most }: { readonly from: number; readonly to: number; readonly most: number },
): number {
  let total = 0;
  for (let index = from + 1; index < to; index++) {
    const range = Math.abs((values[index] ?? 0) - (values[index - 1] ?? 0));
    if (range < most) total += range;
  }
  return total;
}
