import type { EntryType, LocalDate, PartyId, SiteId, SubjectId, TeamBoard } from "@aimwell/domain";
import type { Party, Series } from "../record.ts";

/**
 * `GET /api/team`: the team's board in one request, for its staff and its patient partners. The ETag is the team record's
 * sequence number and count of measurements.
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
  /** Whoever stands on the board, by name. */
  readonly parties: readonly Party[];
  /** The team's own values, typed in or loaded: what is computed from people's records is on the wall. */
  readonly series: readonly Series[];
}
