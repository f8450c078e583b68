import { type ErasureRow, startAfter } from "../erase/erasure.ts";
import type { EntryRow, Head, MeasurementRow } from "../record/append.ts";
import { entryHash, measurementHash } from "../record/chain.ts";
import type { StoredRecord } from "./follow.ts";

/** An entry that its writer keeps private stays out of the copy; its hash is there, so that the chain can be followed. */
export interface WithheldEntry {
  readonly seq: number;
  readonly hash: string;
  readonly withheld: "private to its writer";
}
/** A person's record as it stands, to take away: with its chains, which anybody can follow without us. */
export interface RecordCopy {
  readonly format: "aimwell-record";
  readonly version: 1;
  readonly madeAt: string;
  readonly site: { readonly id: string; readonly name: string };
  readonly subject: string;
  readonly parties: readonly { readonly id: string; readonly name: string; readonly as: string }[];
  readonly head: Head;
  readonly erasures: readonly ErasureRow[];
  readonly entries: readonly (EntryRow | WithheldEntry)[];
  readonly measurements: readonly MeasurementRow[];
}

/** @returns null for a record that nobody began. */
export function copyOf(
  { head, erasures, entries, measurements }: StoredRecord,
  about: Pick<RecordCopy, "madeAt" | "site" | "subject" | "parties">,
): RecordCopy | null {
  if (head === null) return null;
  return {
    format: "aimwell-record",
    version: 1,
    ...about,
    head,
    erasures,
    entries: entries.map((row) =>
      row.privateTo === null || row.privateTo === about.subject
        ? entryOf(row)
        : { seq: row.seq, hash: row.hash, withheld: "private to its writer" },
    ),
    measurements: measurements.map(measurementOf),
  };
}

const entryOf = ({ seq, entryId, type, scope, privateTo, recordedAt, line, hash }: EntryRow): EntryRow => ({
  ...{ seq, entryId, type, scope, privateTo, recordedAt },
  ...{ line, hash },
});

const measurementOf = (row: MeasurementRow): MeasurementRow => {
  const { n, measurementId, measureId, takenAt, value, byParty, asRole, replaces, recordedAt, hash } = row;
  return { n, measurementId, measureId, takenAt, value, byParty, asRole, replaces, recordedAt, hash };
};

/** The first row of a copy that is not what was written, such as `entry 12`; null when all of it is. */
export function brokenInCopy({ head, erasures, entries, measurements }: RecordCopy): string | null {
  const start = startAfter(erasures);
  let [before, seq] = [start.hash, start.seq];
  for (const row of entries) {
    seq += 1;
    if (row.seq !== seq) return `entry ${seq}`;
    if (!("withheld" in row) && row.hash !== entryHash(before, row)) return `entry ${seq}`;
    before = row.hash;
  }
  if (head.seq !== seq || head.hash !== before) return "head";
  let [measured, n] = [start.measuredHash, start.measured];
  for (const row of measurements) {
    n += 1;
    if (row.n !== n || row.hash !== measurementHash(measured, row)) return `measurement ${n}`;
    measured = row.hash;
  }
  return head.measured === n && head.measuredHash === measured ? null : "head";
}
