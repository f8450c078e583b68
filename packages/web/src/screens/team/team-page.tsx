import type { ReactNode } from "react";
import { useLocation } from "wouter";
import { Page } from "../../app/page.tsx";
import { Segments } from "../../components/base/segments.tsx";
import { Loading } from "../../components/state/loading.tsx";
import { OfflineStrip } from "../../components/state/offline-strip.tsx";
import { Refused } from "../../components/state/refused.tsx";
import { team as words } from "../../words/en/team.ts";
import { type Board, type TeamWrite, useTeam } from "./use-team.ts";
import "./team.css";

export interface OfTeam {
  readonly board: Board;
  readonly write: TeamWrite;
}

/** With a way to ask for the board again, after what was written past `write`. */
export type OfLiveTeam = OfTeam & { readonly onAgain: () => void };

export interface TeamPageProps {
  /** The board's own title is the place's name, which is known once it has come. */
  readonly title: (board: Board) => string;
  readonly loadingTitle: string;
  readonly about?: string;
  readonly end?: (given: OfLiveTeam) => ReactNode;
  readonly children: (given: OfLiveTeam) => ReactNode;
}

const parts = [
  { href: "/team", words: words.board },
  { href: "/team/meeting", words: words.meeting },
  { href: "/noticing", words: words.noticing },
] as const;

/** A page on the team's record, and what to say while it is not as usual. */
export function TeamPage({ title, loadingTitle, about, end, children }: TeamPageProps): ReactNode {
  const { team, onAgain, write } = useTeam();
  const [location] = useLocation();
  const given = team.state === "ready" ? { board: team.value, write, onAgain } : null;
  const own = about === undefined ? {} : { about };
  return (
    <Page
      title={given === null ? loadingTitle : title(given.board)}
      {...own}
      {...(given === null || end === undefined ? {} : { end: end(given) })}
    >
      <Segments label={words.parts} segments={parts.map((part) => ({ ...part, current: location === part.href }))} />
      {team.state === "loading" && <Loading words={words.loading} />}
      {team.state === "away" && <Refused strong={words.loadFailed} about={words.loadFailedAbout} onAgain={onAgain} />}
      {team.state === "refused" && <Refused strong={words.loadFailed} about={team.refused.words} onAgain={onAgain} />}
      {team.state === "ready" && !team.isOnline && <OfflineStrip waiting={0} />}
      {given !== null && children(given)}
    </Page>
  );
}
