import type { EntryType } from "@aimwell/domain";
import type { Mine } from "../person/mine/mine.ts";
import type { Someone } from "../visit/from-record/people.ts";

/** One person's record as a professional's page works on it. */
export interface OfPerson extends Pick<Mine, "record" | "people" | "today" | "session" | "subject" | "series" | "now"> {
  readonly me: Someone;
  readonly may: (type: EntryType) => boolean;
}

export function ofPerson(mine: Mine): OfPerson {
  const { record, people, today, session, subject, series, now } = mine;
  return {
    record,
    people,
    today,
    session,
    subject,
    series,
    now,
    me: people.of(session.party),
    may: (type) => mine.may.has(type),
  };
}
