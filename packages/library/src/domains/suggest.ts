import type { AimDomain, AimDomainId } from "./aim-domain.ts";
import { type Cue, type CueIndex, cueIndexOf, fillers } from "./cues.ts";
import { clausesOf } from "./set-aside.ts";
import { stem } from "./stem.ts";

/** A domain that an aim may belong to, and the person's own words that made us think so. */
export interface DomainSuggestion {
  readonly domain: AimDomainId;
  readonly cue: string;
}
interface Match extends Cue {
  /** Where the cue's words stand in the clause. */
  readonly places: readonly number[];
  readonly cue: string;
}

/** A suggestion needs as much as one full cue; below that the honest answer is "not sure yet". */
const floor = 1;
const mostSuggestions = 3;

/** Where the cue's words stand, beginning at `start`, with at most one word beside fillers between two; else null. */
function placesOf({ stems }: Cue, clause: readonly string[], start: number): readonly number[] | null {
  const places = [start];
  for (const meant of stems.slice(1)) {
    let others = 0;
    let place = (places.at(-1) ?? start) + 1;
    while (place < clause.length && clause[place] !== meant && others <= 1) {
      if (!fillers.has(clause[place] ?? "")) others += 1;
      place += 1;
    }
    if (clause[place] !== meant || others > 1) return null;
    places.push(place);
  }
  return places;
}

function matchesIn(words: readonly string[], { startingWith, knows, spell }: CueIndex): readonly Match[] {
  const stems = words.map(stem).map((each) => (knows(each) ? each : (spell(each) ?? each)));
  const matches = stems.flatMap((each, start) =>
    (startingWith.get(each) ?? []).flatMap((cue): readonly Match[] => {
      const places = placesOf(cue, stems, start);
      return places === null ? [] : [{ ...cue, places, cue: places.map((place) => words[place]).join(" ") }];
    }),
  );
  return matches.filter((match) => !matches.some((other) => takes(other, match)));
}

/** A longer phrase speaks for its words, unless it is weak: a heart attack is not what lifts the heart. */
const takes = (phrase: Match, match: Match): boolean =>
  (phrase.weight >= match.weight || phrase.domain === null || phrase.domain === match.domain) &&
  phrase.places.length > match.places.length &&
  match.places.every((place) => phrase.places.includes(place));

/** A phrase says more than a word: each further word of a cue adds a half. */
const strengthOf = ({ weight, stems }: Match): number => weight * (1 + (stems.length - 1) / 2);

/**
 * A first guess at the domains of an aim, by cue words alone: stems, short phrases and small slips of the pen. The
 * person always confirms or changes it. No suggestion means "not sure yet", which is a fine answer.
 *
 * @param words - the aim as the person wrote it.
 * @returns at most three domains, the best supported first, each with the words of the person that led to it.
 */
export function suggestDomains(words: string, domains: readonly AimDomain[]): readonly DomainSuggestion[] {
  const index = cueIndexOf(domains);
  const scores = new Map<AimDomainId, { score: number; best: Match; said: Set<string> }>();
  for (const match of clausesOf(words).flatMap((clause) => matchesIn(clause, index))) {
    if (match.domain === null) continue;
    const strength = strengthOf(match);
    const said = match.stems.join(" ");
    const known = scores.get(match.domain);
    if (known === undefined) scores.set(match.domain, { score: strength, best: match, said: new Set([said]) });
    else if (!known.said.has(said)) {
      known.said.add(said);
      known.score += strength;
      if (strength > strengthOf(known.best)) known.best = match;
    }
  }
  return domains
    .flatMap(({ id }) => {
      const found = scores.get(id);
      return found === undefined || found.score < floor
        ? []
        : [{ domain: id, cue: found.best.cue, score: found.score }];
    })
    .sort((one, other) => other.score - one.score)
    .slice(0, mostSuggestions)
    .map(({ domain, cue }) => ({ domain, cue }));
}
