import type { LocalDate } from "../../ids.ts";
import type { PersonRecord } from "../../record/record.ts";
import { systemParts } from "../purpose/purpose.ts";
import type { Meeting } from "./meeting.ts";

export type MeetingPart = Meeting["notes"][number]["part"];

/** One part of a team meeting: how long it is, and how many things wait in it. */
export interface AgendaPart {
  readonly part: MeetingPart;
  readonly minutes: number;
  /** Null where the team's record alone can't tell: signals are on the wall, themes in the records of people. */
  readonly waiting: number | null;
}

/** An hour at most, as J4 has it. */
const minutes: Readonly<Record<MeetingPart, number>> = {
  signals: 10,
  aims: 10,
  system: 5,
  theory: 10,
  tests: 10,
  study: 10,
  noticing: 5,
};

/** Whether a test waits to be studied, or to be decided upon. */
function waitsForStudy(record: PersonRecord, today: LocalDate): number {
  return [...record.test.tests.values()].filter(
    ({ stage, until }) => stage === "studied" || (stage === "running" && until <= today),
  ).length;
}

function waitingIn(record: PersonRecord, part: MeetingPart, today: LocalDate): number | null {
  const nodes = [...record.driver.nodes.values()].filter(({ state }) => state === "current");
  const tests = [...record.test.tests.values()];
  const last = record.meeting.meetings.at(-1)?.brought.at ?? "";
  switch (part) {
    case "signals":
    case "aims":
      return null;
    case "system": {
      const open = [...record.friction.frictions.values()].filter(({ answers }) => answers.length === 0);
      return open.length + systemParts.filter((each) => !record.purpose.system.has(each)).length;
    }
    case "theory":
      return nodes.filter(({ id, kind }) => kind === "driver" && !nodes.some(({ serves }) => serves.includes(id)))
        .length;
    case "tests":
      return nodes.filter(({ id, kind }) => kind === "change" && !tests.some(({ team }) => team?.change === id)).length;
    case "study":
      return waitsForStudy(record, today);
    case "noticing":
      return record.noticing.logged.filter(({ brought }) => brought.at > last).length;
  }
}

/** The agenda of the next team meeting: seven parts in sixty minutes, with what waits in each. */
export function meetingAgenda(record: PersonRecord, today: LocalDate): readonly AgendaPart[] {
  const parts = Object.keys(minutes) as MeetingPart[];
  return parts.map((part) => ({ part, minutes: minutes[part], waiting: waitingIn(record, part, today) }));
}

type Roles = Pick<Meeting, "leader" | "recorder" | "timekeeper" | "facilitator">;

/** Who has which role next: the roles of the last meeting move on by one; null before the first. */
export function nextRoles({ meeting }: Pick<PersonRecord, "meeting">): Roles | null {
  const last = meeting.meetings.at(-1);
  if (last === undefined) return null;
  const { leader, recorder, timekeeper, facilitator } = last;
  return { leader: recorder, recorder: timekeeper, timekeeper: facilitator, facilitator: leader };
}
