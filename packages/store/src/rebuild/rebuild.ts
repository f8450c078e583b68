import type { Entry, Instant } from "@aimwell/domain";
import type { AccessRow } from "../record/append.ts";
import type { Pool, Sql } from "../sql/sql.ts";
import { rebuildSummaries } from "../summary/rebuild-summaries.ts";
import { readRecord } from "../verify/follow.ts";
import { heldAccess, type Projected, project } from "../verify/projections.ts";
import type { Progress } from "../verify/verify.ts";

/** What rebuilding did: how many records it read, and how many rows said something else before. */
export interface Rebuilt {
  readonly records: number;
  readonly panelRows: number;
  readonly accessRows: number;
  readonly summaryCells: number;
}

/**
 * Computes everything that is projected anew, from entries and measurements: panel rows and access record by record, each
 * while its head is held against appends, then the summaries site by site. A running server goes on meanwhile: an append
 * to the record that is at work waits for some milliseconds.
 */
export async function rebuildProjections(
  owner: Pool,
  { now = new Date().toISOString() as Instant, onRecord }: { readonly now?: Instant } & Progress = {},
): Promise<Rebuilt> {
  const subjects = await owner.query<{ site: string; subject: string }>({
    text: "select site_id as site, subject_id as subject from subject order by site_id, subject_id",
  });
  let [panelRows, accessRows] = [0, 0];
  for (const [at, { site, subject }] of subjects.entries()) {
    const changed = await owner.transaction((sql) => rebuildRecord(sql, { site, subject, now }));
    panelRows += changed.panel;
    accessRows += changed.access;
    onRecord?.(at + 1, subjects.length);
  }
  const summaries = await rebuildSummaries(owner);
  return {
    records: subjects.length,
    panelRows,
    accessRows,
    summaryCells: summaries.reduce((sum, { cells }) => sum + cells, 0),
  };
}

async function rebuildRecord(
  sql: Sql,
  at: { readonly site: string; readonly subject: string; readonly now: Instant },
): Promise<{ readonly panel: number; readonly access: number }> {
  const { site, subject } = at;
  await sql.query({
    text: "select seq from subject where site_id = $1 and subject_id = $2 for update",
    values: [site, subject],
  });
  const { head, entries, measurements } = await readRecord(sql, site, subject);
  if (head === null || (entries.length === 0 && measurements.length === 0)) return { panel: 0, access: 0 };
  // Stored lines were checked when they came in: they are entries.
  const due = await project(
    sql,
    at,
    entries.map(({ line }) => JSON.parse(line) as Entry),
  );
  const panel = await sql.query({
    text: `update subject set panel_line = $3
            where site_id = $1 and subject_id = $2 and panel_line is distinct from $3 returning seq`,
    values: [site, subject, due.panelLine],
  });
  return { panel: panel.length, access: await putAccess(sql, at, due) };
}

async function putAccess(
  sql: Sql,
  { site, subject }: { readonly site: string; readonly subject: string },
  { access }: Projected,
): Promise<number> {
  const held = new Map((await heldAccess(sql, site, subject)).map((row) => [row.partyId, row]));
  const isSame = (row: AccessRow, was: AccessRow | undefined) =>
    was?.asRole === row.asRole && was.scopes === row.scopes && was.until === row.until;
  const changed = access.filter((row) => !isSame(row, held.get(row.partyId)));
  for (const { partyId, asRole, scopes, until } of changed) {
    await sql.query({
      text: `insert into access (site_id, subject_id, party_id, as_role, scopes, until) values ($1, $2, $3, $4, $5, $6)
             on conflict (site_id, subject_id, party_id) do update
                set as_role = excluded.as_role, scopes = excluded.scopes, until = excluded.until`,
      values: [site, subject, partyId, asRole, scopes, until],
    });
  }
  const gone = await sql.query({
    text: `delete from access where site_id = $1 and subject_id = $2 and not (party_id = any ($3::uuid[]))
              and (until is null or until > current_date) returning party_id`,
    values: [site, subject, access.map(({ partyId }) => partyId)],
  });
  return changed.length + gone.length;
}
