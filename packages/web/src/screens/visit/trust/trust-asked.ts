import type { Instant, PartyId, PersonRecord } from "@aimwell/domain";

/** How long after a visit it is asked: later, nobody recalls that visit alone. */
const asksForDays = 14;
const day = 86_400_000;

interface Between {
  readonly me: PartyId;
  readonly other: PartyId;
  /** Who of the two works with the person. */
  readonly professional: PartyId;
  readonly now: Instant;
}

/** Whether one side is asked how far it trusts the other: once after each visit of the two, and never about an old one. */
export function asksTrust(record: PersonRecord, { me, other, professional, now }: Between): boolean {
  const ended = [...record.visit.visits.values()]
    .flatMap((visit) => (visit.professional === professional && visit.closed !== null ? [visit.closed.brought.at] : []))
    .toSorted()
    .at(-1);
  if (ended === undefined || Date.parse(now) - Date.parse(ended) > asksForDays * day) return false;
  return !record.partnership.trust.some(({ toward, brought }) => {
    return brought.by === me && toward === other && brought.at > ended;
  });
}
