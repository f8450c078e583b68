import type { EvidenceStatement, Practice } from "@aimwell/library";
import type { LifeNote } from "../life/life.ts";
import { sciencePart, servesPart } from "./addends.ts";
import { hinting, lifePart, placePart, saidOfLife, saidOfPlace, type Touching, touching } from "./fit.ts";
import { InOrder } from "./in-order.ts";
import type { OptionLibrary, SiteContext, SiteNote } from "./library.ts";
import type { LifeForMatching } from "./life-for-matching.ts";
import type { Likened } from "./likeness.ts";
import { addendsOf, factsOf, fitOf, type Held, type PracticeFacts, unknownFit } from "./order.ts";
import type { OwnExperience } from "./own-experience.ts";
import { least, part } from "./part.ts";
import type { Part } from "./reason.ts";
import { minutesPerWeek, moneyPerMonth, tripsPerMonth, workPart } from "./work.ts";

/** An option as it can be offered, with how it meets the aim, the science and the context. */
export interface MatchedOption {
  readonly practice: Practice;
  readonly statements: readonly EvidenceStatement[];
  /** In the order of the formula: aim, science, life, place, work. */
  readonly parts: readonly Part[];
  /** How far life and place allow it, in [0, 1]: the least of what is known; null when nothing is known. */
  readonly fit: number | null;
  /**
   * (how far it serves the aim + how strong the science is) × fit, in [0, 2], for order alone: it is not shown, and no
   * option is called best. Null while the context is not known, because without it nothing follows (E-75).
   */
  readonly match: number | null;
  /** What it asks of the person, where the data says so. */
  readonly asks: {
    readonly minutesPerWeek: number | null;
    readonly tripsPerMonth: number | null;
    readonly moneyPerMonth: { readonly amount: number; readonly currency: string } | null;
  };
}

interface Matching {
  readonly domains: readonly string[];
  readonly life: LifeForMatching;
  readonly lifeNotes: Touching<LifeNote>;
  readonly hints: Touching<LifeNote>;
  readonly siteNotes: Touching<SiteNote>;
  readonly person: Likened;
}

const sum = (aim: Part, science: Part): number => (aim.value ?? 0) + (science.value ?? 0);

function leastOf(life: Part, place: Part, work: Part): number | null {
  const [one, two, three] = [life.value, place.value, work.value];
  if (one === null && two === null && three === null) return null;
  return Math.min(one ?? 1, two ?? 1, three ?? 1);
}

/** Puts an option together from its two addends and its context. Either addend may lead: what is not known adds nothing. */
function matched(
  practice: Practice,
  statements: readonly EvidenceStatement[],
  [aim, science]: readonly [Part, Part],
  matching: Matching,
): MatchedOption {
  const life = lifePart(practice, matching.lifeNotes, matching.hints);
  const place = placePart(practice, matching.siteNotes);
  const work = workPart(practice, matching.life.capacity, matching.life.already);
  const fit = leastOf(life, place, work);
  return {
    practice,
    statements,
    parts: [aim, science, life, place, work],
    fit,
    match: fit === null ? null : sum(aim, science) * fit,
    asks: {
      minutesPerWeek: minutesPerWeek(practice),
      tripsPerMonth: tripsPerMonth(practice),
      moneyPerMonth: moneyPerMonth(practice),
    },
  };
}

function fromLibrary(practice: Practice, library: OptionLibrary, matching: Matching): MatchedOption {
  const statements = library.statementsOf(practice);
  const { domains, person } = matching;
  const addends = [servesPart(practice, domains), sciencePart(practice, statements, domains, person)] as const;
  return matched(practice, statements, addends, matching);
}

/** Whoever brings an option for this aim out of own experience says that it serves it; science says nothing of it. */
function fromExperience({ practice, as }: OwnExperience, matching: Matching): MatchedOption {
  const addends = [
    part("aim", [{ key: "own-experience", as }]),
    part("science", [{ key: "certainty-not-graded" }]),
  ] as const;
  return matched(practice, [], addends, matching);
}

const factsByLibrary = new WeakMap<OptionLibrary, WeakMap<Practice, PracticeFacts>>();

/** The facts of a library's practice: worked out once for as long as the library is in use. */
function knownFacts(library: OptionLibrary): (practice: Practice) => PracticeFacts {
  const facts = factsByLibrary.get(library) ?? new WeakMap<Practice, PracticeFacts>();
  factsByLibrary.set(library, facts);
  return (practice) => {
    const known = facts.get(practice);
    if (known !== undefined) return known;
    const found = factsOf(practice, library.statementsOf(practice));
    facts.set(practice, found);
    return found;
  };
}

