/**
 * Whether two words are so near that one may be a slip of the other: one letter added, left out, changed or swapped
 * with its neighbour; two in words of nine letters or more. Short words and first letters must be right, since there
 * a slip makes another word.
 */
export function mayBeSlipOf(written: string, meant: string): boolean {
  const shorter = Math.min(written.length, meant.length);
  if (shorter < 5 || written[0] !== meant[0]) return false;
  const most = shorter >= 9 ? 2 : 1;
  return Math.abs(written.length - meant.length) <= most && distance(written, meant) <= most;
}

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
