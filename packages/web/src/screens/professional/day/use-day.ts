import type { Refused, TeamDayPage } from "@aimwell/contract";
import type { Body, EntryType, LocalDate, SubjectId } from "@aimwell/domain";
import { useCallback, useEffect, useRef, useState } from "react";
import { useSession } from "../../../app/session.tsx";
import { api, ask } from "../../../record/api.ts";
import { cameOf, draftIn } from "../../../record/draft-in.ts";
import { listen } from "../../../record/live.ts";
import { team } from "../../../words/en/team.ts";

export type DayState =
  | { readonly state: "loading" }
  | { readonly state: "away" }
  | { readonly state: "refused"; readonly refused: Refused }
  /** `isOnline` is false while this is what stood before the signal went. */
  | { readonly state: "ready"; readonly page: TeamDayPage; readonly isOnline: boolean };

/** Null when it stands, else why not, in words. */
export type Written = string | null;

/** Says something in somebody's record, or in the team's. */
export type SayIn = <Type extends EntryType>(subject: string, type: Type, body: Body<Type>) => Promise<Written>;

export interface Day {
  readonly day: DayState;
  readonly onAgain: () => void;
  readonly sayIn: SayIn;
  /** The subject of what is about the team. */
  readonly team: SubjectId;
}

/** News comes in bursts while people write; the day is asked for once a burst. */
const gatherMilliseconds = 1000;

/** The professional's day, kept live. */
export function useDay(date: LocalDate): Day {
  const session = useSession();
  const [day, setDay] = useState<DayState>({ state: "loading" });
  const isGone = useRef(false);
  const read = useCallback(async () => {
    const east = -new Date(`${date}T12:00`).getTimezoneOffset();
    const answer = await ask<TeamDayPage>(`/api/team/day?day=${date}&minutesEast=${east}`);
    if (isGone.current) return;
    setDay((before) => {
      if (answer.came === "value") return { state: "ready", page: answer.value, isOnline: true };
      if (answer.came === "refused") return { state: "refused", refused: answer.refused };
      return before.state === "ready" ? { ...before, isOnline: false } : { state: "away" };
    });
  }, [date]);
  useEffect(() => {
    isGone.current = false;
    let soon: ReturnType<typeof setTimeout> | undefined;
    const again = () => {
      soon ??= setTimeout(() => {
        soon = undefined;
        void read();
      }, gatherMilliseconds);
    };
    void read();
    const stop = listen({ news: again, afterGap: again });
    window.addEventListener("online", again);
    return () => {
      isGone.current = true;
      clearTimeout(soon);
      window.removeEventListener("online", again);
      stop();
    };
  }, [read]);
  const sayIn: SayIn = async (subject, type, body) => {
    const written = cameOf(await api.send([draftIn(session, subject, type, body)], []), team.notSent);
    if (written === null) await read();
    return written;
  };
  return { day, onAgain: () => void read(), sayIn, team: session.site.id as string as SubjectId };
}

/** So many days later, or earlier where it is negative. */
export function dayBeside(day: LocalDate, days: number): LocalDate {
  const at = new Date(`${day}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10) as LocalDate;
}
