import type { LocalDate, SiteId, Summary } from "@aimwell/domain";
import type { Sql } from "../sql/sql.ts";

/** Which cells are read. */
export interface SummariesAsked {
  readonly site: SiteId;
  readonly measures: readonly string[];
  /** The first months that are read and no longer read, each named by its first day. */
  readonly from: LocalDate;
  readonly until: LocalDate;
  /** `together` for everyone's cells alone. */
  readonly strata: "together" | "all";
}

const summaryColumns = `
  measure_id as measure, stratum, period as month, sum(people)::bigint as people, sum(n)::bigint as n,
  case when sum(n) > 0 then (sum(total) / sum(n))::float8 end as mean,
  case when sum(n) > 0 then greatest(sum(squares) - sum(total) * sum(total) / sum(n), 0)::float8 end as "squaredDeviations",
  case when sum(n) > 0 and not bool_or(is_torn) then min(least) end as least,
  case when sum(n) > 0 and not bool_or(is_torn) then max(most) end as most,
  sum(numerator)::bigint as numerator, sum(denominator)::bigint as denominator,
  case when sum(level_1 + level_2 + level_3 + level_4 + level_5) > 0
       then array[sum(level_1), sum(level_2), sum(level_3), sum(level_4), sum(level_5)]::float8[] else '{}' end as levels`;

/**
 * Reads periods of many measures at once, and no measurement: the cost follows the months that are asked for, not the
 * values behind them. A cell that everything was taken out of is as one that never was.
 */
export function summariesOf(sql: Sql, asked: SummariesAsked): Promise<readonly Summary[]> {
  return sql.query<Summary>({
    name: `summaries-of-${asked.strata}`,
    text: `
      select ${summaryColumns}
        from summary
       where site_id = $1 and measure_id = any ($2::text[]) and period >= $3::date and period < $4::date
         ${asked.strata === "together" ? "and stratum = ''" : ""}
       group by measure_id, stratum, period
      having sum(n) > 0 or sum(denominator) > 0
       order by measure_id, stratum, period`,
    values: [asked.site, asked.measures, asked.from, asked.until],
  });
}

/** A measure that a site has figures of. */
export interface MeasureSummarised {
  readonly measure: string;
  readonly newest: LocalDate;
  /** How many people stand behind its largest month; 0 for what a team wrote down of itself. */
  readonly most: number;
}

/** Every measure that a site has figures of. It reads months, whose number does not grow with people or values. */
export function measuresSummarised(sql: Sql, site: SiteId): Promise<readonly MeasureSummarised[]> {
  return sql.query({
    name: "measures-summarised",
    text: `select measure, max(period) as newest, max(people) as most
             from (select measure_id as measure, period, sum(people)::bigint as people from summary
                    where site_id = $1 and stratum = '' group by measure_id, period) as month
            group by measure order by measure`,
    values: [site],
  });
}
