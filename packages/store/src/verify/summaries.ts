import type { SiteId } from "@aimwell/domain";
import type { Pool, Sql } from "../sql/sql.ts";
import { rebuildSite } from "../summary/rebuild-summaries.ts";
import { sums } from "../summary/summing.ts";

/** Ends a transaction so that nothing of it stays. */
class Undo extends Error {}

/**
 * Compares every site's summary with one computed anew: it is rebuilt within a transaction that is then undone. Writers
 * wait meanwhile.
 *
 * @returns the first cell of each site that differs.
 */
export async function followSummaries(
  owner: Pool,
): Promise<readonly { readonly site: string; readonly cell: string }[]> {
  const sites = await owner.query<{ site: SiteId; hasBasis: boolean }>({
    text: `select s.site_id as site, exists (select from summary_basis as b where b.site_id = s.site_id) as "hasBasis"
             from site as s order by s.site_id`,
  });
  const broken: { site: string; cell: string }[] = [];
  for (const { site } of sites) {
    const cell = await firstDifference(owner, site);
    if (cell !== null) broken.push({ site, cell });
  }
  return broken;
}

async function firstDifference(owner: Pool, site: SiteId): Promise<string | null> {
  let cell: string | null = null;
  try {
    await owner.transaction(async (sql) => {
      await sql.script("set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0");
      await sql.script("lock table summary in exclusive mode");
      await sql.script(`create temporary table summary_held on commit drop as ${cells(site)}`);
      await rebuildSite({ ...owner, transaction: (work: (sql: Sql) => Promise<unknown>) => work(sql) } as Pool, site);
      cell = await compare(sql, site);
      throw new Undo();
    });
  } catch (error) {
    if (!(error instanceof Undo)) throw error;
  }
  return cell;
}

/** Cells as readers get them: stripes added up, a cell that everything was taken out of left out. */
const cells = (site: SiteId): string => `
  select measure_id, stratum, period, ${sums.map((column) => `sum(${column}) as ${column}`).join(", ")},
         min(least) as least, max(most) as most, bool_or(is_torn) as is_torn
    from summary where site_id = '${site}' group by measure_id, stratum, period
  having sum(n) > 0 or sum(denominator) > 0`;

async function compare(sql: Sql, site: SiteId): Promise<string | null> {
  const isOther = sums.map((column) => `h.${column} is distinct from d.${column}`).join(" or ");
  const [row] = await sql.query<{ cell: string }>({
    text: `select coalesce(h.measure_id, d.measure_id) || ' ' || coalesce(h.period, d.period)::text as cell
             from summary_held as h full join (${cells(site)}) as d using (measure_id, stratum, period)
            where ${isOther}
               or (not h.is_torn and (h.least is distinct from d.least or h.most is distinct from d.most))
            order by 1 limit 1`,
  });
  return row?.cell ?? null;
}
