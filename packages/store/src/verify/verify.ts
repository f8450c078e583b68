import type { EntryRow, Head, MeasurementRow } from "../record/append.ts";
import { chainStart, entryHash, measurementHash } from "../record/chain.ts";
import type { Pool, Sql } from "../sql/sql.ts";

/** What verifying found: how much was read, and the first broken row of each broken record. */
export interface Verified {
  readonly records: number;
  readonly entries: number;
  readonly measurements: number;
  readonly broken: readonly Broken[];
}
export interface Broken {
  readonly site: string;
  readonly subject: string;
  /** `entry 12`, `measurement 3` or `head`. */
  readonly where: string;
  readonly why: string;
}

interface Subject extends Head {
  readonly site: string;
  readonly subject: string;
}

/**
 * Reads every row of every record and follows its chain: each hash covers the row before it and every column that a
 * reader relies on, so a changed, lost or added row shows. Records are read one at a time.
 */
export async function verifyStore(owner: Pool): Promise<Verified> {
  const subjects = await owner.query<Subject>({
    text: `select site_id as site, subject_id as subject, seq, head as hash, measured, measured_head as "measuredHash"
             from subject order by site_id, subject_id`,
  });
  const broken: Broken[] = [];
  let [entries, measurements] = [0, 0];
  for (const subject of subjects) {
    // One snapshot for a record, so that an append in between is seen whole or not at all.
    const found = await owner.transaction((sql) => verifyRecord(sql, subject), {
      isolation: "repeatable read",
      readOnly: true,
    });
    entries += found.entries;
    measurements += found.measurements;
    if (found.broken !== null) broken.push({ site: subject.site, subject: subject.subject, ...found.broken });
  }
  const lost = await withoutHead(owner);
  return { records: subjects.length, entries, measurements, broken: [...broken, ...lost] };
}

type Fault = Pick<Broken, "where" | "why"> | null;

async function verifyRecord(sql: Sql, { site, subject }: Subject) {
  const [head] = await sql.query<Head>({
    text: `select seq, head as hash, measured, measured_head as "measuredHash" from subject where site_id = $1 and subject_id = $2`,
    values: [site, subject],
  });
  const entries = await sql.query<EntryRow>({
    text: `select seq, entry_id as "entryId", type, scope, private_to as "privateTo", recorded_at as "recordedAt", line, hash
             from entry where site_id = $1 and subject_id = $2 order by seq`,
    values: [site, subject],
  });
  const measurements = await sql.query<MeasurementRow>({
    text: `select n, measurement_id as "measurementId", measure_id as "measureId", taken_at as "takenAt", value,
                  by_party as "byParty", as_role as "asRole", replaces, recorded_at as "recordedAt", hash
             from measurement where site_id = $1 and subject_id = $2 order by n`,
    values: [site, subject],
  });
  const broken =
    head === undefined
      ? { where: "head", why: "it is gone" }
      : (followEntries(head, entries) ?? followMeasurements(head, measurements));
  return { entries: entries.length, measurements: measurements.length, broken };
}

function followEntries(head: Head, rows: readonly EntryRow[]): Fault {
  let before = chainStart;
  for (const [at, row] of rows.entries()) {
    const where = `entry ${at + 1}`;
    if (row.seq !== at + 1) return { where, why: `it is missing; the next one is ${row.seq}` };
    if (row.hash !== entryHash(before, row)) return { where, why: "it is not what was written" };
    if (!linesUp(row)) return { where, why: "its columns and its text differ" };
    before = row.hash;
  }
  if (head.seq !== rows.length)
    return { where: "head", why: `it counts ${head.seq} entries, but ${rows.length} are there` };
  return head.hash === before ? null : { where: "head", why: "it does not name the newest entry" };
}

/** The text that readers get says the same as the columns that decide who may read it. */
function linesUp({ line, entryId, seq, type, recordedAt }: EntryRow): boolean {
  const told = JSON.parse(line) as Record<string, unknown>;
  return told["id"] === entryId && told["seq"] === seq && told["type"] === type && told["recordedAt"] === recordedAt;
}

function followMeasurements(head: Head, rows: readonly MeasurementRow[]): Fault {
  let before = chainStart;
  for (const [at, row] of rows.entries()) {
    const where = `measurement ${at + 1}`;
    if (row.n !== at + 1) return { where, why: `it is missing; the next one is ${row.n}` };
    if (row.hash !== measurementHash(before, row)) return { where, why: "it is not what was written" };
    before = row.hash;
  }
  if (head.measured !== rows.length) {
    return { where: "head", why: `it counts ${head.measured} measurements, but ${rows.length} are there` };
  }
  return head.measuredHash === before ? null : { where: "head", why: "it does not name the newest measurement" };
}

/** Rows whose record has no head: a lost head would hide them. */
async function withoutHead(owner: Pool): Promise<readonly Broken[]> {
  const rows = await owner.query<{ site: string; subject: string }>({
    text: `select distinct e.site_id as site, e.subject_id as subject
             from (select site_id, subject_id from entry union all select site_id, subject_id from measurement) as e
             left join subject as s on s.site_id = e.site_id and s.subject_id = e.subject_id
            where s.subject_id is null`,
  });
  return rows.map((row) => ({ ...row, where: "head", why: "it is gone, but rows of the record are there" }));
}