/** For each id that notes touch, the least of what they say. */
function tightest({ lifeNotes, siteNotes }: Pick<Matching, "lifeNotes" | "siteNotes">): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const id of new Set([...lifeNotes.keys(), ...siteNotes.keys()])) {
    const said = least([...saidOfLife(lifeNotes.get(id) ?? []), ...saidOfPlace(siteNotes.get(id) ?? [])]);
    if (said !== null) found.set(id, said);
  }
  return found;
}

/**
 * By match; where the context is not known, by what the match would be if nothing stood in the way, so that saying what
 * helps never lowers an option and saying what hinders never lifts it. Alike in that: the better fit, and one that is
 * known to fit before one of which that is not known; then the id, so that the order of what comes in changes nothing.
 */
function place(into: InOrder<PracticeFacts>, facts: PracticeFacts, held: Held): void {
  const fit = fitOf(facts, held);
  const addends = addendsOf(facts, held);
  if (fit === unknownFit) into.add(addends, unknownStandsAt, facts);
  else into.add(addends * fit, fit < 1 ? fit : knownStandsAt, facts);
}
/** Below what is known to fit, above what is known to fit less. */
const [unknownStandsAt, knownStandsAt] = [1, 2];

interface Sought {
  readonly domains: readonly string[];
  readonly own?: readonly OwnExperience[];
}

function matchingFor({ domains }: Sought, life: LifeForMatching, site: SiteContext, library: OptionLibrary) {
  const conditions = [...new Set(life.conditions.flatMap((name) => library.conditionsNamed(name)))];
  const person = { age: life.age, conditions: new Set(conditions) };
  const notes = { lifeNotes: touching(life.notes), siteNotes: touching(site.notes) };
  const hints = hinting(life.notes, library.needsNamed);
  const matching: Matching = { domains, life, person, hints, ...notes };
  return { conditions, matching };
}

/**
 * Practices that are on a table already, explained like the options of a list, whether or not a list would have them.
 */
export function matchPractices(
  practices: readonly Practice[],
  aim: Pick<Sought, "domains">,
  life: LifeForMatching,
  site: SiteContext,
  library: OptionLibrary,
): readonly MatchedOption[] {
  const { matching } = matchingFor(aim, life, site, library);
  return practices.map((practice) => fromLibrary(practice, library, matching));
}

/**
 * Options for an aim: the library's practices for its domains and for the person's conditions, and what people brought
 * from own experience, each explained part by part. "Wait" and "carry on" are always there, last. Every part is taken
 * from data; what the data does not say is `not-known`, with what is missing. The order is for talk: it recommends nothing.
 *
 * @param aim.domains - the library's aim domains; none means "not sure yet", and then the conditions alone choose.
 * @param aim.own - what was brought from own experience; `ownExperienceOf` finds it in a record.
 * @param most - of a very large library only so many are explained, those that match most; what is always there comes
 *   on top of them.
 */
export function matchOptions(
  aim: Sought,
  life: LifeForMatching,
  site: SiteContext,
  library: OptionLibrary,
  most = Number.POSITIVE_INFINITY,
): readonly MatchedOption[] {
  const { conditions, matching } = matchingFor(aim, life, site, library);
  const domains = aim.domains as Practice["aimDomains"];
  const { capacity, already } = life;
  const held: Held = {
    ...{ domains: aim.domains, person: matching.person },
    ...{ tightest: tightest(matching), capacity, already },
  };
  const facts = knownFacts(library);
  const inOrder = new InOrder<PracticeFacts>();
  const always: Practice[] = [];
  for (const own of aim.own ?? []) place(inOrder, factsOf(own.practice, [], own), held);
  for (const practice of library.practicesFor({ domains, conditions }))
    if (practice.kind === "always-there") always.push(practice);
    else place(inOrder, facts(practice), held);
  return [
    ...inOrder
      .first(most)
      .map(({ practice, own }) =>
        own === null ? fromLibrary(practice, library, matching) : fromExperience(own, matching),
      ),
    ...always
      .sort((one, other) => (one.id < other.id ? -1 : 1))
      .map((practice) => fromLibrary(practice, library, matching)),
  ];
}
