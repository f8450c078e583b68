import { type ErasureRow, startAfter } from "../erase/erasure.ts";
import type { EntryRow, Head, MeasurementRow } from "../record/append.ts";
import { entryHash, measurementHash } from "../record/chain.ts";
import type { Sql } from "../sql/sql.ts";

/** What is wrong with a record, and where. */
export interface Fault {
  /** For example `entry 12`, `measurement 3`, `head`, `panel row`. */
  readonly where: string;
  readonly why: string;
}

/** A row's instant is whole milliseconds: what lies below them is no part of any text or hash. */
interface Exact {
  readonly isExact: boolean;
}

/** One record as its rows stand in one snapshot. */
export interface StoredRecord {
  readonly head: Head | null;
  readonly erasures: readonly ErasureRow[];
  readonly entries: readonly (EntryRow & Exact)[];
  readonly measurements: readonly (MeasurementRow & Exact)[];
}

export async function readRecord(sql: Sql, site: string, subject: string): Promise<StoredRecord> {
  const values = [site, subject];
  const [head] = await sql.query<Head>({
    text: `select seq, head as hash, measured, measured_head as "measuredHash" from subject where site_id = $1 and subject_id = $2`,
    values,
  });
  const erasures = await sql.query<ErasureRow>({
    text: `select seq, head as hash, measured, measured_head as "measuredHash", erased_at as "erasedAt", because
             from erasure where site_id = $1 and subject_id = $2 order by seq`,
    values,
  });
  const entries = await sql.query<EntryRow & Exact>({
    text: `select seq, entry_id as "entryId", type, scope, private_to as "privateTo", recorded_at as "recordedAt", line, hash,
                  date_trunc('milliseconds', recorded_at) = recorded_at as "isExact"
             from entry where site_id = $1 and subject_id = $2 order by seq`,
    values,
  });
  const measurements = await sql.query<MeasurementRow & Exact>({
    text: `select n, measurement_id as "measurementId", measure_id as "measureId", taken_at as "takenAt", value,
                  by_party as "byParty", as_role as "asRole", replaces, recorded_at as "recordedAt", hash,
                  date_trunc('milliseconds', recorded_at) = recorded_at
                  and date_trunc('milliseconds', taken_at) = taken_at as "isExact"
             from measurement where site_id = $1 and subject_id = $2 order by n`,
    values,
  });
  return { head: head ?? null, erasures, entries, measurements };
}

/** Follows both chains of a record from its start, or from its last erasure, to its head. */
export function followChains(read: StoredRecord): Fault | null {
  const { head } = read;
  if (head === null) return { where: "head", why: "it is gone" };
  const start = startAfter(read.erasures);
  return followEntries(start, head, read.entries) ?? followMeasurements(start, head, read.measurements);
}

function followEntries(start: Head, head: Head, rows: readonly (EntryRow & Exact)[]): Fault | null {
  let [before, seq] = [start.hash, start.seq];
  for (const row of rows) {
    seq += 1;
    const where = `entry ${seq}`;
    if (row.seq !== seq) return { where, why: `it is missing; the next one is ${row.seq}` };
    if (row.hash !== entryHash(before, row) || !row.isExact) return { where, why: "it is not what was written" };
    if (!linesUp(row)) return { where, why: "its columns and its text differ" };
    before = row.hash;
  }
  if (head.seq !== seq) return { where: "head", why: `it counts ${head.seq} entries, but ${seq} are there` };
  return head.hash === before ? null : { where: "head", why: "it does not name the newest entry" };
}

/** The text that readers get says the same as the columns that decide who may read it. */
function linesUp({ line, entryId, seq, type, recordedAt }: EntryRow): boolean {
  const told = JSON.parse(line) as Record<string, unknown>;
  return told["id"] === entryId && told["seq"] === seq && told["type"] === type && told["recordedAt"] === recordedAt;
}

function followMeasurements(start: Head, head: Head, rows: readonly (MeasurementRow & Exact)[]): Fault | null {
  let [before, n] = [start.measuredHash, start.measured];
  for (const row of rows) {
    n += 1;
    const where = `measurement ${n}`;
    if (row.n !== n) return { where, why: `it is missing; the next one is ${row.n}` };
    // Text does not tell the two zeros apart, and the door never writes the negative one.
    const isWritten = row.isExact && !Object.is(row.value, -0);
    if (row.hash !== measurementHash(before, row) || !isWritten) return { where, why: "it is not what was written" };
    before = row.hash;
  }
  if (head.measured !== n) return { where: "head", why: `it counts ${head.measured} measurements, but ${n} are there` };
  return head.measuredHash === before ? null : { where: "head", why: "it does not name the newest measurement" };
}
