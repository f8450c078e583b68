import type { Decision, DecisionId, Option, PersonRecord, VisitId } from "@aimwell/domain";

/** The choice on the table: the newest asked in this visit, or else the newest that is not made yet. */
export function currentDecision(record: PersonRecord, visit: VisitId): Decision | undefined {
  const all = [...record.decision.decisions.values()];
  return all.findLast((decision) => decision.visit === visit) ?? all.findLast(({ stage }) => stage !== "shared");
}

/** Choices that were on the table before, the newest first. */
export function earlierDecisions(record: PersonRecord, current: Decision | undefined): readonly Decision[] {
  return [...record.decision.decisions.values()].filter(({ id }) => id !== current?.id).toReversed();
}

/** The options of a choice: those that somebody brought, then those that are always there. */
export function optionsOf(record: PersonRecord, decision: DecisionId): readonly Option[] {
  const all = [...record.option.options.values()].filter((option) => option.decision === decision);
  const isAlways = ({ basis }: Option) => Number(basis === "always-there");
  return all.toSorted((one, other) => isAlways(one) - isAlways(other));
}
