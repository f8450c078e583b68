import { at, refuseArgument, requireLength, requireWithin } from "../numeric/argument.ts";
import { requireFinite, requireWhole } from "../numeric/require.ts";

/** How many values stand on one level of an ordinal measure. */
export type LevelTally = { readonly level: number; readonly count: number };

/** How often each value occurs, sorted by value; −0 counts as 0. */
export function tallyOf(values: ArrayLike<number>): readonly LevelTally[] {
  const counts = new Map<number, number>();
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(([one], [other]) => one - other).map(([level, count]) => ({ level, count }));
}

/** Adds to a list that is sorted by level, in place; for callers that own the list. */
export function addLevel(levels: LevelTally[], level: number, count: number): void {
  const place = placeOf(levels, level);
  const found = levels[place];
  if (found !== undefined && found.level === level) levels[place] = { level, count: found.count + count };
  else levels.splice(place, 0, { level, count });
}

/** Where a level stands, or would stand, in a sorted list: by halving. */
function placeOf(levels: readonly LevelTally[], level: number): number {
  let [low, high] = [0, levels.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((levels[middle]?.level ?? level) < level) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @throws RangeError when the part holds a level more often than the whole does. */
export function removeLevels(whole: readonly LevelTally[], part: readonly LevelTally[]): readonly LevelTally[] {
  const left = new Map(whole.map(({ level, count }) => [level, count]));
  part.forEach(({ level, count }, index) => {
    const held = left.get(level) ?? 0;
    if (count > held) refuseArgument(at("part.levels", index), `at most ${held} on level ${level}`, count);
    left.set(level, held - count);
  });
  return whole.map(({ level }) => ({ level, count: left.get(level) ?? 0 })).filter(({ count }) => count > 0);
}

/** @throws RangeError unless the levels are finite, ascending and counted by whole numbers above 0. */
export function requireLevelTally(argument: string, levels: readonly LevelTally[]): void {
  levels.forEach(({ level, count }, index) => {
    requireFinite(level, `${at(argument, index)}.level`);
    requireWhole(count, `${at(argument, index)}.count`, 1);
    const before = levels[index - 1];
    if (before !== undefined && before.level >= level) {
      refuseArgument(`${at(argument, index)}.level`, `above ${before.level}, for levels ascend`, level);
    }
  });
}

/**
 * Exact quantile of tallied values: the value at position (n − 1)p, interpolated between neighbours. p = 0.5 is the
 * median. Tallies merge without loss, so a network's median is exact too.
 *
 * @throws RangeError when nothing is tallied or p lies outside [0, 1].
 * @see Hyndman and Fan, Am Stat 1996;50:361-5, definition 7 (the default of R).
 */
export function quantileOfLevels(levels: readonly LevelTally[], p: number): number {
  requireLevelTally("levels", levels);
  requireLength(levels.length, "levels", 1);
  requireWithin(p, "p", 0, 1);
  const n = levels.reduce((sum, { count }) => sum + count, 0);
  const position = (n - 1) * p;
  const lower = valueAt(levels, Math.floor(position));
  const upper = valueAt(levels, Math.ceil(position));
  return lower + (position - Math.floor(position)) * (upper - lower);
}

function valueAt(levels: readonly LevelTally[], rank: number): number {
  let passed = 0;
  for (const { level, count } of levels) {
    passed += count;
    if (rank < passed) return level;
  }
  return refuseArgument("rank", "a rank below the number of values", rank);
}
