/** The columns of a cell that add up, in their order in every list of this folder. */
export const sums = [
  "people",
  "n",
  "total",
  "squares",
  "numerator",
  "denominator",
  "level_1",
  "level_2",
  "level_3",
  "level_4",
  "level_5",
] as const;

const list = (columns: readonly string[]): string => columns.join(", ");

/** All columns of a part of a cell, its key first. */
export const partColumns: string = list(["measure_id", "stratum", "period", ...sums, "least", "most", "is_torn"]);

/** What each cell of `parts` adds up to, in the order of the key, so that all writers lock cells in one order. */
export function cellsOf(parts: readonly string[]): string {
  return `
  select measure_id, stratum, period, ${list(sums.map((column) => `sum(${column}) as ${column}`))},
         min(least) as least, max(most) as most, bool_or(is_torn) as is_torn
    from (${parts.join("\n    union all ")}) as part (${partColumns})
   group by measure_id, stratum, period
   order by measure_id, stratum, period`;
}

/**
 * Adds cells to those that site $1 keeps. What tore a cell's least or most stays known until somebody has looked again.
 *
 * @param stripe - the parameter that names the writer's stripe.
 */
export function addCells(cells: string, stripe: string): string {
  return `
  insert into summary as held (site_id, stripe, ${partColumns})
  select $1::uuid, ${stripe}::smallint, ${partColumns} from ${cells}
  on conflict (site_id, measure_id, stratum, period, stripe) do update
     set ${list(sums.map((column) => `${column} = held.${column} + excluded.${column}`))},
         least = least(held.least, excluded.least), most = greatest(held.most, excluded.most),
         is_torn = held.is_torn or excluded.is_torn`;
}

/** The month of a moment, named by its first day. */
export const monthOf = (moment: string): string => `date_trunc('month', ${moment} at time zone 'UTC')::date`;

/** The strata of a value that came with these in a text, and everyone together. */
export const strataIn = (strata: string): string =>
  `unnest(array_append(string_to_array(${strata}, ','), '')) as s (stratum)`;

/** A value to twelve places: enough for any unit, and no sum grows longer than a number can be read back. */
const exact = "round(value::numeric, 12)";

/** Parts made of values: each stands in its cells, or no longer does, as `sign` (1 or −1) says. */
export const valueParts = (from: string): string => `
    select measure_id, stratum, period, 0, sign, sign * ${exact}, sign * (${exact} * ${exact}),
           0, 0, 0, 0, 0, 0, 0,
           case when sign > 0 then value end, case when sign > 0 then value end, false
      from ${from}`;

/** Parts made of people who come into a cell, or leave it. */
export const peopleParts = (from: string): string => `
    select measure_id, stratum, period, people, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, null::float8, null::float8, false
      from ${from}`;

/** Parts that only say that a cell's least or most may be gone. */
export const tornParts = (from: string): string => `
    select measure_id, stratum, period, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, null::float8, null::float8, true
      from ${from}`;

const replacer = (row: string): string => `
           select from measurement as later
            where later.site_id = $1 and later.subject_id = ${row}.subject_id and later.replaces = ${row}.measurement_id`;

/** No row of the same record replaces this one; for all rows of a site. */
export const stands = (row: string): string => `not exists (${replacer(row)})`;

/**
 * The same for a few rows. `offset 0` keeps it a question about each row: the append's plan is made once, perhaps while
 * the tables are empty, and must not become a join that reads the whole site when they are full.
 */
export const standsByIndex = (row: string): string => `not exists (${replacer(row)}
           offset 0)`;

/** Whether a row's record is a person's: what a team wrote of itself is made of no one. A record that begins in this very statement is. */
export const isPerson = (row: string): string =>
  `coalesce((select s.kind from subject as s where s.site_id = $1 and s.subject_id = ${row}.subject_id), case when ${row}.subject_id = $1 then 'team' else 'person' end) = 'person'`;
