import type { MeasureId, MeasurementId, PartyId, SiteId, SubjectId } from "@aimwell/domain";
import type { Sql } from "../sql/sql.ts";
import type { Head } from "./append.ts";

/** Where a record stands, and what this party may see of it; null when the party may not see it at all. */
export interface Seen {
  readonly seq: number;
  readonly measured: number;
  readonly asRole: string;
  readonly scopes: string;
}

/** The one integer that an unchanged page costs: the head, joined with the reader's own access. */
export async function seenBy(
  sql: Sql,
  site: SiteId,
  subject: SubjectId,
  party: PartyId,
  today: string,
): Promise<Seen | null> {
  const [row] = await sql.query<Seen>({
    name: "seen-by",
    text: `select s.seq, s.measured, a.as_role as "asRole", a.scopes
             from access as a
             join subject as s on s.site_id = a.site_id and s.subject_id = a.subject_id
            where a.site_id = $1 and a.subject_id = $2 and a.party_id = $3 and (a.until is null or a.until >= $4::date)
           union all
           select s.seq, s.measured, 'professional', 'all'
             from emergency_look as e
             join subject as s on s.site_id = e.site_id and s.subject_id = e.subject_id
            where e.site_id = $1 and e.subject_id = $2 and e.party_id = $3
              and e.opened_at <= now() and e.ends_at > now()
            limit 1`,
    values: [site, subject, party, today],
  });
  return row ?? null;
}

/** The head of a record, or null when there is none. */
export async function headOf(sql: Sql, site: SiteId, subject: SubjectId): Promise<Head | null> {
  const [row] = await sql.query<Head>({
    name: "head-of",
    text: `select seq, head as hash, measured, measured_head as "measuredHash"
             from subject where site_id = $1 and subject_id = $2`,
    values: [site, subject],
  });
  return row ?? null;
}

/** Entries after a sequence number, as the JSON text that readers get, in order. */
export async function linesAfter(
  sql: Sql,
  site: SiteId,
  subject: SubjectId,
  after: number,
): Promise<readonly string[]> {
  const rows = await sql.query<{ line: string }>({
    name: "lines-after",
    text: "select line from entry where site_id = $1 and subject_id = $2 and seq > $3 order by seq",
    values: [site, subject, after],
  });
  return rows.map((row) => row.line);
}

/** What verifying needs of each entry. */
export async function chainOf(
  sql: Sql,
  site: SiteId,
  subject: SubjectId,
): Promise<readonly { seq: number; line: string; hash: string }[]> {
  return sql.query({
    name: "chain-of",
    text: "select seq, line, hash from entry where site_id = $1 and subject_id = $2 order by seq",
    values: [site, subject],
  });
}

/** Which of these ids stand at this site already, in whatever record. */
export async function entriesStanding(
  sql: Sql,
  site: SiteId,
  ids: readonly string[],
): Promise<readonly { id: string }[]> {
  return sql.query({
    name: "entries-standing",
    text: "select entry_id as id from entry where site_id = $1 and entry_id = any ($2::uuid[])",
    values: [site, ids],
  });
}

/** A measurement that stands at this site already: where, and what it says. */
export interface StandingMeasurement {
  readonly id: string;
  readonly place: number;
  readonly subject: string;
  readonly measure: string;
  /** Milliseconds since 1970. */
  readonly takenAt: number;
  readonly value: number;
}

/** Which of these ids stand at this site already, in whatever record. */
export async function measurementsStanding(
  sql: Sql,
  site: SiteId,
  ids: readonly string[],
): Promise<readonly StandingMeasurement[]> {
  return sql.query({
    name: "measurements-standing",
    text: `select measurement_id as id,
                  n as place,
                  subject_id as subject,
                  measure_id as measure,
                  round(extract(epoch from taken_at) * 1000)::float8 as "takenAt",
                  value
             from measurement
            where site_id = $1
              and measurement_id = any ($2::uuid[])`,
    values: [site, ids],
  });
}

/** Values of this record with these ids: of which measure, and by which later value they were corrected. */
export async function valuesNamed(
  sql: Sql,
  asked: { readonly site: SiteId; readonly subject: SubjectId; readonly ids: readonly MeasurementId[] },
): Promise<readonly { id: MeasurementId; measure: MeasureId; correctedBy: MeasurementId | null }[]> {
  return sql.query({
    name: "values-named",
    text: `select m.measurement_id as id, m.measure_id as measure,
                  (select later.measurement_id from measurement as later
                    where later.site_id = m.site_id and later.subject_id = m.subject_id
                      and later.replaces = m.measurement_id
                    order by later.n desc limit 1) as "correctedBy"
             from measurement as m
            where m.site_id = $1 and m.subject_id = $2 and m.measurement_id = any ($3::uuid[])`,
    values: [asked.site, asked.subject, asked.ids],
  });
}

export interface SeriesRow {
  readonly measure: string;
  readonly ids: readonly string[];
  readonly takenAt: readonly string[];
  readonly value: readonly number[];
  readonly by: readonly string[];
  readonly hasOlder: boolean;
}

/**
 * Series of a record as columns, each bounded to its newest values, so that the cost does not grow with the years. A
 * value that a later one replaces is left out.
 *
 * @param newest - how many values of each measure at most.
 */
