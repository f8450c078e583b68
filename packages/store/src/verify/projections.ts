import type { Entry, Instant, PersonRecord, SiteId, SubjectId } from "@aimwell/domain";
import { accessOf, fold, panelText } from "@aimwell/domain";
import type { AccessRow } from "../record/append.ts";
import { seriesOf } from "../record/read.ts";
import type { Sql } from "../sql/sql.ts";
import type { Fault, StoredRecord } from "./follow.ts";

/** What a record's entries and measurements give: what its projections have to say. */
export interface Projected {
  readonly panelLine: string;
  readonly access: readonly AccessRow[];
}

/** @param told - the record's entries, as they were parsed from their lines. */
export async function project(
  sql: Sql,
  { site, subject, now }: { readonly site: string; readonly subject: string; readonly now: Instant },
  told: readonly Entry[],
): Promise<Projected> {
  const record: PersonRecord = fold(told);
  const asked = { site: site as SiteId, subject: subject as SubjectId };
  const measures = [...record.measure.measures.keys()];
  // The row shows the newest value of each measure and the one before it.
  const series = measures.length === 0 ? [] : await seriesOf(sql, { ...asked, measures, newest: 2 });
  const columns = new Map(series.map((each) => [each.measure, each]));
  const access = accessOf(record, { subject: asked.subject, now }).map(({ party, role, scopes, until }) => ({
    partyId: party,
    asRole: role,
    scopes: scopes === "all" ? "all" : scopes.join(","),
    until,
  }));
  return { panelLine: panelText(record, { subject: asked.subject, series: columns }).line, access };
}

/** Compares a record's panel row and access with what its rows give. */
export async function followProjections(
  sql: Sql,
  at: { readonly site: string; readonly subject: string; readonly now: Instant },
  { entries, measurements }: StoredRecord,
  told: readonly Entry[],
): Promise<Fault | null> {
  const held = await heldAccess(sql, at.site, at.subject);
  const [panel] = await sql.query<{ line: string }>({
    text: "select panel_line as line from subject where site_id = $1 and subject_id = $2 and panel_line is not null",
    values: [at.site, at.subject],
  });
  if (entries.length === 0 && measurements.length === 0) {
    if (panel !== undefined) return { where: "panel row", why: "it is of a record without a row" };
    return held.length === 0 ? null : { where: "access", why: "it is of a record without a row" };
  }
  const due = await project(sql, at, told);
  if (panel?.line !== due.panelLine) {
    return { where: "panel row", why: "it is not what the record gives; `aimwell rebuild` makes it anew" };
  }
  return accessFault(held, due.access, at.now.slice(0, 10));
}

export function heldAccess(sql: Sql, site: string, subject: string): Promise<readonly AccessRow[]> {
  return sql.query<AccessRow>({
    text: `select party_id as "partyId", as_role as "asRole", scopes, until from access
            where site_id = $1 and subject_id = $2 order by party_id`,
    values: [site, subject],
  });
}

function accessFault(held: readonly AccessRow[], due: readonly AccessRow[], today: string): Fault | null {
  const rows = new Map(held.map((row) => [row.partyId, row]));
  for (const row of due) {
    const is = rows.get(row.partyId);
    rows.delete(row.partyId);
    if (is?.asRole !== row.asRole || is.scopes !== row.scopes || is.until !== row.until) {
      return {
        where: `access of ${row.partyId}`,
        why: "it is not what the record gives; `aimwell rebuild` makes it anew",
      };
    }
  }
  // A row that has ended stays, with a day in the past.
  const open = [...rows.values()].find(({ until }) => until === null || until > today);
  return open === undefined ? null : { where: `access of ${open.partyId}`, why: "the record gives none" };
}
