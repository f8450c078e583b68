import type { EntryType, LocalDate, PartyId, SiteId, SubjectId, TeamBoard } from "@aimwell/domain";
import type { z } from "zod";
import type { Party, Series } from "../record.ts";
import { type WallPage, wallAsked } from "../wall/wall.ts";
import type { AskedOfMe } from "./for-me.ts";

/**
 * `GET /api/team`: with `from` and `months`, the wall of all measures that the team looks at comes along, so that a board
 * with its charts is one request.
 */
export const teamAsked = wallAsked.pick({ from: true, months: true }).extend({ from: wallAsked.shape.from.optional() });
export type TeamAsked = z.output<typeof teamAsked>;

/**
 * The team's board, for its staff and its patient partners. Without a wall, the ETag is the team record's sequence number
 * and count of measurements; the wall's months stand in it by a digest.
 */
export interface TeamPage extends TeamBoard {
  readonly site: { readonly id: SiteId; readonly name: string };
  /** The subject of every draft and measurement that is about the team. */
  readonly subject: SubjectId;
  readonly seq: number;
  readonly measured: number;
  readonly today: LocalDate;
  readonly smallestGroup: number;
  readonly reader: { readonly party: PartyId; readonly isStaff: boolean; readonly isPartner: boolean };
  /** What this reader may write in the team's record now. */
  readonly may: readonly EntryType[];
  /** What this reader is asked of work and of changes. */
  readonly asked: AskedOfMe;
  /** The site's professionals, by name. */
  readonly staff: readonly Party[];
  /** Whoever stands on the board, by name. */
  readonly parties: readonly Party[];
  /** The team's own values, typed in or loaded: what is computed from people's records is on the wall. */
  readonly series: readonly Series[];
  /** The months of what is computed from people's records; null when nobody asked for it. */
  readonly wall: WallPage | null;
}
