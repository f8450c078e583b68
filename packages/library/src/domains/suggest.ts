import given from "../../data/domain-cues.json" with { type: "json" };
import { fields, listOf, namedValues, parse, shipped, text } from "../checking/reader.ts";
import type { AimDomain, AimDomainId } from "./aim-domain.ts";
import { stem, wordsOf } from "./stem.ts";
import { mayBeSlipOf } from "./typo.ts";

/** A domain that an aim may belong to, and the person's own words that made us think so. */
export interface DomainSuggestion {
  readonly domain: AimDomainId;
  readonly cue: string;
}
interface Cue {
  readonly domain: AimDomainId;
  readonly stems: readonly string[];
  readonly weight: number;
}
interface Match extends Cue {
  readonly cue: string;
}

const more = shipped(
  "domain-cues.json",
  parse(fields({ note: text, licence: text, weak: listOf(text), cues: namedValues(listOf(text)) }), given),
);

const stemsOf = (words: string): readonly string[] => wordsOf(words).map(stem);
const weak = new Set(more.weak.map((cue) => stemsOf(cue).join(" ")));

/** A suggestion needs as much as one full cue; below that the honest answer is "not sure yet". */
const floor = 1;
const mostSuggestions = 3;
const weakWeight = 0.5;

const cuesFor = new WeakMap<readonly AimDomain[], readonly Cue[]>();

function cuesOf(domains: readonly AimDomain[]): readonly Cue[] {
  const known = cuesFor.get(domains);
  if (known !== undefined) return known;
  const cues = domains.flatMap(({ id, words }) => {
    const stems = new Map([...words, ...(more.cues[id] ?? [])].map((cue) => [stemsOf(cue).join(" "), stemsOf(cue)]));
    return [...stems].map(([key, each]): Cue => ({ domain: id, stems: each, weight: weak.has(key) ? weakWeight : 1 }));
  });
  cuesFor.set(domains, cues);
  return cues;
}

/** Where the cue's words stand in the text one after the other, with at most one other word between; else null. */
function placesOf(
  cue: Cue,
  stems: readonly string[],
  isMatch: (written: string, meant: string) => boolean,
): readonly number[] | null {
  for (let start = 0; start < stems.length; start += 1) {
    const places: number[] = [];
    for (const meant of cue.stems) {
      const from = places.length === 0 ? start : (places.at(-1) ?? start) + 1;
      const reach = places.length === 0 ? 1 : 2;
      const offset = stems.slice(from, from + reach).findIndex((written) => isMatch(written, meant));
      if (offset < 0) break;
      places.push(from + offset);
    }
    if (places.length === cue.stems.length) return places;
  }
  return null;
}

function matchesIn(words: string, cues: readonly Cue[]): readonly Match[] {
  const written = wordsOf(words);
  const stems = written.map(stem);
  const known = new Set(cues.flatMap((cue) => cue.stems));
  const isMatch = (one: string, meant: string): boolean =>
    one === meant || (!known.has(one) && mayBeSlipOf(one, meant));
  return cues.flatMap((cue) => {
    const places = placesOf(cue, stems, isMatch);
    return places === null ? [] : [{ ...cue, cue: places.map((place) => written[place]).join(" ") }];
  });
}

/**
 * A first guess at the domains of an aim, by cue words alone: stems, short phrases and small slips of the pen. The
 * person always confirms or changes it. No suggestion means "not sure yet", which is a fine answer.
 *
 * @param words - the aim as the person wrote it.
 * @returns at most three domains, the best supported first, each with the words of the person that led to it.
 */
export function suggestDomains(words: string, domains: readonly AimDomain[]): readonly DomainSuggestion[] {
  const matches = matchesIn(words, cuesOf(domains));
  return domains
    .map(({ id }) => {
      const own = matches.filter((match) => match.domain === id);
      const longest = own.reduce<Match | null>(
        (best, each) =>
          best === null || each.weight * each.stems.length > best.weight * best.stems.length ? each : best,
        null,
      );
      // A phrase says more than a word: each further word of a cue adds a half.
      const score = own.reduce((sum, each) => sum + each.weight * (1 + (each.stems.length - 1) / 2), 0);
      return { domain: id, cue: longest?.cue ?? "", score };
    })
    .filter(({ score }) => score >= floor)
    .sort((one, other) => other.score - one.score)
    .slice(0, mostSuggestions)
    .map(({ domain, cue }) => ({ domain, cue }));
}
