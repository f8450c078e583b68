import type { SiteId, SubjectId } from "@aimwell/domain";
import type { Sql, SqlValue } from "../sql/sql.ts";

/** One entry as it is stored. `line` is the JSON text that its readers get. */
export interface EntryRow {
  readonly seq: number;
  readonly entryId: string;
  readonly type: string;
  readonly scope: string;
  readonly privateTo: string | null;
  readonly recordedAt: string;
  readonly line: string;
  readonly hash: string;
}
export interface MeasurementRow {
  readonly n: number;
  readonly measurementId: string;
  readonly measureId: string;
  readonly takenAt: string;
  readonly value: number;
  readonly byParty: string;
  readonly asRole: string;
  readonly replaces: string | null;
  readonly recordedAt: string;
  readonly hash: string;
}
export interface AccessRow {
  readonly partyId: string;
  readonly asRole: string;
  /** `all`, or scopes with commas between. */
  readonly scopes: string;
  readonly until: string | null;
}
/** Where a record stood when the append was decided, and where it stands after it. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
  readonly measured: number;
  readonly measuredHash: string;
}
/** Everything that one subject takes in at once. It goes in whole, or not at all. */
export interface Append {
  readonly site: SiteId;
  readonly subject: SubjectId;
  readonly from: Head;
  readonly to: Head;
  readonly entries: readonly EntryRow[];
  readonly measurements: readonly MeasurementRow[];
  /** Null when the row says what it said before; a record's first append always has one. */
  readonly panelLine: string | null;
  /** Who may see the record from now on; a party that no longer may is named with a day in the past. */
  readonly access: readonly AccessRow[];
}

const appendSql = `
with step as (
  select * from unnest($1::uuid[], $2::uuid[], $3::bigint[], $4::bigint[], $5::text[], $6::bigint[], $7::bigint[], $8::text[], $9::text[])
    as s (site_id, subject_id, seq, grew, head, measured, measured_grew, measured_head, panel_line)
), begun as (
  insert into subject (site_id, subject_id, kind, seq, grew, head, measured, measured_grew, measured_head)
  select site_id, subject_id, 'person', seq, grew, head, measured, measured_grew, measured_head
    from step where seq = grew and measured = measured_grew
  on conflict (site_id, subject_id) do nothing
  returning site_id, subject_id
), grown as (
  update subject as held
     set seq = step.seq, grew = step.grew, head = step.head,
         measured = step.measured, measured_grew = step.measured_grew, measured_head = step.measured_head
    from step
   where held.site_id = step.site_id and held.subject_id = step.subject_id
     and held.seq = step.seq - step.grew
     and held.measured = step.measured - step.measured_grew
  returning held.site_id, held.subject_id
), moved as (
  select site_id, subject_id from begun union all select site_id, subject_id from grown
), added as (
  insert into entry (site_id, subject_id, seq, entry_id, type, scope, private_to, recorded_at, line, hash)
  select e.site_id, e.subject_id, e.seq, e.entry_id, e.type, e.scope, e.private_to, e.recorded_at, e.line, e.hash
    from unnest($10::uuid[], $11::uuid[], $12::bigint[], $13::uuid[], $14::text[], $15::text[], $16::uuid[], $17::timestamptz[], $18::text[], $19::text[])
      as e (site_id, subject_id, seq, entry_id, type, scope, private_to, recorded_at, line, hash)
   where e.subject_id = any (array(select moved.subject_id from moved))
), measured as (
  insert into measurement (site_id, subject_id, n, measurement_id, measure_id, taken_at, value, by_party, as_role, replaces, recorded_at, hash)
  select m.site_id, m.subject_id, m.n, m.measurement_id, m.measure_id, m.taken_at, m.value, m.by_party, m.as_role, m.replaces, m.recorded_at, m.hash
    from unnest($20::uuid[], $21::uuid[], $22::bigint[], $23::uuid[], $24::text[], $25::timestamptz[], $26::float8[], $27::uuid[], $28::text[], $29::uuid[], $30::timestamptz[], $31::text[])
      as m (site_id, subject_id, n, measurement_id, measure_id, taken_at, value, by_party, as_role, replaces, recorded_at, hash)
   where m.subject_id = any (array(select moved.subject_id from moved))
), listed as (
  insert into panel (site_id, subject_id, seq, line)
  select step.site_id, step.subject_id, step.seq, step.panel_line
    from step
   where step.subject_id = any (array(select begun.subject_id from begun))
), relisted as (
  update panel as held set seq = step.seq, line = step.panel_line
    from step
   where held.site_id = step.site_id and held.subject_id = step.subject_id and step.panel_line is not null
     and step.subject_id = any (array(select grown.subject_id from grown))
), opened as (
  insert into access as held (site_id, subject_id, party_id, as_role, scopes, until)
  select a.site_id, a.subject_id, a.party_id, a.as_role, a.scopes, a.until
    from unnest($32::uuid[], $33::uuid[], $34::uuid[], $35::text[], $36::text[], $37::date[])
      as a (site_id, subject_id, party_id, as_role, scopes, until)
   where a.subject_id = any (array(select moved.subject_id from moved))
  on conflict (site_id, subject_id, party_id) do update
     set as_role = excluded.as_role, scopes = excluded.scopes, until = excluded.until
)
select moved.subject_id as "subject" from moved`;

const columns = {
  entry: (append: Append) =>
    append.entries.map((row) => [
      append.site,
      append.subject,
      row.seq,
      row.entryId,
      row.type,
      row.scope,
      row.privateTo,
      row.recordedAt,
      row.line,
      row.hash,
    ]),
  measurement: (append: Append) =>
    append.measurements.map((row) => [
      append.site,
      append.subject,
      row.n,
      row.measurementId,
      row.measureId,
      row.takenAt,
      row.value,
      row.byParty,
      row.asRole,
      row.replaces,
      row.recordedAt,
      row.hash,
    ]),
  access: (append: Append) =>
    append.access.map((row) => [append.site, append.subject, row.partyId, row.asRole, row.scopes, row.until]),
};

/** Rows turned into one array a column, as `unnest` takes them. */
function asColumns(rows: readonly (readonly SqlValue[])[], width: number): SqlValue[][] {
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? null));
}

/**
 * Appends to many records in one data-modifying statement: heads, entries, measurements, panel rows and access together.
 *
 * @param appends - at most one for each subject.
 * @returns the subjects that took their append. One that is missing had moved on since the append was decided: load it,
 *   decide again, and try again.
 * @throws the database's unique violation when an entry id is in the store already.
 */
export async function append(sql: Sql, appends: readonly Append[]): Promise<ReadonlySet<string>> {
  const heads = appends.map(({ site, subject, from, to, panelLine }) => [
    site,
    subject,
    to.seq,
    to.seq - from.seq,
    to.hash,
    to.measured,
    to.measured - from.measured,
    to.measuredHash,
    panelLine,
  ]);
  const rows = await sql.query<{ subject: string }>({
    name: "append",
    text: appendSql,
    values: [
      ...asColumns(heads, 9),
      ...asColumns(appends.flatMap(columns.entry), 10),
      ...asColumns(appends.flatMap(columns.measurement), 12),
      ...asColumns(appends.flatMap(columns.access), 6),
    ],
  });
  return new Set(rows.map((row) => row.subject));
}
