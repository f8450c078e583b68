import { attainmentT } from "@aimwell/statistics";

/**
 * The mean of the T-scores that aims have when each is taken by itself.
 *
 * @param counts - how many aims stand at each level, the lowest first; at least one.
 * @param lowest - the value of the lowest level.
 * @see Kiresuk and Sherman, Community Ment Health J 1968;4:443-53.
 */
export function meanT(counts: readonly number[], lowest: number): number {
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all === 0) throw new RangeError("Expected at least one aim with a level.");
  const total = counts.reduce((sum, count, at) => sum + count * attainmentT({ levels: [lowest + at] }), 0);
  return total / all;
}
