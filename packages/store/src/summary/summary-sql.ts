import {
  addCells,
  cellsOf,
  isPerson,
  monthOf,
  partColumns,
  peopleParts,
  standsByIndex,
  strataIn,
  sums,
  tornParts,
  valueParts,
} from "./summing.ts";

/** How the append's statement numbers its parameters. */
export interface Numbered {
  /** The next parameters as arrays of these types, with commas between. */
  readonly arrays: (...types: readonly string[]) => string;
  /** The next parameter. */
  readonly next: () => string;
}

/** The values that come to stand, in each stratum. */
const spread = `turn as (
  select v.subject_id, v.measure_id, s.stratum, ${monthOf("v.taken_at")} as period, v.value, v.sign
    from turned as v
   cross join lateral ${strataIn("v.strata")}
)`;

/** The values of a person in a cell that stood before, newest first as the index has them. */
const stoodBefore = `
       select from measurement as m
        where m.site_id = $1 and m.subject_id = t.subject_id and m.measure_id = t.measure_id
          and m.taken_at >= t.period::timestamp at time zone 'UTC'
          and m.taken_at < (t.period + interval '1 month') at time zone 'UTC'
          and (t.stratum = '' or t.stratum = any (string_to_array(m.strata, ',')))
          and ${standsByIndex("m")}
        order by m.taken_at desc, m.n desc`;

/** A batch without corrections only adds: a person is new in a cell where none of the person's values stood. */
const added = [
  `turned as (
  select c.subject_id, c.measure_id, c.taken_at, c.value, c.strata, 1 as sign from coming as c where ${standsByIndex("c")}
)`,
  spread,
  `moving as (
  select t.measure_id, t.stratum, t.period, 1 as people
    from (select distinct subject_id, measure_id, stratum, period from turn) as t
   where not exists (${stoodBefore} limit 1 offset 0)
     and ${isPerson("t")}
)`,
];

/**
 * A batch with corrections takes values out too. Who comes into a cell with a first value, and who leaves it with the last?
 * Of the values that stood before, one more is looked for than those that go: more would not change the answer.
 */
const corrected = [
  `turned as (
  select c.subject_id, c.measure_id, c.taken_at, c.value, c.strata, 1 as sign
    from coming as c
   where not exists (select from coming as later where later.subject_id = c.subject_id and later.replaces = c.measurement_id)
     and ${standsByIndex("c")}
  union all
  select m.subject_id, m.measure_id, m.taken_at, m.value, m.strata, -1
    from (select distinct subject_id, replaces from coming where replaces is not null) as gone
   cross join lateral (
     select * from measurement as own where own.site_id = $1 and own.measurement_id = gone.replaces offset 0) as m
   where m.subject_id = gone.subject_id and ${standsByIndex("m")}
)`,
  spread,
  `touched as (
  select subject_id, measure_id, stratum, period, sum(sign) as net, count(*) filter (where sign < 0) as gone
    from turn
   group by subject_id, measure_id, stratum, period
)`,
  `moving as (
  select t.measure_id, t.stratum, t.period, (stood.n + t.net > 0)::int - (stood.n > 0)::int as people
    from touched as t
   cross join lateral (
     select count(*) as n from (${stoodBefore}
        limit t.gone + 1) as earlier) as stood
   where ${isPerson("t")}
)`,
];

/** Cells that lose what may be their least or most. */
const tearing = `tearing as (
  select distinct t.measure_id, t.stratum, t.period
    from turn as t
   cross join lateral (
     select min(held.least) as least, max(held.most) as most
       from summary as held
      where held.site_id = $1 and held.measure_id = t.measure_id
        and held.stratum = t.stratum and held.period = t.period) as ends
   where t.sign < 0 and not coalesce(t.value > ends.least and t.value < ends.most, false)
)`;

const sumTypes = sums.map((column) => (column === "total" || column === "squares" ? "numeric" : "bigint"));

/**
 * The parts of the append's statement that keep the summary of site $1. They read `moved`, the subjects that took their
 * append, and `coming`, the measurements that came for them. Values merge into their cell; a correction takes the value that
 * it replaces out of the cell in which it stood; figures of the records change by what the domain told.
 *
 * @returns nothing for a batch that changes no figure: it is planned, started and fed without a summary.
 */
export function summaryParts(
  shape: { readonly measures: boolean; readonly corrects: boolean; readonly figures: boolean; readonly sums: boolean },
  { arrays, next }: Numbered,
): readonly string[] {
  if (!shape.sums) return [];
  const told = () => `told as (
  select ${partColumns}
    from unnest(${arrays("uuid", "text", "text", "date", ...sumTypes, "float8", "float8", "boolean")})
      as f (subject_id, ${partColumns})
   where f.subject_id = any (array(select moved.subject_id from moved))
)`;
  const values = shape.corrects ? [...corrected, tearing] : added;
  const valuesParts = [
    valueParts("turn"),
    peopleParts("moving where people <> 0"),
    ...(shape.corrects ? [tornParts("tearing")] : []),
  ];
  const parts = [...(shape.measures ? valuesParts : []), ...(shape.figures ? [`select ${partColumns} from told`] : [])];
  return [
    ...(shape.measures ? values : []),
    ...(shape.figures ? [told()] : []),
    `cell as (${cellsOf(parts)}\n)`,
    `summed as (${addCells("cell", next())}\n)`,
  ];
}
