import type { SiteId } from "@aimwell/domain";
import type { Sql } from "../sql/sql.ts";
import { stands } from "./summing.ts";

/**
 * Looks again for the least and the most value of each cell that lost what may have been one of them, and writes what it
 * finds into the cell's first stripe; a cell that lost all its values has neither. Sums never need it: only a least and a most can't be taken away again.
 *
 * @param sql - a transaction under the write door's sight. It holds the torn cells until it ends, so that a value that
 *   comes meanwhile is merged after it.
 * @returns how many cells were mended. Figures of records have no measurements to look at: their cells stay torn, and their
 *   least and most unknown, until the summaries are rebuilt.
 */
export async function mendSummary(sql: Sql, site: SiteId): Promise<number> {
  const values = [site];
  const torn = await sql.query({
    text: `select held.period from summary as held
            where held.site_id = $1
              and (held.measure_id, held.stratum, held.period) in (
                    select t.measure_id, t.stratum, t.period from summary as t where t.site_id = $1 and t.is_torn)
            order by held.measure_id, held.stratum, held.period, held.stripe
              for update`,
    values,
  });
  if (torn.length === 0) return 0;
  const mended = await sql.query<{ stripe: number; isFirst: boolean }>({ text: mendSql, values });
  return mended.filter(({ isFirst }) => isFirst).length;
}

/** Persons first, then each one's values of the month by their index: values of one measure lie apart by person. */
const mendSql = `
  with torn as (
    select measure_id, stratum, period, min(stripe) as first, sum(n) as n
      from summary where site_id = $1
     group by measure_id, stratum, period
    having bool_or(is_torn)
  ), found as (
    select t.measure_id, t.stratum, t.period, t.first, ends.least, ends.most
      from torn as t
     cross join lateral (
       select min(own.least) as least, max(own.most) as most
         from subject as s
        cross join lateral (
          select min(m.value) as least, max(m.value) as most
            from measurement as m
           where m.site_id = $1 and m.subject_id = s.subject_id and m.measure_id = t.measure_id
             and m.taken_at >= t.period::timestamp at time zone 'UTC'
             and m.taken_at < (t.period + interval '1 month') at time zone 'UTC'
             and (t.stratum = '' or t.stratum = any (string_to_array(m.strata, ',')))
             and ${stands("m")}) as own
        where s.site_id = $1) as ends
     where ends.least is not null or t.n = 0
  )
  update summary as held
     set least = case when held.stripe = found.first then found.least end,
         most = case when held.stripe = found.first then found.most end,
         is_torn = false
    from found
   where held.site_id = $1 and held.measure_id = found.measure_id and held.stratum = found.stratum
     and held.period = found.period
  returning held.stripe, held.stripe = found.first as "isFirst"`;
