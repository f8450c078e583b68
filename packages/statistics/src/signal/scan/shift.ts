import { pointStatus } from "../../chart/model.ts";
import type { Rule } from "../rule.ts";
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

/**
 * Runs that any other point ends, where nothing is missing: a run of k points holds one of every k-th, so
 * only those are looked at, and around them where they promise something.
 */
function scanBroken({ status, from, to }: Stretch, rule: ShiftRule, into: Found[]): void {
  const { length: wanted } = rule;
  for (let index = from + wanted - 1; index < to; index += wanted) {
    const side = (status[index] ?? 0) & sided;
    if (side === 0) continue;
    let first = index;
    while (first > from && ((status[first - 1] ?? 0) & sided) === side) first -= 1;
    let last = index;
    while (last + 1 < to && ((status[last + 1] ?? 0) & sided) === side) last += 1;
    const length = last - first + 1;
    if (length >= wanted) report(rule, { side, length, first, last }, into);
    while (index + wanted <= last) index += wanted;
  }
}

/** So many points in a row on one side of the centre line, each run reported whole. */
export function scanShift(stretch: Stretch, rule: ShiftRule, into: Found[]): void {
  if (stretch.hasNoGaps && rule.onLine === "break") {
    scanBroken(stretch, rule, into);
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
  into.push({ ...found(rule, first, last, direction), count: length, against: rule.length });
}
