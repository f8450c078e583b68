import type { Rule } from "../rule.ts";
import { bitCount, eachStreak, fitsPlanes, type Pair, wordsOf } from "./planes.ts";
import { type Found, found, type Stretch, skipped } from "./stretch.ts";

type TrendRule = Rule & { rule: "trend" };

/** Whether any point equals the one before it. */
function hasLevelStep({ up, down }: Pair, stretch: Stretch): boolean {
  const steps = stretch.to - stretch.from - 1;
  let moves = 0;
  for (let word = 0; word < wordsOf(stretch); word++) moves += bitCount((up[word] ?? 0) | (down[word] ?? 0));
  return moves < steps;
}

/** Trends that a tie ends, where nothing is missing: a trend of k points is k - 1 steps in a row. */
function scanPlanes(stretch: Stretch, steps: Pair, rule: TrendRule, into: Found[]): void {
  const { from } = stretch;
  const words = wordsOf(stretch);
  const add = (direction: "up" | "down", first: number, last: number): void => {
    const length = last - first + 2;
    into.push(found(rule, from + first - 1, from + last, direction, { count: length, against: rule.length }));
  };
  eachStreak(
    (word) => steps.up[word] ?? 0,
    words,
    rule.length - 1,
    (first, last) => add("up", first, last),
  );
  eachStreak(
    (word) => steps.down[word] ?? 0,
    words,
    rule.length - 1,
    (first, last) => add("down", first, last),
  );
}

/** So many points in a row that all rise or all fall, the first point included. */
export function scanTrend(stretch: Stretch, rule: TrendRule, into: Found[]): void {
  if (stretch.planes !== null && fitsPlanes(rule.length - 1)) {
    const steps = stretch.planes.steps();
    if (rule.equals === "break" || !hasLevelStep(steps, stretch)) {
      scanPlanes(stretch, steps, rule, into);
      return;
    }
  }
  const { y, status, from, to } = stretch;
  const { length: wanted } = rule;
  const forgives = rule.equals === "skip";
  let direction = 0;
  let length = 0;
  let first = from;
  let last = -1;
  let before = Number.NaN;
  for (let index = from; index <= to; index++) {
    const isGap = index < to && ((status[index] ?? 0) & skipped) !== 0;
    // Rules that forgive equal neighbours let points be left out too; for the others a gap ends the trend.
    if (isGap && forgives) continue;
    const value = isGap || index === to ? Number.NaN : (y[index] ?? Number.NaN);
    const step = Number(value > before) - Number(value < before);
    if (forgives && value === before) continue;
    const goesOn = Number(step === direction) * (step * step);
    if (goesOn < Number(length >= wanted) && direction !== 0) {
      into.push(found(rule, first, last, direction > 0 ? "up" : "down", { count: length, against: wanted }));
    }
    // A turn begins a trend of two at the point before; a tie or a gap begins one of this point alone.
    const turns = step * step * (1 - goesOn);
    first = goesOn * first + turns * last + (1 - goesOn - turns) * index;
    length = goesOn * (length + 1) + turns * 2 + (1 - goesOn - turns);
    direction = step;
    before = value;
    last = index;
  }
}
