import type { PostedEntries, Session, TeamPage, WallPage } from "@aimwell/contract";
import type { Draft, EntryId, EntryOf, EntryType } from "@aimwell/domain";
import { useSession } from "../../app/session.tsx";
import { type Answer, api, ask } from "../../record/api.ts";
import { cameOf as cameOfIn, draftIn } from "../../record/draft-in.ts";
import { type LiveState, useLive } from "../../record/use-live.ts";
import { team as words } from "../../words/en/team.ts";

export interface Board {
  readonly team: TeamPage;
  readonly wall: WallPage;
}

/** What came of writing: null when it stands, else why not, in words. */
export type Written = string | null;

/** One thing to add to the team's record. */
export type TeamWrite = <Type extends EntryType>(
  type: Type,
  body: EntryOf<Type>["body"],
  supersedes?: EntryId,
) => Promise<Written>;

export interface Team {
  readonly team: LiveState<Board>;
  readonly onAgain: () => void;
  readonly write: TeamWrite;
}

/** How far back a wall goes: three years show a yearly rhythm as one. */
export const monthsShown = 36;

/** The first month of the wall, such as "2024-12". */
export function firstMonth(today: string, months: number): string {
  const [year = 0, month = 1] = today.split("-").map(Number);
  return new Date(Date.UTC(year, month - months, 1)).toISOString().slice(0, 7);
}

/** The team's board with its wall, in one request, kept live. */
export function useTeam(): Team {
  const session = useSession();
  const { live: team, again } = useLive(askForBoard);
  const write: TeamWrite = async (type, body, supersedes) => {
    const written = cameOf(await api.send([teamDraft(session, type, body, supersedes)], []));
    if (written === null) await again();
    return written;
  };
  return { team, onAgain: () => void again(), write };
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

async function askForBoard(): Promise<Answer<Board>> {
  const from = firstMonth(new Date().toISOString().slice(0, 10), monthsShown);
  const answer = await ask<TeamPage>(`/api/team?from=${from}&months=${monthsShown}`);
  if (answer.came !== "value") return answer;
  return { came: "value", value: { team: answer.value, wall: answer.value.wall ?? noWall } };
}

/** Null when everything stands; else the refusal's own words. */
export const cameOf = (answer: Answer<PostedEntries>): Written => cameOfIn(answer, words.notSent);
