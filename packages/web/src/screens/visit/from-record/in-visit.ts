import type { Session } from "@aimwell/contract";
import type { Aim, EntryType, Instant, LocalDate, PersonRecord, SubjectId, Visit } from "@aimwell/domain";
import type { RecordState } from "../../../record/state.ts";
import { type Mine, mineOf } from "../../person/mine/mine.ts";
import { nearAim } from "./aims.ts";
import type { People, Someone } from "./people.ts";

export type Ready = Extract<RecordState, { status: "ready" }>;

/** What each part of a visit works on: the record as it is now, who is in it, and who sits at this device. */
export interface InVisit {
  readonly session: Session;
  readonly subject: SubjectId;
  readonly state: Ready;
  /** The same, as the pages of one record work on it. */
  readonly mine: Mine;
  readonly record: PersonRecord;
  readonly people: People;
  /** Who sits at this device. */
  readonly me: Someone;
  /** The professional of this visit. */
  readonly professional: Someone;
  readonly visit: Visit;
  /** What this visit starts from. */
  readonly aim: Aim | undefined;
  /** The reader's own calendar day. */
  readonly today: LocalDate;
  readonly may: (type: EntryType) => boolean;
}

export interface GivenToVisit {
  readonly session: Session;
  readonly subject: SubjectId;
  readonly state: Ready;
  readonly visit: Visit;
  readonly today: LocalDate;
  readonly now: Instant;
}

/** Gathers what the parts of a visit ask for. */
export function inVisitOf({ session, subject, state, visit, today, now }: GivenToVisit): InVisit {
  const { record } = state;
  const mine = mineOf(state, { session, subject, today, now });
  const { people } = mine;
  return {
    session,
    subject,
    state,
    mine,
    record,
    people,
    me: people.of(session.party),
    professional: people.of(visit.professional),
    visit,
    aim: nearAim(record),
    today,
    may: (type) => state.may.has(type),
  };
}
