/** A generator of our own, so that the same clinic is seeded everywhere: the same name gives the same row of numbers. */
export interface Chance {
  /** In [0, 1). */
  readonly next: () => number;
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number;
  readonly pick: <Value>(from: readonly [Value, ...Value[]]) => Value;
  /** So many different ones, in the order in which they were drawn; all when there are fewer. */
  readonly some: <Value>(from: readonly Value[], count: number) => readonly Value[];
  /** A draw around 0 with a spread of about 1. */
  readonly wobble: () => number;
}

/** FNV-1a over 32 bits. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(name)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

export function chanceFor(name: string): Chance {
  let state = hashOf(name);
  // A Weyl sequence through a mixing function (Steele, Lea and Flood's SplitMix, in 32 bits).
  const next = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 0x1_0000_0000;
  };
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const pick = <Value>(from: readonly [Value, ...Value[]]): Value => from[whole(0, from.length - 1)] ?? from[0];
  const some = <Value>(from: readonly Value[], count: number): readonly Value[] => {
    const left = [...from];
    const drawn: Value[] = [];
    while (drawn.length < count && left.length > 0) drawn.push(...left.splice(whole(0, left.length - 1), 1));
    return drawn;
  };
  // Three even draws add up to something near a bell, with a variance of 3 / 12.
  const wobble = (): number => (next() + next() + next() - 1.5) * 2;
  return { next, whole, pick, some, wobble };
}
