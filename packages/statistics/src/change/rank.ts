import { requireAllFinite } from "../numeric/require.ts";

/**
 * Chance that a value of the second list is above one of the first, ties counting half: non-overlap of all pairs.
 *
 * @see Parker and Vannest, Behav Ther 2009;40:357-67.
 */
export function nonOverlap(first: readonly number[], second: readonly number[]): number {
  requireAllFinite(first, "first", 1);
  requireAllFinite(second, "second", 1);
  let above = 0;
  for (const one of first) for (const other of second) above += other > one ? 1 : other === one ? 0.5 : 0;
  return above / (first.length * second.length);
}

/**
 * Sum of the ranks of the positive differences; zeros are left out and ties share their mean rank.
 *
 * @see Wilcoxon, Biometrics Bull 1945;1:80-3.
 */
export function signedRankSum(differences: readonly number[]): number {
  requireAllFinite(differences, "differences");
  const moved = differences.filter((difference) => difference !== 0);
  const sizes = moved.map(Math.abs).sort((one, other) => one - other);
  return moved.reduce((sum, difference) => {
    if (difference < 0) return sum;
    const rank = (sizes.indexOf(difference) + sizes.lastIndexOf(difference)) / 2 + 1;
    return sum + rank;
  }, 0);
}

/** More cycles than this are not enumerated: 2^20 sign patterns are a million. */
export const mostCyclesToFlip = 20;

/**
 * Exact two-sided p of the mean difference: the share of all 2^c ways to sign the differences whose mean is at least
 * as far from 0. Its least possible value is 2/2^c, so few cycles can never give a small p.
 *
 * @returns null above 20 differences.
 * @see Edgington and Onghena, Randomization Tests, 4th ed. (2007); Fisher 1935.
 */
export function signFlipP(differences: readonly number[]): number | null {
  requireAllFinite(differences, "differences", 1);
  const cycles = differences.length;
  if (cycles > mostCyclesToFlip) return null;
  const sizes = differences.map(Math.abs);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const observed = Math.abs(differences.reduce((sum, difference) => sum + difference, 0));
  // Sums that differ only by rounding count as equal.
  const bar = observed - 1e-10 * all;
  let extreme = 0;
  const flip = (index: number, sum: number): void => {
    const size = sizes[index];
    if (size === undefined) {
      if (Math.abs(sum) >= bar) extreme++;
      return;
    }
    flip(index + 1, sum + size);
    flip(index + 1, sum - size);
  };
  flip(0, 0);
  return extreme / 2 ** cycles;
}
