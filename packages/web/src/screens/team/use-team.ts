import type { PostedEntries, Refused, Session, TeamPage, WallPage } from "@aimwell/contract";
import type { Draft, EntryId, EntryOf, EntryType } from "@aimwell/domain";
import { useCallback, useEffect, useRef, useState } from "react";
import { useSession } from "../../app/session.tsx";
import { type Answer, api, ask } from "../../record/api.ts";
import { cameOf as cameOfIn, draftIn } from "../../record/draft-in.ts";
import { listen } from "../../record/live.ts";
import { team as words } from "../../words/en/team.ts";

export interface Board {
  readonly team: TeamPage;
  readonly wall: WallPage;
}

export type TeamState =
  | { readonly state: "loading" }
  | { readonly state: "away" }
  | { readonly state: "refused"; readonly refused: Refused }
  /** `isOnline` is false while this is what stood before the signal went. */
  | { readonly state: "ready"; readonly board: Board; readonly isOnline: boolean };

/** What came of writing: null when it stands, else why not, in words. */
export type Written = string | null;

/** One thing to add to the team's record. */
export type TeamWrite = <Type extends EntryType>(
  type: Type,
  body: EntryOf<Type>["body"],
  supersedes?: EntryId,
) => Promise<Written>;

export interface Team {
  readonly team: TeamState;
  readonly onAgain: () => void;
  readonly write: TeamWrite;
}

/** How far back a wall goes: three years show a yearly rhythm as one. */
export const monthsShown = 36;
/** News comes in bursts while people write; the board is asked for once a burst. */
const gatherMilliseconds = 1500;

/** The first month of the wall, such as "2024-12". */
export function firstMonth(today: string, months: number): string {
  const [year = 0, month = 1] = today.split("-").map(Number);
  return new Date(Date.UTC(year, month - months, 1)).toISOString().slice(0, 7);
}

/** The team's board with its wall, in one request, kept live. */
export function useTeam(): Team {
  const session = useSession();
  const [team, setTeam] = useState<TeamState>({ state: "loading" });
  const isGone = useRef(false);
  const read = useCallback(async () => {
    const from = firstMonth(new Date().toISOString().slice(0, 10), monthsShown);
    const board = await ask<TeamPage>(`/api/team?from=${from}&months=${monthsShown}`);
    if (!isGone.current) setTeam((before) => after(before, board));
  }, []);
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
  const write: TeamWrite = async (type, body, supersedes) => {
    const written = cameOf(await api.send([teamDraft(session, type, body, supersedes)], []));
    if (written === null) await read();
    return written;
  };
  return { team, onAgain: () => void read(), write };
}

/** An entry for the team's record, by whoever is signed in. The team's record has its site's own id. */
export function teamDraft<Type extends EntryType>(
  session: Session,
  type: Type,
  body: EntryOf<Type>["body"],
  supersedes?: EntryId,
): Draft {
  return draftIn(session, session.site.id, type, body, supersedes);
}

const noWall: WallPage = { months: [], smallestGroup: null, series: [] };

function after(before: TeamState, board: Answer<TeamPage>): TeamState {
  if (board.came === "value") {
    return { state: "ready", board: { team: board.value, wall: board.value.wall ?? noWall }, isOnline: true };
  }
  if (board.came === "refused") return { state: "refused", refused: board.refused };
  return before.state === "ready" ? { ...before, isOnline: false } : { state: "away" };
}

/** Null when everything stands; else the refusal's own words. */
export const cameOf = (answer: Answer<PostedEntries>): Written => cameOfIn(answer, words.notSent);
