import type { Session } from "@aimwell/contract";
import type { Instant, LocalDate, SubjectId } from "@aimwell/domain";
import type { RecordState } from "../../../record/state.ts";
import { type People, peopleIn } from "../../visit/from-record/people.ts";

type Ready = Extract<RecordState, { status: "ready" }>;

/** A person's record as the one who reads it sees it, with who is in it and what day it is. */
export interface Mine extends Omit<Ready, "status"> {
  readonly session: Session;
  readonly subject: SubjectId;
  readonly people: People;
  readonly today: LocalDate;
  readonly now: Instant;
}

export interface Reader {
  readonly session: Session;
  readonly subject: SubjectId;
  readonly today: LocalDate;
  readonly now: Instant;
}

export function mineOf(state: Ready, reader: Reader): Mine {
  return { ...state, ...reader, people: peopleIn(state.record, state.parties, reader.subject) };
}

/** Whether it is the person who reads, and not somebody who helps or works with them. */
export function isOwn({ session, subject }: Pick<Mine, "session" | "subject">): boolean {
  return (session.party as string) === (subject as string);
}
