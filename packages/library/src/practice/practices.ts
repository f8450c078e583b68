import given from "../../data/practices.json" with { type: "json" };
import { shipped } from "../checking/reader.ts";
import { withGeneral } from "../conditions/conditions.ts";
import type { AimDomainId } from "../domains/aim-domain.ts";
import { evidence, statementById } from "../evidence/evidence.ts";
import type { EvidenceStatement } from "../evidence/statement.ts";
import { type Practice, parsePractices } from "./practice.ts";

const read = shipped("practices.json", parsePractices(given, evidence));

/** What science speaks of, grouped by what is offered. */
export const practices: readonly Practice[] = read.fromEvidence;

/** "Wait and see" and "Keep things as they are": on every list of options, and not evidence. */
export const alwaysThere: readonly Practice[] = read.alwaysThere;

const byId = new Map([...practices, ...alwaysThere].map((practice) => [practice.id, practice]));

export const practiceById = (id: string): Practice | undefined => byId.get(id);

export const statementsOf = (practice: Practice): readonly EvidenceStatement[] =>
  practice.statements.map(statementById).filter((statement) => statement !== undefined);

/**
 * Practices for an aim, in the order of the library: a first list for talk, not a ranking. What speaks to long-term
 * conditions as such, or to any decision, comes along; what is always there comes last.
 *
 * @param about.domains - of the aim; none means "not sure yet", and then the conditions alone choose.
 * @param about.conditions - by the library's own names; `conditionsNamed` finds them.
 */
export function practicesFor(about: {
  readonly domains: readonly AimDomainId[];
  readonly conditions: readonly string[];
}): readonly Practice[] {
  const conditions = withGeneral(about.conditions);
  const speaksTo = (practice: Practice): boolean =>
    practice.conditions.some((condition) => conditions.includes(condition)) &&
    (about.domains.length === 0 || practice.aimDomains.some((domain) => about.domains.includes(domain)));
  return [...practices.filter(speaksTo), ...alwaysThere];
}
