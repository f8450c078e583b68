import type { Rule } from "../rule.ts";
import { type Found, found, type Stretch, skipped } from "./stretch.ts";

type TrendRule = Rule & { rule: "trend" };

/**
 * Trends that a tie ends, where nothing is missing: a trend of k steps holds one of every k-th step, so only
 * those are looked at, and around them.
 */
function scanPlain({ y, from, to }: Stretch, rule: TrendRule, into: Found[]): void {
  const steps = rule.length - 1;
  const stepAt = (index: number): number => {
    const value = y[index] ?? 0;
    const before = y[index - 1] ?? 0;
    return Number(value > before) - Number(value < before);
  };
  for (let index = from + steps; index < to; index += steps) {
    const step = stepAt(index);
    if (step === 0) continue;
    let first = index;
    while (first - 1 > from && stepAt(first - 1) === step) first -= 1;
    let last = index;
    while (last + 1 < to && stepAt(last + 1) === step) last += 1;
    const length = last - first + 2;
    if (length >= rule.length) {
      const direction = step > 0 ? "up" : "down";
      into.push({ ...found(rule, first - 1, last, direction), count: length, against: rule.length });
    }
    while (index + steps <= last) index += steps;
  }
}

/** So many points in a row that all rise or all fall, the first point included. */
export function scanTrend(stretch: Stretch, rule: TrendRule, into: Found[]): void {
  if (stretch.hasNoGaps && rule.equals === "break" && rule.length > 1) {
    scanPlain(stretch, rule, into);
    return;
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
      into.push({ ...found(rule, first, last, direction > 0 ? "up" : "down"), count: length, against: wanted });
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
