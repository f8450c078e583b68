import { conditions, conditionsNamed, withGeneral } from "../conditions/conditions.ts";
import { type AimDomain, type AimDomainId, aimDomains } from "../domains/aim-domain.ts";
import { wordsOf } from "../domains/stem.ts";
import type { EvidenceStatement } from "../evidence/statement.ts";
import { needsNamed } from "../need/needs.ts";
import type { Practice } from "./practice.ts";

/** Where a piece of content comes from: shown beside it, so that nobody takes a site's own for the library's. */
export interface Provenance {
  readonly origin: "library" | "site";
  readonly licence: string;
  readonly reviewed: { readonly by: string; readonly on: string } | null;
}

/** Practices and statements that belong together, and how they are found: what ships, or that with a site's own. */
export interface Library {
  readonly practices: readonly Practice[];
  readonly alwaysThere: readonly Practice[];
  /** Parts of life that an aim can be about, with the words by which they are guessed. */
  readonly domains: readonly AimDomain[];
  readonly practiceById: (id: string) => Practice | undefined;
  readonly statementById: (id: string) => EvidenceStatement | undefined;
  readonly statementsOf: (practice: Practice) => readonly EvidenceStatement[];
  /**
   * Practices for an aim, in the order of the library: a first list for talk, not a ranking. What speaks to long-term
   * conditions as such, or to any decision, comes along; what is always there comes last.
   *
   * @param about.domains - of the aim; none means "not sure yet", and then the conditions alone choose.
   * @param about.conditions - by the library's own names; `conditionsNamed` finds them.
   */
  readonly practicesFor: (about: {
    readonly domains: readonly AimDomainId[];
    readonly conditions: readonly string[];
  }) => readonly Practice[];
  readonly conditionsNamed: (name: string) => readonly string[];
  /** The needs of practices that a note's words may speak of. */
  readonly needsNamed: (words: string) => readonly string[];
  /** Of a practice or a statement, by its id. */
  readonly provenanceOf: (id: string) => Provenance | undefined;
}

export interface LibraryContent {
  readonly practices: readonly Practice[];
  readonly alwaysThere: readonly Practice[];
  readonly statements: readonly EvidenceStatement[];
  /** Those that ship, when left out. */
  readonly domains?: readonly AimDomain[];
  readonly provenance: Pick<ReadonlyMap<string, Provenance>, "get">;
}

/** A condition that only a site's own content speaks of is named by all the words of its own name. */
function ownConditionsNamed(name: string, own: ReadonlyMap<string, readonly string[]>): readonly string[] {
  if (own.size === 0) return [];
  const said = new Set(wordsOf(name));
  return [...own].flatMap(([condition, words]) => (words.every((word) => said.has(word)) ? [condition] : []));
}

export function libraryOf({ practices, alwaysThere, statements, domains, provenance }: LibraryContent): Library {
  const byId = new Map([...practices, ...alwaysThere].map((practice) => [practice.id, practice]));
  const statementsById = new Map(statements.map((statement) => [statement.id, statement]));
  const found = new Map(
    [...byId.values()].map((practice) => [
      practice,
      practice.statements.flatMap((id) => statementsById.get(id) ?? []) as readonly EvidenceStatement[],
    ]),
  );
  const shipped = new Set(conditions.map(({ name }) => name));
  const names = new Set(practices.flatMap((practice) => practice.conditions.filter((name) => !shipped.has(name))));
  const own = new Map([...names].map((name) => [name, wordsOf(name)]));
  return {
    practices,
    alwaysThere,
    domains: domains ?? aimDomains,
    practiceById: (id) => byId.get(id),
    statementById: (id) => statementsById.get(id),
    statementsOf: (practice) =>
      found.get(practice) ?? practice.statements.flatMap((id) => statementsById.get(id) ?? []),
    practicesFor: (about) => {
      const wanted = new Set(withGeneral(about.conditions));
      const speaksTo = (practice: Practice): boolean =>
        practice.conditions.some((condition) => wanted.has(condition)) &&
        (about.domains.length === 0 || practice.aimDomains.some((domain) => about.domains.includes(domain)));
      return [...practices.filter(speaksTo), ...alwaysThere];
    },
    conditionsNamed: (name) => [...new Set([...conditionsNamed(name), ...ownConditionsNamed(name, own)])],
    needsNamed,
    provenanceOf: (id) => provenance.get(id),
  };
}
