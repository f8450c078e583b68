import type { TeamDayPage } from "@aimwell/contract";
import type { Body, EntryType, LocalDate, SubjectId } from "@aimwell/domain";
import { useCallback } from "react";
import { useSession } from "../../../app/session.tsx";
import { api, ask } from "../../../record/api.ts";
import { cameOf, draftIn } from "../../../record/draft-in.ts";
import { type LiveState, useLive } from "../../../record/use-live.ts";
import { team } from "../../../words/en/team.ts";

/** Null when it stands, else why not, in words. */
export type Written = string | null;

/** Says something in somebody's record, or in the team's. */
export type SayIn = <Type extends EntryType>(subject: string, type: Type, body: Body<Type>) => Promise<Written>;

export interface Day {
  readonly day: LiveState<TeamDayPage>;
  readonly onAgain: () => void;
  readonly sayIn: SayIn;
  /** The subject of what is about the team. */
  readonly team: SubjectId;
}

/** The professional's day, kept live. */
export function useDay(date: LocalDate): Day {
  const session = useSession();
  const askForDay = useCallback(() => {
    const east = -new Date(`${date}T12:00`).getTimezoneOffset();
    return ask<TeamDayPage>(`/api/team/day?day=${date}&minutesEast=${east}`);
  }, [date]);
  const { live: day, again } = useLive(askForDay);
  const sayIn: SayIn = async (subject, type, body) => {
    const written = cameOf(await api.send([draftIn(session, subject, type, body)], []), team.notSent);
    if (written === null) await again();
    return written;
  };
  return { day, onAgain: () => void again(), sayIn, team: session.site.id as string as SubjectId };
}

/** So many days later, or earlier where it is negative. */
export function dayBeside(day: LocalDate, days: number): LocalDate {
  const at = new Date(`${day}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10) as LocalDate;
}
