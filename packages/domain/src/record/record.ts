import type { Entry, EntryType } from "../entry.ts";
import { type NounName, nouns } from "./nouns.ts";

type Slices = { [Name in NounName]: ReturnType<(typeof nouns)[Name]["empty"]> };

/** Everything that a subject's entries add up to, noun by noun. */
export interface PersonRecord extends Readonly<Slices> {
  /** The sequence number of the newest entry; 0 for a record without any. */
  readonly seq: number;
}

type Grow = (slice: unknown, entry: Entry) => void;
type Own = (slice: unknown) => unknown;
type AnyNoun = Readonly<Partial<Record<"apply" | "also", object>>>;
interface Growth {
  readonly noun: NounName;
  readonly apply: Grow;
}

const names = Object.keys(nouns) as NounName[];
const growths = (part: "apply" | "also"): readonly (readonly [string, Growth])[] =>
  names.flatMap((noun) => {
    const given: Readonly<Record<string, unknown>> = { ...(nouns[noun] as AnyNoun)[part] };
    return Object.entries(given).map(([type, apply]) => [type, { noun, apply: apply as Grow }] as const);
  });
/** Which noun takes in an entry of this type. Each `apply` meets only entries of its own type: the key says so. */
const growthOf: ReadonlyMap<string, Growth> = new Map(growths("apply"));
/** What such an entry brings along for another noun. */
const alsoOf: ReadonlyMap<string, Growth> = new Map(growths("also"));

/** All entry types, in the order of the record's nouns. */
export const entryTypes: readonly EntryType[] = [...growthOf.keys()] as EntryType[];

/** The noun that an entry type belongs to. */
export function nounOf(type: EntryType): NounName {
  const growth = growthOf.get(type);
  if (growth === undefined) throw new TypeError(`Expected an entry type of the record, but "${type}" came.`);
  return growth.noun;
}

export function emptyRecord(): PersonRecord {
  const slices = Object.fromEntries(names.map((name) => [name, nouns[name].empty()]));
  return { ...(slices as Slices), seq: 0 };
}

function grew(record: PersonRecord, { noun, apply }: Growth, entry: Entry): PersonRecord {
  const slice = (nouns[noun].own as Own)(record[noun]);
  apply(slice, entry);
  return { ...record, [noun]: slice };
}

/**
 * The record after one more entry. Pure: the record that came in stays as it was.
 *
 * @param entry - the next entry of this subject; entries that this reader may not see are left out by the caller,
 *   so sequence numbers may jump forward, but never back.
 * @returns the next record; the same one when the entry is already in it, so that replaying changes nothing.
 */
export function evolve(record: PersonRecord, entry: Entry): PersonRecord {
  if (entry.seq <= record.seq) return record;
  const growth = growthOf.get(entry.type);
  if (growth === undefined) throw new TypeError(`Expected an entry type of the record, but "${entry.type}" came.`);
  const also = alsoOf.get(entry.type);
  const grown = grew(record, growth, entry);
  return { ...(also === undefined ? grown : grew(grown, also, entry)), seq: entry.seq };
}

/** The nouns that entries of these types belong to, with those for which they bring something along. */
export function nounsGrown(types: Iterable<string>): ReadonlySet<NounName> {
  const grown = new Set<NounName>();
  for (const type of types) {
    for (const growth of [growthOf.get(type), alsoOf.get(type)]) if (growth !== undefined) grown.add(growth.noun);
  }
  return grown;
}

/**
 * The same as `evolve`, for one who owns the record alone: its nouns grow in place, so that one more entry costs the same
 * in a long record as in a short one. The record that came in must not be used any more.
 */
export function grow(record: PersonRecord, entry: Entry): PersonRecord {
  if (entry.seq <= record.seq) return record;
  const growth = growthOf.get(entry.type);
  if (growth === undefined) throw new TypeError(`Expected an entry type of the record, but "${entry.type}" came.`);
  growth.apply(record[growth.noun], entry);
  const also = alsoOf.get(entry.type);
  also?.apply(record[also.noun], entry);
  return { ...record, seq: entry.seq };
}

/**
 * Folds a history. The same as `entries.reduce(evolve, from)`, which a property test holds, but it copies each noun
 * once and not once an entry.
 *
 * @param entries - one subject's entries in the order of their sequence numbers.
 */
export function fold(entries: Iterable<Entry>, from: PersonRecord = emptyRecord()): PersonRecord {
  const owned = Object.fromEntries(names.map((name) => [name, (nouns[name].own as Own)(from[name])]));
  let seq = from.seq;
  for (const entry of entries) {
    if (entry.seq <= seq) continue;
    const growth = growthOf.get(entry.type);
    if (growth === undefined) throw new TypeError(`Expected an entry type of the record, but "${entry.type}" came.`);
    growth.apply(owned[growth.noun], entry);
    const also = alsoOf.get(entry.type);
    also?.apply(owned[also.noun], entry);
    seq = entry.seq;
  }
  return { ...(owned as Slices), seq };
}
