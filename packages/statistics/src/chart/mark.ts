import { countRuns, type RunCounts } from "../signal/runs.ts";
import { bitCount, endsOfStreak, type Pair, wordMask, wordsOf } from "../signal/scan/planes.ts";
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

/** Lines that are the same at every point, with room for rounding. */
interface Lines {
  readonly centre: number;
  readonly near: number;
  readonly lower: number;
  readonly upper: number;
}

/** Status bytes of four points by which of them lie above the centre line. */
const fourSides = Uint32Array.from({ length: 16 }, (_, above) => {
  const bytes = [0, 1, 2, 3].map((place) => 64 >> ((above >> place) & 1));
  return new Uint32Array(Uint8Array.from(bytes).buffer)[0] ?? 0;
});

/** Shorter phases are marked byte by byte, which costs less than a view of their bytes. */
const shortest = 512;

/**
 * Marks points against constant lines, 32 at a time, and counts runs on the way. Sides of a steady process
 * are a coin toss that no processor can foresee, so no step depends on them; the few points on the centre
 * line or beyond a limit are gone back to.
 */
export function markConstant(
  { y, status, from, to }: Stretch,
  { up, down }: Pair,
  lines: { readonly centre: number; readonly lower: number; readonly upper: number; readonly tieTolerance: number },
): RunCounts {
  const { centre, tieTolerance } = lines;
  // A limit that does not exist is never passed; ties with limits are forgiven as with the centre line.
  const upper = lines.upper + tieTolerance * Math.abs(lines.upper);
  const lower = lines.lower - tieTolerance * Math.abs(lines.lower);
  const near = tieTolerance * Math.abs(centre);
  const isLong = to - from >= shortest && ((status.byteOffset + from) & 3) === 0;
  const fours = isLong ? new Uint32Array(status.buffer, status.byteOffset + from, (to - from) >>> 2) : null;
  const beyond: number[] = [];
  let onLine = 0;
  for (let start = from, word = 0; start < to; start += 32, word++) {
    const end = Math.min(start + 32, to);
    let above = 0;
    let isSpecial = false;
    for (let index = end - 1; index >= start; index--) {
      const value = y[index] ?? 0;
      above = (above << 1) | Number(value > centre);
      if (value > upper || value < lower || Math.abs(value - centre) <= near) isSpecial = true;
    }
    up[word] = above;
    down[word] = ~above & wordMask(word, to - from);
    if (fours !== null && end - start === 32) {
      for (let place = 0; place < 8; place++) fours[word * 8 + place] = fourSides[(above >>> (place * 4)) & 15] ?? 0;
    } else {
      for (let index = start; index < end; index++) status[index] = 64 >> ((above >>> (index - start)) & 1);
    }
    if (isSpecial) onLine += markSpecial({ y, status, from: start, to: end }, { centre, near, lower, upper }, beyond);
  }
  if (onLine > 0) clearTies(status, from, to, up, down);
  const counts = onLine > 0 ? countRuns(status, from, to) : countPlane(status, from, to, up);
  return { ...counts, beyond };
}

/** Goes back to the points of a word on the centre line or beyond a limit; returns how many are on the line. */
function markSpecial(
  { y, status, from, to }: Pick<Stretch, "y" | "status" | "from" | "to">,
  { centre, near, lower, upper }: Lines,
  beyond: number[],
): number {
  let onLine = 0;
  for (let index = from; index < to; index++) {
    const value = y[index] ?? 0;
    const isBeyond = value > upper || value < lower;
    if (isBeyond) beyond.push(index);
    const isOn = Math.abs(value - centre) <= near;
    if (isOn) onLine += 1;
    const side = isOn ? pointStatus.onCentre : (status[index] ?? 0);
    status[index] = isBeyond ? side | pointStatus.beyondLimits : side;
  }
  return onLine;
}

/** Takes points on the centre line out of both sides. */
function clearTies(status: Uint8Array, from: number, to: number, up: Int32Array, down: Int32Array): void {
  for (let index = from; index < to; index++) {
    if (((status[index] ?? 0) & pointStatus.onCentre) === 0) continue;
    const word = (index - from) >>> 5;
    const others = ~(1 << ((index - from) & 31));
    up[word] = (up[word] ?? 0) & others;
    down[word] = (down[word] ?? 0) & others;
  }
}

/** Runs of a phase in which every point lies on a side, 32 points at a time. */
function countPlane(status: Uint8Array, from: number, to: number, up: Int32Array): Omit<RunCounts, "beyond"> {
  const useful = to - from;
  const words = wordsOf({ from, to });
  let crossings = 0;
  let stays = 0;
  let before = 0;
  for (let word = 0; word < words; word++) {
    const above = up[word] ?? 0;
    const previous = word > 0 ? (up[word - 1] ?? 0) >>> 31 : above & 1;
    const crossed = (above ^ ((above << 1) | previous)) & wordMask(word, useful);
    crossings += bitCount(crossed);
    // A run of k points is k - 1 in a row that stay; the first point has nothing before it to stay with.
    const stayed = ~crossed & wordMask(word, useful) & (word > 0 ? -1 : -2);
    while (stays < 32 && endsOfStreak(stayed, before, stays + 1) !== 0) stays += 1;
    before = stayed;
  }
  if (stays >= 32) return countRuns(status, from, to);
  return { useful, longestRun: stays + 1, crossings };
}
