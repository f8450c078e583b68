import type { PersonRecord, Visit } from "@aimwell/domain";

/** A visit that was planned and never opened counts as past from the next day on. */
const dayMilliseconds = 86_400_000;

/** Visits to come, the nearest first, an open one before all; and those that were, the latest first. */
export function visitsOf(
  { visit }: PersonRecord,
  now: string,
): { readonly coming: readonly Visit[]; readonly past: readonly Visit[] } {
  const all = [...visit.visits.values()].toSorted((one, other) => (one.startsAt < other.startsAt ? -1 : 1));
  const isComing = ({ stage, startsAt }: Visit) =>
    stage === "open" || (stage === "planned" && Date.parse(startsAt) + dayMilliseconds > Date.parse(now));
  const coming = all.filter(isComing);
  return {
    coming: coming.toSorted((one, other) => Number(other.stage === "open") - Number(one.stage === "open")),
    past: all.filter((each) => !isComing(each)).toReversed(),
  };
}
