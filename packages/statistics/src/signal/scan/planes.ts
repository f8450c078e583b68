/** The points of one phase: values, status bytes, the first point and one past the last. */
interface Points {
  readonly y: Float64Array;
  readonly status: Uint8Array;
  readonly from: number;
  readonly to: number;
}

/**
 * One yes or no per point, 32 to a number, for each of two opposite sides: bit b of `up[w]` speaks of the
 * point 32 w + b of the phase. Rules look at 32 points at once this way.
 */
export interface Pair {
  readonly up: Int32Array;
  readonly down: Int32Array;
}

/** Which question a pair answers; the number of sigma for zones. */
type Question = "sides" | "steps" | number;

/** Pairs up to this many words are kept for the next phase, since most series are short. */
const wordsToKeep = 1024;
const kept = new Map<Question, Pair>();

function emptyPair(words: number): Pair {
  return { up: new Int32Array(words), down: new Int32Array(words) };
}

function pairFor(question: Question, words: number): Pair {
  if (words > wordsToKeep) return emptyPair(words);
  const found = kept.get(question);
  if (found !== undefined) return found;
  const made = emptyPair(wordsToKeep);
  // The rules of one's own may ask for any number of sigma.
  if (kept.size < 16) kept.set(question, made);
  return made;
}

/** How many words the points of a phase take. */
export function wordsOf({ from, to }: { readonly from: number; readonly to: number }): number {
  return (to - from + 31) >>> 5;
}

function fillSides({ status, from, to }: Points, { up, down }: Pair): void {
  for (let start = from, word = 0; start < to; start += 32, word++) {
    let above = 0;
    let below = 0;
    for (let index = Math.min(start + 32, to) - 1; index >= start; index--) {
      const bits = status[index] ?? 0;
      above = (above << 1) | ((bits >>> 5) & 1);
      below = (below << 1) | ((bits >>> 6) & 1);
    }
    up[word] = above;
    down[word] = below;
  }
}

function fillSteps({ y, from, to }: Points, { up, down }: Pair): void {
  for (let start = from, word = 0; start < to; start += 32, word++) {
    // The first point of a phase has none before it, so its bits stay 0.
    const first = word === 0 ? from + 1 : start;
    const end = Math.min(start + 32, to);
    let rising = 0;
    let falling = 0;
    let value = y[end - 1] ?? 0;
    for (let index = end - 1; index >= first; index--) {
      const before = y[index - 1] ?? 0;
      rising = (rising << 1) | Number(value > before);
      falling = (falling << 1) | Number(value < before);
      value = before;
    }
    up[word] = word === 0 ? rising << 1 : rising;
    down[word] = word === 0 ? falling << 1 : falling;
  }
}

function fillZone({ y, from, to }: Points, { up, down }: Pair, upper: number, lower: number): void {
  for (let start = from, word = 0; start < to; start += 32, word++) {
    let above = 0;
    let below = 0;
    for (let index = Math.min(start + 32, to) - 1; index >= start; index--) {
      const value = y[index] ?? 0;
      above = (above << 1) | Number(value > upper);
      below = (below << 1) | Number(value < lower);
    }
    up[word] = above;
    down[word] = below;
  }
}

/** The pairs of one phase, each made when a rule first asks. */
export class Planes {
  readonly #points: Points;
  readonly #words: number;
  #sides: Pair | null = null;
  #steps: Pair | null = null;
  readonly #zones: { readonly upper: number; readonly lower: number; readonly pair: Pair }[] = [];

  constructor(y: Float64Array, status: Uint8Array, from: number, to: number) {
    this.#points = { y, status, from, to };
    this.#words = wordsOf(this.#points);
  }

  /** The pair of sides, for whoever finds out the sides of all points first. */
  sidesToFill(): Pair {
    this.#sides = pairFor("sides", this.#words);
    return this.#sides;
  }

  /** Above and below the centre line. */
  sides(): Pair {
    if (this.#sides === null) {
      this.#sides = pairFor("sides", this.#words);
      fillSides(this.#points, this.#sides);
    }
    return this.#sides;
  }

  /** Higher and lower than the point before. */
  steps(): Pair {
    if (this.#steps === null) {
      this.#steps = pairFor("steps", this.#words);
      fillSteps(this.#points, this.#steps);
    }
    return this.#steps;
  }

  /** Above an upper line and below a lower one. */
  zone(upper: number, lower: number): Pair {
    for (const made of this.#zones) if (made.upper === upper && made.lower === lower) return made.pair;
    const pair = pairFor(this.#zones.length, this.#words);
    fillZone(this.#points, pair, upper, lower);
    this.#zones.push({ upper, lower, pair });
    return pair;
  }
}

/**
 * The points at which a pattern of `length` set bits in a row ends, among the 32 of a word. `before` is the
 * word ahead of it, so `length` is at most 32. Each turn doubles the length that a set bit stands for.
 */
export function endsOfStreak(word: number, before: number, length: number): number {
  let ends = word;
  let earlier = before;
  for (let held = 1; held < length && ends !== 0; ) {
    const step = Math.min(held, length - held);
    ends &= (ends << step) | (earlier >>> (32 - step));
    earlier &= earlier << step;
    held += step;
  }
  return ends;
}

/** The points at which at least `wanted` (1 to 4) of the last `of` bits are set, by the same rule. */
export function endsOfSome(word: number, before: number, wanted: number, of: number): number {
  if (word === 0 && before === 0) return 0;
  let one = word;
  let two = 0;
  let three = 0;
  let four = 0;
  for (let step = 1; step < of; step++) {
    const moved = (word << step) | (before >>> (32 - step));
    four |= three & moved;
    three |= two & moved;
    two |= one & moved;
    one |= moved;
  }
  return wanted === 1 ? one : wanted === 2 ? two : wanted === 3 ? three : four;
}

/** Whether a streak of so many can be looked for in planes. */
export function fitsPlanes(length: number): boolean {
  return Number.isInteger(length) && length >= 1 && length <= 32;
}

/** Calls back for every streak of at least `length` set bits, with its first and last point of the phase. */
export function eachStreak(
  wordAt: (word: number) => number,
  words: number,
  length: number,
  report: (first: number, last: number) => void,
): void {
  let first = -1;
  let last = -2;
  let before = 0;
  for (let word = 0; word < words; word++) {
    const here = wordAt(word);
    let ends = endsOfStreak(here, before, length);
    before = here;
    while (ends !== 0) {
      const end = word * 32 + lowestBit(ends);
      ends &= ends - 1;
      if (end !== last + 1) {
        if (first >= 0) report(first, last);
        first = end - length + 1;
      }
      last = end;
    }
  }
  if (first >= 0) report(first, last);
}

/** The place of the lowest set bit of a word that is not 0. */
export function lowestBit(word: number): number {
  return 31 - Math.clz32(word & -word);
}

/** How many bits of a word are set. */
export function bitCount(word: number): number {
  let pairs = word - ((word >>> 1) & 0x55555555);
  pairs = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((pairs + (pairs >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The bits of a word that are points of a phase of so many. */
export function wordMask(word: number, points: number): number {
  const left = points - word * 32;
  return left >= 32 ? -1 : (1 << left) - 1;
}