export async function seriesOf(
  sql: Sql,
  asked: {
    readonly site: SiteId;
    readonly subject: SubjectId;
    readonly measures: readonly string[];
    readonly newest: number;
  },
): Promise<readonly SeriesRow[]> {
  const rows = await sql.query<{ measure: string; columns: string }>({
    name: "series-of",
    text: `
      select wanted.measure_id as measure,
             json_build_object(
               'ids', json_agg(v.measurement_id order by v.taken_at, v.n),
               'takenAt', json_agg(to_char(v.taken_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') order by v.taken_at, v.n),
               'value', json_agg(v.value order by v.taken_at, v.n),
               'by', json_agg(v.by_party order by v.taken_at, v.n))::text as columns
        from unnest($3::text[]) as wanted (measure_id)
       cross join lateral (
         select m.measurement_id, m.taken_at, m.n, m.value, m.by_party
           from measurement as m
          where m.site_id = $1 and m.subject_id = $2 and m.measure_id = wanted.measure_id
            and not exists (select from measurement as later      -- a correction is a new row
                             where later.site_id = m.site_id and later.subject_id = m.subject_id
                               and later.replaces = m.measurement_id)
          order by m.taken_at desc, m.n desc
          limit $4) as v
       group by wanted.measure_id
       order by wanted.measure_id`,
    values: [asked.site, asked.subject, asked.measures, asked.newest + 1],
  });
  return rows.map((row) => newestOf(row.measure, JSON.parse(row.columns) as Columns, asked.newest));
}

type Columns = Omit<SeriesRow, "measure" | "hasOlder">;

/** One value more than asked for was read, so that "there are older ones" is known without counting. */
function newestOf(measure: string, read: Columns, newest: number): SeriesRow {
  const hasOlder = read.ids.length > newest;
  const from = hasOlder ? 1 : 0;
  return {
    measure,
    ids: read.ids.slice(from),
    takenAt: read.takenAt.slice(from),
    value: read.value.slice(from),
    by: read.by.slice(from),
    hasOlder,
  };
}

/** One measure's values in a span of time, oldest first. */
export async function valuesBetween(
  sql: Sql,
  asked: {
    readonly site: SiteId;
    readonly subject: SubjectId;
    readonly measure: string;
    readonly from: string;
    readonly until: string;
  },
): Promise<readonly { id: string; takenAt: string; value: number; by: string }[]> {
  return sql.query({
    name: "values-between",
    text: `select m.measurement_id as id, m.taken_at as "takenAt", m.value, m.by_party as by
             from measurement as m
            where m.site_id = $1 and m.subject_id = $2 and m.measure_id = $3 and m.taken_at >= $4 and m.taken_at < $5
              and not exists (select from measurement as later
                               where later.site_id = m.site_id and later.subject_id = m.subject_id
                                 and later.measure_id = m.measure_id and later.replaces = m.measurement_id)
            order by m.taken_at, m.n
            limit 20000`,
    values: [asked.site, asked.subject, asked.measure, asked.from, asked.until],
  });
}

/** The records that a party may see today. */
export async function subjectsOf(
  sql: Sql,
  site: SiteId,
  party: PartyId,
  today: string,
): Promise<readonly { subject: string; asRole: string; scopes: string }[]> {
  return sql.query({
    name: "subjects-of",
    text: `select subject_id as subject, as_role as "asRole", scopes from access
            where site_id = $1 and party_id = $2 and (until is null or until >= $3::date)`,
    values: [site, party, today],
  });
}

/** Panel rows as JSON text, by subject, a page at a time. */
export async function panelOf(sql: Sql, site: SiteId, subjects: readonly string[]): Promise<readonly string[]> {
  const rows = await sql.query<{ line: string }>({
    name: "panel-of",
    text: `select panel_line as line from subject
            where site_id = $1 and subject_id = any ($2::uuid[]) and panel_line is not null order by subject_id`,
    values: [site, subjects],
  });
  return rows.map((each) => each.line);
}

/** All measurements of a record, replaced ones too, by id: what an import must know of what came before. */
export async function measurementIdsOf(
  sql: Sql,
  site: SiteId,
  subject: SubjectId,
): Promise<readonly { id: MeasurementId; replaces: MeasurementId | undefined }[]> {
  const rows = await sql.query<{ id: MeasurementId; replaces: MeasurementId | null }>({
    name: "measurement-ids-of",
    text: "select measurement_id as id, replaces from measurement where site_id = $1 and subject_id = $2 order by n",
    values: [site, subject],
  });
  return rows.map(({ id, replaces }) => ({ id, replaces: replaces ?? undefined }));
}

/**
 * The panel rows, as JSON text, in which somebody lets others read an aim; in an order that says nothing of whose they are. It looks
 * at every panel row of the site, so it is for a meeting and not for every page.
 */
export async function quotableOf(sql: Sql, site: SiteId): Promise<readonly string[]> {
  const rows = await sql.query<{ line: string }>({
    name: "quotable-of",
    text: `select panel_line as line from subject
            where site_id = $1 and strpos(panel_line, '"quotable":[{') > 0
            order by md5(subject_id::text) limit 200`,
    values: [site],
  });
  return rows.map(({ line }) => line);
}
