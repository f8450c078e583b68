import type { Entry, EntryType, MeasurementId, PartyId, Role, SubjectId } from "@aimwell/domain";
import type { EmergencyRead } from "./account.ts";

/** Someone who stands in a record, so that a screen can say who brought what. */
export interface Party {
  readonly id: PartyId;
  readonly name: string;
  readonly as: Role;
  /** "Physiotherapist", "daughter": the profession or the relation, where it is known. */
  readonly is: string | null;
}

/** One measure's values as columns, oldest first. A corrected value is left out. */
export interface Series {
  readonly measure: string;
  readonly ids: readonly MeasurementId[];
  /** Instants in UTC. */
  readonly takenAt: readonly string[];
  readonly value: readonly number[];
  /** Party ids, by whom. */
  readonly by: readonly PartyId[];
  /** Older values were left out of this answer; the measurements address has them all. */
  readonly hasOlder: boolean;
}

/**
 * `GET /api/subjects/:subject/record?after=SEQ`: one page, one request. With `after`, only the entries behind that
 * sequence number, and all series that changed. The ETag is the record's sequence number and count of measurements.
 */
export interface RecordPage {
  readonly subject: SubjectId;
  readonly seq: number;
  /** Counts the measurements of this subject, so that a reader knows whether to ask again. */
  readonly measured: number;
  /** What this reader may see: `all`, or scopes with commas between. When it changes, the whole page is asked for anew. */
  readonly scopes: string;
  readonly parties: readonly Party[];
  readonly entries: readonly Entry[];
  readonly series: readonly Series[];
  /** The entry types that this reader may write here now, from the table that guards the write door. */
  readonly may: readonly EntryType[];
}

/** One line of "who looked at my record". */
export interface Look {
  readonly by: PartyId;
  readonly name: string;
  readonly as: Role;
  readonly at: string;
}

/** Who looked at a record, and who opened it in an emergency, with the reason. */
export interface Looks {
  readonly looks: readonly Look[];
  readonly emergencies: readonly EmergencyRead[];
}

/** What the live stream says: something in this record changed; ask for what is behind your sequence number. */
export interface LiveNews {
  readonly subject: SubjectId;
  readonly seq: number;
  readonly measured: number;
}
