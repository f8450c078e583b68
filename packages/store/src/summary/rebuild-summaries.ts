import {
  type Entry,
  figureChanges,
  figuresOf,
  figuresVersion,
  fold,
  isStrataKind,
  noFigures,
  noStrata,
  type SiteId,
  type StrataChoice,
  type SubjectId,
} from "@aimwell/domain";
import type { Pool, Sql, SqlValue } from "../sql/sql.ts";
import { figureRow } from "./summary-rows.ts";
import {
  addCells,
  cellsOf,
  isPerson,
  monthOf,
  partColumns,
  peopleParts,
  stands,
  strataIn,
  sums,
  valueParts,
} from "./summing.ts";

/** What was rebuilt of one site. */
export interface RebuiltSummaries {
  readonly site: SiteId;
  readonly people: number;
  readonly cells: number;
}

/** Which strata a site's team chose, and whether its figures were computed by this version. */
export async function summaryBasis(
  sql: Sql,
  site: SiteId,
): Promise<{ readonly strata: StrataChoice; readonly isCurrent: boolean }> {
  const [row] = await sql.query<{ version: number; strata: string }>({
    name: "summary-basis",
    text: "select version, strata from summary_basis where site_id = $1",
    values: [site],
  });
  if (row === undefined) return { strata: noStrata, isCurrent: false };
  const named = row.strata === "" ? [] : row.strata.split(",");
  // A kind that this version does not know was chosen in another one: its figures are computed anew without it.
  const strata = named.filter(isStrataKind);
  return { strata, isCurrent: row.version === figuresVersion && strata.length === named.length };
}

/**
 * Computes a site's summary anew, from its measurements and from what each record says. Appends wait until it has ended:
 * the summary is held against writers for the time, and readers see the old one until then.
 *
 * @param owner - the owner's connections, which read all records.
 * @param strata - the strata that the team chose from now on; when left out, those that it had.
 */
export function rebuildSite(owner: Pool, site: SiteId, strata?: StrataChoice): Promise<RebuiltSummaries> {
  return owner.transaction(async (sql) => {
    await sql.script("set local statement_timeout = 0");
    await sql.script("lock table summary in exclusive mode");
    const choice = strata ?? (await summaryBasis(sql, site)).strata;
    await sql.query({ text: "delete from summary where site_id = $1", values: [site] });
    await sql.query({ text: measuredSql, values: [site, 0] });
    const people = await addRecords(sql, site, choice);
    await sql.query({
      text: `insert into summary_basis (site_id, version, strata) values ($1, $2, $3)
             on conflict (site_id) do update set version = excluded.version, strata = excluded.strata`,
      values: [site, figuresVersion, choice.join(",")],
    });
    const [counted] = await sql.query<{ cells: number }>({
      text: "select count(*) as cells from summary where site_id = $1",
      values: [site],
    });
    return { site, people, cells: counted?.cells ?? 0 };
  });
}

/** Every standing measurement of the site, summed cell by cell. */
const measuredSql = `
  with turn as materialized (
    select m.subject_id, m.measure_id, s.stratum, ${monthOf("m.taken_at")} as period, m.value, 1 as sign
      from measurement as m
     cross join lateral ${strataIn("m.strata")}
     where m.site_id = $1 and ${stands("m")}
  ), moving as (
    select t.measure_id, t.stratum, t.period, count(distinct t.subject_id) as people
      from turn as t
     where ${isPerson("t")}
     group by t.measure_id, t.stratum, t.period
  ), cell as (${cellsOf([valueParts("turn"), peopleParts("moving")])}
  )${addCells("cell", "$2")}`;

const sumTypes = sums.map((column) => (column === "total" || column === "squares" ? "numeric" : "bigint"));
const types = ["uuid", "text", "text", "date", ...sumTypes, "float8", "float8", "boolean"];

const figuresSql = `
  with told as (
    select ${partColumns}
      from unnest(${types.map((type, at) => `$${at + 3}::${type}[]`).join(", ")}) as f (subject_id, ${partColumns})
  ), cell as (${cellsOf([`select ${partColumns} from told`])}
  )${addCells("cell", "$2")}`;

/** How many records are read at a time. */
const pageSize = 200;

async function addRecords(sql: Sql, site: SiteId, choice: StrataChoice): Promise<number> {
  let [after, people] = ["00000000-0000-0000-0000-000000000000", 0];
  for (;;) {
    const subjects = await sql.query<{ subject: SubjectId }>({
      text: `select subject_id as subject from subject
              where site_id = $1 and kind = 'person' and subject_id > $2 order by subject_id limit ${pageSize}`,
      values: [site, after],
    });
    const last = subjects.at(-1);
    if (last === undefined) return people;
    const rows = await rowsOf(sql, { site, subjects: subjects.map(({ subject }) => subject), choice });
    const columns = types.map((_, column) => rows.map((row) => row[column] ?? null));
    if (rows.length > 0) await sql.query({ text: figuresSql, values: [site, 0, ...columns] });
    people += subjects.length;
    after = last.subject;
  }
}

async function rowsOf(
  sql: Sql,
  {
    site,
    subjects,
    choice,
  }: { readonly site: SiteId; readonly subjects: readonly SubjectId[]; readonly choice: StrataChoice },
): Promise<readonly (readonly SqlValue[])[]> {
  const lines = await sql.query<{ subject: SubjectId; line: string }>({
    text: "select subject_id as subject, line from entry where site_id = $1 and subject_id = any ($2::uuid[]) order by seq",
    values: [site, subjects],
  });
  return [...Map.groupBy(lines, ({ subject }) => subject)].flatMap(([subject, own]) => {
    // Stored lines were checked when they came in: they are entries.
    const record = fold(own.map(({ line }) => JSON.parse(line) as Entry));
    return figureChanges(noFigures, figuresOf(record, choice)).map((change) => figureRow(subject, change));
  });
}

/** Computes the summaries of every site anew; see `rebuildSite`. */
export async function rebuildSummaries(owner: Pool): Promise<readonly RebuiltSummaries[]> {
  const sites = await owner.query<{ site: SiteId }>({ text: "select site_id as site from site order by site_id" });
  const rebuilt: RebuiltSummaries[] = [];
  for (const { site } of sites) rebuilt.push(await rebuildSite(owner, site));
  return rebuilt;
}
