import type { EntryOf, EntryType } from "../entry.ts";

/**
 * How one noun of the record grows. `apply` changes a slice that its caller owns: `evolve` owns a fresh copy of it,
 * and `fold` owns it from the start, so that a long history folds without copying at every step.
 */
export interface Noun<Slice, Types extends EntryType, Others extends EntryType = never> {
  readonly empty: () => Slice;
  /** A copy whose containers may be changed; the things inside are replaced, never changed. */
  readonly own: (slice: Slice) => Slice;
  readonly apply: { readonly [Type in Types]: (slice: Slice, entry: EntryOf<Type>) => void };
  /** What entries of other nouns bring along for this one. */
  readonly also?: { readonly [Type in Others]: (slice: Slice, entry: EntryOf<Type>) => void };
}

/** Replaces one thing in a map by what `next` makes of it; unknown ids stay unknown. */
export function change<Key, Thing>(things: Map<Key, Thing>, key: Key, next: (thing: Thing) => Thing): void {
  const thing = things.get(key);
  if (thing !== undefined) things.set(key, next(thing));
}

/** Who brought something, and when. Every fact of the record carries it. */
export interface Brought {
  readonly entry: EntryOf<EntryType>["id"];
  readonly by: EntryOf<EntryType>["by"];
  readonly as: EntryOf<EntryType>["as"];
  readonly at: EntryOf<EntryType>["at"];
}

export function broughtBy(entry: Authored): Brought {
  return { entry: entry.id, by: entry.by, as: entry.as, at: entry.at };
}

type Authored = Pick<EntryOf<EntryType>, "id" | "by" | "as" | "at">;
