import type { LocalDate, PartyId, SubjectId } from "../../ids.ts";
import type { LatestLevel, PanelRow } from "../../panel/panel-row.ts";

/** One line of the huddle: what somebody aims for, how far it is, and who does what. */
export interface HuddleLine {
  readonly subject: SubjectId;
  readonly name: string | null;
  readonly aim: string | null;
  /** The newest level of each rater; a gap between them is news, not a fault. */
  readonly levels: readonly LatestLevel[];
  /** How far the raters stand apart; null where fewer than two rated. */
  readonly gap: number | null;
  readonly doing: readonly {
    readonly by: PartyId;
    readonly to: PartyId;
    readonly what: string;
    readonly due: LocalDate | null;
  }[];
  readonly test: string | null;
  readonly waiting: number;
}

/** The huddle's line for one person, from the panel row. */
export function huddleLine(row: PanelRow): HuddleLine {
  return {
    ...{ subject: row.subject, name: row.name, aim: row.aim?.words ?? null },
    levels: row.aim?.attained.levels ?? [],
    gap: row.aim?.attained.gap ?? null,
    doing: row.openPromises.map(({ by, to, what, due }) => ({ by, to, what, due })),
    test: row.runningTest?.title ?? null,
    waiting: row.waiting.length,
  };
}
