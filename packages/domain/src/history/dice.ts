/** Chance that can be repeated: the same seed throws the same. */
export interface Dice {
  /** A whole number from 0 up to, and without, `below`. */
  readonly below: (below: number) => number;
  /** True once in so many throws, in the long run. */
  readonly onceIn: (throws: number) => boolean;
  /** One of a list that is not empty. */
  readonly of: <Value>(list: readonly Value[]) => Value;
}

/** A 32-bit mixing generator (the finaliser of MurmurHash3 over a Weyl sequence): small and good enough to vary tests. */
export function diceFrom(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
  };
  const below = (limit: number) => next() % limit;
  return {
    below,
    onceIn: (throws) => below(throws) === 0,
    of: (list) => {
      const at = below(list.length);
      if (at in list) return list[at] as (typeof list)[number];
      throw new RangeError("Expected a list that is not empty.");
    },
  };
}
