import { rawAt } from "../../chart/estimate/line.ts";
import type { Rule } from "../rule.ts";
import { eachStreak, fitsPlanes, type Planes, wordMask, wordsOf } from "./planes.ts";
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
    if (index - first >= rule.length) into.push(found(rule, first, index - 1, "none", { against: rule.length }));
    first = -1;
  }
}

/** The lines so many sigma from the centre, when they are the same at every point; null without any sigma. */
function constantZone(stretch: Stretch, sigmas: number): { readonly upper: number; readonly lower: number } | null {
  const { centre, sigma } = stretch;
  if (typeof centre !== "number" || typeof sigma !== "number" || !(sigma > 0)) return null;
  return { upper: centre + sigmas * sigma, lower: centre - sigmas * sigma };
}

function offLine(stretch: Stretch, index: number, sigmas: number): -1 | 0 | 1 {
  const offset = index - stretch.from;
  const sigma = rawAt(stretch.sigma, offset);
  const value = stretch.y[index] ?? Number.NaN;
  const centre = rawAt(stretch.centre, offset);
  if (!(sigma > 0) || Number.isNaN(centre)) return 0;
  return value > centre + sigmas * sigma || value < centre - sigmas * sigma ? 1 : -1;
}

/** Streaks of points beyond lines on either side, or between them. */
function scanZones(
  stretch: Stretch,
  rule: Rule & { rule: "fifteen-within" | "eight-beyond" },
  sigmas: number,
  into: Found[],
): void {
  const isOutside = rule.rule === "eight-beyond";
  const lines = constantZone(stretch, sigmas);
  if (stretch.planes === null || lines === null || !fitsPlanes(rule.length)) {
    scanStreak(stretch, rule, (index) => offLine(stretch, index, sigmas) === (isOutside ? 1 : -1), into);
    return;
  }
  const { up, down } = stretch.planes.zone(lines.upper, lines.lower);
  const { from, to } = stretch;
  const at = (word: number): number => {
    const outside = (up[word] ?? 0) | (down[word] ?? 0);
    return isOutside ? outside : ~outside & wordMask(word, to - from);
  };
  eachStreak(at, wordsOf(stretch), rule.length, (first, last) => {
    into.push(found(rule, from + first, from + last, "none", { against: rule.length }));
  });
}

/** Points that hug the centre line: often limits that were made from mixed sources. */
export function scanWithin(stretch: Stretch, rule: Rule & { rule: "fifteen-within" }, into: Found[]): void {
  scanZones(stretch, rule, rule.withinSigma, into);
}

/** Points that avoid the centre line on both sides: often two processes in one chart. */
export function scanBeyondBoth(stretch: Stretch, rule: Rule & { rule: "eight-beyond" }, into: Found[]): void {
  scanZones(stretch, rule, rule.beyondSigma, into);
}

/** Steps up and down in turns: `length` points are `length - 2` steps that turn the one before. */
function scanTurns(stretch: Stretch, planes: Planes, rule: Rule & { rule: "alternating" }, into: Found[]): void {
  const { up, down } = planes.steps();
  const turnsIn = (word: number): number => {
    const ups = up[word] ?? 0;
    const downs = down[word] ?? 0;
    const upsBefore = (ups << 1) | (word > 0 ? (up[word - 1] ?? 0) >>> 31 : 0);
    const downsBefore = (downs << 1) | (word > 0 ? (down[word - 1] ?? 0) >>> 31 : 0);
    return (ups & downsBefore) | (downs & upsBefore);
  };
  eachStreak(turnsIn, wordsOf(stretch), rule.length - 2, (first, last) => {
    into.push(found(rule, stretch.from + first - 2, stretch.from + last, "none", { against: rule.length }));
  });
}

/** Points that go up and down in turns. */
export function scanAlternating(stretch: Stretch, rule: Rule & { rule: "alternating" }, into: Found[]): void {
  if (stretch.planes !== null && fitsPlanes(rule.length - 2)) {
    scanTurns(stretch, stretch.planes, rule, into);
    return;
  }
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
      into.push(found(rule, first, index - 1, "none", { against: rule.length }));
    }
    step = next;
    first = next === 0 ? index : index - 1;
  }
}
