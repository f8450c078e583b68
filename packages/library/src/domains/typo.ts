/**
 * Whether two words are so near that one may be a slip of the other: one letter added, left out, changed or swapped
 * with its neighbour; two in words of nine letters or more. In words of four letters only a swap, or a letter doubled
 * or not, and the first letter must be right: there most other slips make another word.
 */
export function mayBeSlipOf(written: string, meant: string): boolean {
  const shorter = Math.min(written.length, meant.length);
  if (shorter < 4 || written[0] !== meant[0]) return false;
  if (shorter === 4) return isSwap(written, meant) || undoubled(written) === undoubled(meant);
  const most = shorter >= 9 ? 2 : 1;
  return Math.abs(written.length - meant.length) <= most && distance(written, meant) <= most;
}

const undoubled = (word: string): string => word.replace(/(.)\1/g, "$1");

const isSwap = (left: string, right: string): boolean =>
  left.length === right.length &&
  left !== right &&
  [...left].sort().join("") === [...right].sort().join("") &&
  distance(left, right) === 1;

/** Edits between two words, a swap of neighbours counting once (optimal string alignment). */
function distance(left: string, right: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const isSame = left[row - 1] === right[column - 1];
      const isSwap = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      next.push(
        Math.min(
          (next[column - 1] ?? Number.POSITIVE_INFINITY) + 1,
          (last[column] ?? Number.POSITIVE_INFINITY) + 1,
          (last[column - 1] ?? Number.POSITIVE_INFINITY) + (isSame ? 0 : 1),
          isSwap ? (beforeLast[column - 2] ?? Number.POSITIVE_INFINITY) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [beforeLast, last] = [last, next];
  }
  return last[right.length] ?? Number.POSITIVE_INFINITY;
}
