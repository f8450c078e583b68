import type { EvidenceStatement, Practice } from "@aimwell/library";
import type { Capacity, LifeNote } from "../life/life.ts";
import type { PersonRecord } from "../record/record.ts";
import { sciencePart, servesPart } from "./addends.ts";
import { lifePart, minutesPerWeek, placePart, tripsPerMonth, workPart } from "./fit.ts";
import type { OptionLibrary, SiteContext } from "./library.ts";
import type { Part } from "./reason.ts";

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
  readonly asks: { readonly minutesPerWeek: number | null; readonly tripsPerMonth: number | null };
}

/** What is known about a life: what practices are matched with. */
export interface LifeForMatching {
  /** Names of conditions as the record of care has them. */
  readonly conditions: readonly string[];
  readonly notes: readonly LifeNote[];
  readonly capacity: Capacity | null;
}

function matched(
  practice: Practice,
  domains: readonly string[],
  life: LifeForMatching,
  site: SiteContext,
  library: OptionLibrary,
): MatchedOption {
  const statements = library.statementsOf(practice);
  const serves = servesPart(practice, domains);
  const science = sciencePart(practice, statements, domains);
  const context = [lifePart(practice, life.notes), placePart(practice, site), workPart(practice, life.capacity)];
  const known = context.flatMap(({ value }) => (value === null ? [] : [value]));
  const fit = known.length === 0 ? null : Math.min(...known);
  return {
    practice,
    statements,
    parts: [serves, science, ...context],
    fit,
    match: fit === null ? null : addends(serves, science) * fit,
    asks: { minutesPerWeek: minutesPerWeek(practice), tripsPerMonth: tripsPerMonth(practice) },
  };
}

/** Either addend may lead: what is not known adds nothing, and takes nothing away. */
function addends(serves: Part, science: Part): number {
  return (serves.value ?? 0) + (science.value ?? 0);
}

/** By match, then by what the addends say where the context is not known; what is always there stands last. */
function byMatch(one: MatchedOption, other: MatchedOption): number {
  const rank = ({ practice, match, parts }: MatchedOption) => [
    practice.kind === "always-there" ? 1 : 0,
    match === null ? 1 : -match,
    -parts.slice(0, 2).reduce((sum, { value }) => sum + (value ?? 0), 0),
  ];
  const ranks = rank(other);
  return (
    rank(one)
      .map((value, at) => value - (ranks[at] ?? 0))
      .find((difference) => difference !== 0) ?? 0
  );
}

/**
 * Options for an aim: the library's practices for its domains and for the person's conditions, each explained part by
 * part. "Wait" and "carry on" are always there, last. Every part is taken from data; what the data does not say is
 * `not-known`, with what is missing.
 *
 * @param aim.domains - the library's aim domains; none means "not sure yet", and then the conditions alone choose.
 */
export function matchOptions(
  aim: { readonly domains: readonly string[] },
  life: LifeForMatching,
  site: SiteContext,
  library: OptionLibrary,
): readonly MatchedOption[] {
  const conditions = [...new Set(life.conditions.flatMap((name) => library.conditionsNamed(name)))];
  const domains = aim.domains as Practice["aimDomains"];
  return library
    .practicesFor({ domains, conditions })
    .map((practice) => matched(practice, aim.domains, life, site, library))
    .toSorted(byMatch);
}

/** The life of a record, as matching needs it: active conditions and current notes. */
export function lifeOf(record: PersonRecord): LifeForMatching {
  return {
    conditions: record.person.conditions.filter(({ state }) => state === "active").map(({ name }) => name),
    notes: [...record.life.notes.values()].filter(({ state }) => state === "current"),
    capacity: record.life.capacity,
  };
}
