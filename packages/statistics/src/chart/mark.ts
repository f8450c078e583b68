import type { RunCounts } from "../signal/runs.ts";
import type { Stretch } from "../signal/scan/stretch.ts";
import { rawAt } from "./estimate/line.ts";
import { pointStatus } from "./model.ts";

/** Sets for each point of a phase on which side of the centre line it lies and whether it is beyond a limit. */
export function markPoints(stretch: Stretch, tieTolerance: number): void {
  const { y, status, from, to } = stretch;
  for (let index = from; index < to; index++) {
    const bits = status[index] ?? 0;
    if ((bits & pointStatus.missing) !== 0) continue;
    const offset = index - from;
    status[index] =
      bits |
      sideBit(y[index] ?? 0, rawAt(stretch.centre, offset), tieTolerance) |
      beyondBit(y[index] ?? 0, rawAt(stretch.lower, offset), rawAt(stretch.upper, offset), tieTolerance);
  }
}

function isTied(value: number, line: number, tolerance: number): boolean {
  return Math.abs(value - line) <= tolerance * Math.max(Math.abs(value), Math.abs(line));
}

function sideBit(value: number, centre: number, tolerance: number): number {
  if (Number.isNaN(centre)) return 0;
  if (isTied(value, centre, tolerance)) return pointStatus.onCentre;
  return value > centre ? pointStatus.aboveCentre : pointStatus.belowCentre;
}

function beyondBit(value: number, lower: number, upper: number, tolerance: number): number {
  const isBeyond =
    (value > upper && !isTied(value, upper, tolerance)) || (value < lower && !isTied(value, lower, tolerance));
  return isBeyond ? pointStatus.beyondLimits : 0;
}

/**
 * Marks points against constant lines and counts runs in the same loop, without a branch on the side: sides
 * of a steady process are a coin toss that no processor can foresee.
 */
export function markConstant(
  { y, status, from, to }: Stretch,
  lines: { readonly centre: number; readonly lower: number; readonly upper: number; readonly tieTolerance: number },
): RunCounts {
  const { centre, tieTolerance } = lines;
  // A limit that does not exist is never passed; ties with limits are forgiven as with the centre line.
  const upper = lines.upper + tieTolerance * Math.abs(lines.upper);
  const lower = lines.lower - tieTolerance * Math.abs(lines.lower);
  const near = tieTolerance * Math.abs(centre);
  const outside: number[] = [];
  let crossings = 0;
  let length = 0;
  let longestRun = 0;
  let onLine = 0;
  let before = firstSide(y, from, to, centre, near);
  for (let index = from; index < to; index++) {
    const value = y[index] ?? 0;
    const beyond = Number(value > upper) | Number(value < lower);
    if (beyond !== 0) outside.push(index);
    if (Math.abs(value - centre) <= near) {
      onLine += 1;
      status[index] = 4 | (beyond << 3);
      continue;
    }
    const above = Number(value > centre);
    const crossed = above ^ before;
    before = above;
    crossings += crossed;
    length = (length & (crossed - 1)) + 1;
    if (length > longestRun) longestRun = length;
    // belowCentre, or half of it: aboveCentre; beyondLimits is the fourth bit.
    status[index] = (64 >> above) | (beyond << 3);
  }
  return { useful: to - from - onLine, longestRun, crossings, beyond: outside };
}

/** 1 when the first point off the centre line lies above it, 0 otherwise. */
function firstSide(y: Float64Array, from: number, to: number, centre: number, near: number): number {
  for (let index = from; index < to; index++) {
    const value = y[index] ?? 0;
    if (Math.abs(value - centre) > near) return Number(value > centre);
  }
  return 0;
}
