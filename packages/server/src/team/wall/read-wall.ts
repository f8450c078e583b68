import { type WallPage, wallBounds } from "@aimwell/contract";
import { type Instant, joyFigures, joyMeasure, type LocalDate, type SiteId } from "@aimwell/domain";
import type { Store } from "@aimwell/store";
import type { SignedIn } from "../../sign-in/signed-in.ts";
import type { TeamRecords } from "../team-records.ts";
import { monthsFrom, wallPageOf } from "./wall-page.ts";

export interface WallReading {
  readonly store: Pick<Store, "summaries">;
  readonly teams: Pick<TeamRecords, "of">;
  readonly now: () => Instant;
  /** Fewer people than this are hidden from those who may not see people, and fewer of the staff from everyone. */
  readonly smallestGroup: number;
}

export interface WallToRead {
  readonly measures: readonly string[];
  /** The first month, by its first day, and how many. */
  readonly from: LocalDate;
  readonly months: number;
  readonly strata: "together" | "all";
}

/** The months of many measures for one of the team, in one question to the store; it never reads a measurement. */
export async function readWall(given: WallReading, who: SignedIn, asked: WallToRead): Promise<WallPage> {
  const maySeePeople = who.as === "professional";
  const months = monthsFrom(asked.from, asked.months + 1);
  const summaries = await given.store.summaries({
    ...{ site: who.site, measures: asked.measures.slice(0, wallBounds.measures), from: asked.from },
    until: months.at(-1) ?? asked.from,
    // What is hidden in strata decides what is hidden together, so a reader who may not see people needs all.
    strata: maySeePeople ? asked.strata : "all",
  });
  const page = wallPageOf(summaries, {
    months: months.slice(0, -1),
    ofTeam: asked.measures.includes(joyMeasure) ? await joyOf(given, who.site) : [],
    smallestGroup: maySeePeople ? null : given.smallestGroup,
  });
  return { ...page, series: page.series.filter(({ stratum }) => asked.strata === "all" || stratum === "") };
}

/** What staff say of their work is kept in no summary: its months are read from the team's own record. */
async function joyOf({ teams, now, smallestGroup }: WallReading, site: SiteId): Promise<ReturnType<typeof joyFigures>> {
  return joyFigures((await teams.of(site)).record, { now: now(), smallestGroup });
}
