import type { Decision, PersonRecord, VisitId } from "@aimwell/domain";

/** The choice on the table: the newest asked in this visit, or else the newest that is not made yet. */
export function currentDecision(record: PersonRecord, visit: VisitId): Decision | undefined {
  const all = [...record.decision.decisions.values()];
  return all.findLast((decision) => decision.visit === visit) ?? all.findLast(({ stage }) => stage !== "shared");
}

/** Choices that were on the table before, the newest first. */
export function earlierDecisions(record: PersonRecord, current: Decision | undefined): readonly Decision[] {
  return [...record.decision.decisions.values()].filter(({ id }) => id !== current?.id).toReversed();
}
