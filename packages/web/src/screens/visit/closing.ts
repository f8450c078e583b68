import type { Body, EntryId, PersonRecord, Visit } from "@aimwell/domain";
import { currentDecision } from "./options/current-decision.ts";

/** The three acts of a visit, so far as they happened in it. */
export interface Acts {
  readonly readBack: EntryId | null;
  readonly decision: Body<"visit.closed">["decision"] | null;
  readonly promises: Body<"visit.closed">["promises"];
}

/** What happened since the visit was opened: the newest read-back, the choice that was on the table, the promises. */
export function actsOf(record: PersonRecord, visit: Visit): Acts {
  const since = visit.opened?.at ?? visit.planned.at;
  const readBacks = [...record.aim.aims.values()]
    .flatMap((aim) => aim.readBacks)
    .filter(({ brought }) => brought.at >= since)
    .toSorted((one, other) => (one.brought.at < other.brought.at ? -1 : 1));
  const decision = currentDecision(record, visit.id);
  const isThisVisits = decision !== undefined && decision.visit === visit.id;
  return {
    readBack: readBacks.at(-1)?.entry ?? null,
    decision: isThisVisits ? decision.id : null,
    promises: [...record.partnership.promises.values()]
      .filter((promise) => promise.visit === visit.id)
      .slice(0, 20)
      .map(({ id }) => id),
  };
}

/** How the visit is closed. What did not happen is left out. */
export function closingOf(visit: Visit, { readBack, decision, promises }: Acts, words: string): Body<"visit.closed"> {
  return {
    visit: visit.id,
    ...(readBack === null ? {} : { readBack }),
    ...(decision === null || decision === undefined ? {} : { decision }),
    promises: [...promises],
    ...(words.trim() === "" ? {} : { words }),
  };
}
