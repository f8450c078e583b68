import { rawAt } from "../../chart/estimate/line.ts";
import type { Rule } from "../rule.ts";
import { type Found, found, type Stretch, skipped } from "./stretch.ts";

/** Reports every stretch of at least `length` used points that all pass; anything else ends it. */
function scanStreak(
  stretch: Stretch,
  rule: Rule & { rule: "fifteen-within" | "eight-beyond" },
  passes: (index: number) => boolean,
  into: Found[],
): void {
  let first = -1;
  for (let index = stretch.from; index <= stretch.to; index++) {
    const isIn = index < stretch.to && ((stretch.status[index] ?? 0) & skipped) === 0 && passes(index);
    if (isIn && first < 0) first = index;
    if (isIn || first < 0) continue;
    if (index - first >= rule.length) into.push({ ...found(rule, first, index - 1, "none"), against: rule.length });
    first = -1;
  }
}

function distance(stretch: Stretch, index: number): number {
  const offset = index - stretch.from;
  return Math.abs((stretch.y[index] ?? 0) - rawAt(stretch.centre, offset)) / rawAt(stretch.sigma, offset);
}

/** Points that hug the centre line: often limits that were made from mixed sources. */
export function scanWithin(stretch: Stretch, rule: Rule & { rule: "fifteen-within" }, into: Found[]): void {
  scanStreak(stretch, rule, (index) => distance(stretch, index) < rule.withinSigma, into);
}

/** Points that avoid the centre line on both sides: often two processes in one chart. */
export function scanBeyondBoth(stretch: Stretch, rule: Rule & { rule: "eight-beyond" }, into: Found[]): void {
  scanStreak(stretch, rule, (index) => distance(stretch, index) > rule.beyondSigma, into);
}

/** Points that go up and down in turns. */
export function scanAlternating(stretch: Stretch, rule: Rule & { rule: "alternating" }, into: Found[]): void {
  const { y, status } = stretch;
  let first = stretch.from;
  let step = 0;
  for (let index = stretch.from + 1; index <= stretch.to; index++) {
    const isGap = index >= stretch.to || (((status[index] ?? 0) | (status[index - 1] ?? 0)) & skipped) !== 0;
    const next = isGap ? 0 : Math.sign((y[index] ?? 0) - (y[index - 1] ?? 0));
    if (next !== 0 && next === -step) {
      step = next;
      continue;
    }
    if (step !== 0 && index - first >= rule.length) {
      into.push({ ...found(rule, first, index - 1, "none"), against: rule.length });
    }
    step = next;
    first = next === 0 ? index : index - 1;
  }
}
