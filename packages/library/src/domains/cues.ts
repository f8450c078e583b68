import given from "../../data/domain-cues.json" with { type: "json" };
import { anyText, fields, listOf, namedValues, parse, shipped, text } from "../checking/reader.ts";
import type { AimDomain, AimDomainId } from "./aim-domain.ts";
import { type Speller, spellerOf } from "./speller.ts";
import { stem, wordsOf } from "./stem.ts";

/** Words that speak for a domain when they stand in this order; an idiom speaks for none and takes its words along. */
export interface Cue {
  readonly domain: AimDomainId | null;
  readonly stems: readonly string[];
  readonly weight: number;
}
/** The cues of some domains, ready to be looked up by their first word. */
export interface CueIndex {
  readonly startingWith: ReadonlyMap<string, readonly Cue[]>;
  readonly knows: (stem: string) => boolean;
  readonly spell: Speller;
}

const more = shipped(
  "domain-cues.json",
  parse(
    fields({
      note: text,
      licence: text,
      idioms: text,
      common: text,
      setAside: listOf(text, 1),
      fillers: text,
      cues: namedValues(fields({ full: text, weak: anyText })),
    }),
    given,
  ),
);

const stemsOf = (words: string): readonly string[] => wordsOf(words).map(stem);

/** A weak cue says half as much as a full one. */
const weakWeight = 0.5;

/** Words that may stand between the words of a cue without making it another one. */
export const fillers: ReadonlySet<string> = new Set(stemsOf(more.fillers));

const common: ReadonlySet<string> = new Set(stemsOf(more.common));

/** How a person begins to say what is not the point, as words. */
export const setAside: readonly (readonly string[])[] = more.setAside.map(wordsOf);

const listed = (cues: string | undefined): readonly (readonly string[])[] =>
  (cues ?? "")
    .split(",")
    .map(stemsOf)
    .filter((stems) => stems.length > 0);

function cuesOf({ id, words }: AimDomain): readonly Cue[] {
  const own = more.cues[id];
  const weak = listed(own?.weak);
  const weakKeys = new Set(weak.map((stems) => stems.join(" ")));
  const full = [...words.map(stemsOf), ...listed(own?.full)].filter((stems) => !weakKeys.has(stems.join(" ")));
  return [
    ...full.map((stems) => ({ domain: id, stems, weight: 1 })),
    ...weak.map((stems) => ({ domain: id, stems, weight: weakWeight })),
  ];
}

function indexOf(domains: readonly AimDomain[]): CueIndex {
  const startingWith = new Map<string, Cue[]>();
  const known = new Set<string>();
  const idioms = listed(more.idioms).map((stems): Cue => ({ domain: null, stems, weight: 0 }));
  const seen = new Set<string>();
  for (const cue of [...domains.flatMap(cuesOf), ...idioms]) {
    const [first] = cue.stems;
    const key = `${cue.domain} ${cue.stems.join(" ")}`;
    if (first === undefined || seen.has(key)) continue;
    seen.add(key);
    for (const each of cue.stems) known.add(each);
    const others = startingWith.get(first);
    if (others === undefined) startingWith.set(first, [cue]);
    else others.push(cue);
  }
  return { startingWith, knows: (each) => known.has(each) || common.has(each), spell: spellerOf(known) };
}

const indexes = new WeakMap<readonly AimDomain[], CueIndex>();

/** The index of these domains' cues, made at the first call. */
export function cueIndexOf(domains: readonly AimDomain[]): CueIndex {
  const known = indexes.get(domains);
  if (known !== undefined) return known;
  const made = indexOf(domains);
  indexes.set(domains, made);
  return made;
}
