import { pointStatus } from "../../chart/model.ts";
import type { Rule } from "../rule.ts";
import { eachStreak, fitsPlanes, type Planes, wordsOf } from "./planes.ts";
import { type Found, found, type Stretch, sided, skipped } from "./stretch.ts";

type ShiftRule = Rule & { rule: "shift" };

/** Which side a point counts for, 0 when it ends a run, -1 when it is left out. */
function sideOf(bits: number, rule: ShiftRule): number {
  if ((bits & pointStatus.excluded) !== 0) return -1;
  const here = bits & sided;
  if (here !== 0) return here;
  if (rule.onLine === "skip") return -1;
  return rule.onLine === "break" || (bits & skipped) !== 0 ? 0 : pointStatus.belowCentre;
}

/** Runs that any other point ends, where nothing is missing. */
function scanPlanes(stretch: Stretch, planes: Planes, rule: ShiftRule, into: Found[]): void {
  const { from } = stretch;
  const { up, down } = planes.sides();
  const words = wordsOf(stretch);
  const add = (side: number, first: number, last: number): void => {
    report(rule, { side, length: last - first + 1, first: from + first, last: from + last }, into);
  };
  eachStreak(
    (word) => up[word] ?? 0,
    words,
    rule.length,
    (first, last) => add(pointStatus.aboveCentre, first, last),
  );
  eachStreak(
    (word) => down[word] ?? 0,
    words,
    rule.length,
    (first, last) => add(pointStatus.belowCentre, first, last),
  );
}

/**
 * So many points in a row on one side of the centre line, each run reported whole.
 *
 * @param hasTies - whether a point may lie on the line; without any, the rules treat all points alike.
 */
export function scanShift(stretch: Stretch, rule: ShiftRule, hasTies: boolean, into: Found[]): void {
  const isPlain = !hasTies || rule.onLine === "break";
  if (stretch.planes !== null && isPlain && fitsPlanes(rule.length)) {
    scanPlanes(stretch, stretch.planes, rule, into);
    return;
  }
  const { status, from, to } = stretch;
  const { length: wanted } = rule;
  let side = 0;
  let length = 0;
  let first = from;
  let last = from;
  for (let index = from; index <= to; index++) {
    const bits = index < to ? (status[index] ?? 0) : 0;
    let here = bits & sided;
    if (index < to && (here === 0 || (bits & pointStatus.excluded) !== 0)) here = sideOf(bits, rule);
    if (here < 0) continue;
    const goesOn = Number(here === side);
    // A run that ends is nearly always short: only long ones take a branch.
    if (goesOn < Number(length >= wanted) && side !== 0) report(rule, { side, length, first, last }, into);
    length = length * goesOn + 1;
    first = first * goesOn + index * (1 - goesOn);
    side = here;
    last = index;
  }
}

interface Run {
  readonly side: number;
  readonly length: number;
  readonly first: number;
  readonly last: number;
}

function report(rule: ShiftRule, { side, length, first, last }: Run, into: Found[]): void {
  const direction = side === pointStatus.aboveCentre ? "up" : "down";
  into.push(found(rule, first, last, direction, { count: length, against: rule.length }));
}
