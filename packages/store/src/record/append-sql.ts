import { summaryParts } from "../summary/summary-sql.ts";

/** What a batch brings besides entries. A statement without a part is planned, started and fed without it. */
export interface BatchShape {
  /** Some record begins here. */
  readonly begins: boolean;
  /** Somebody writes in another's record, so that the record's own access is asked. */
  readonly asks: boolean;
  readonly measures: boolean;
  readonly opens: boolean;
  /** Some measurement takes the place of an earlier one. */
  readonly corrects: boolean;
  /** Figures of some record change. */
  readonly figures: boolean;
  /** Measurements and figures are added to the summary. */
  readonly sums: boolean;
}

export interface AppendStatement {
  /** One name for one text: it is a prepared statement. */
  readonly name: string;
  readonly text: string;
}

const made = new Map<string, AppendStatement>();

/** The append's one statement for a batch of this shape; its parameters are numbered in the order of `parts`. */
export function appendStatement(shape: BatchShape): AppendStatement {
  const has = Object.entries(shape).flatMap(([part, isIn]) => (isIn === true ? [part] : []));
  const name = ["append", ...has].join("-");
  const statement = made.get(name) ?? { name, text: textOf(shape) };
  made.set(name, statement);
  return statement;
}

/** $1 is the site: one batch is one site's, so that a cluster runs it where the site lives. */
function textOf(shape: BatchShape): string {
  let last = 1;
  const next = (): string => {
    last += 1;
    return `$${last}`;
  };
  const arrays = (...types: readonly string[]) => types.map((type) => `${next()}::${type}[]`).join(", ");
  const lines = (type: string) => `string_to_array(${next()}, e'\\x1f'${type})`;

  const parts = [
    `step as (
  select * from unnest(${arrays("uuid", "bigint", "bigint", "text", "bigint", "bigint", "text", "uuid", "bool", "date")}, ${lines(", ''")})
    as s (subject_id, seq, grew, head, measured, measured_grew, measured_head, writer, may_begin, today, panel_line)
)`,
    ...(shape.begins ? [begun] : []),
    `${shape.begins ? "grown" : "moved"} as (${grownWhere(shape.asks ? mayWrite : mayWriteOwn)})`,
    ...(shape.begins ? ["moved as (select subject_id from begun union all select subject_id from grown)"] : []),
    `added as (
  insert into entry (site_id, subject_id, seq, entry_id, type, scope, private_to, recorded_at, line, hash)
  select $1, e.subject_id, e.seq, e.entry_id, e.type, e.scope, e.private_to, e.recorded_at, e.line, e.hash
    from unnest(${arrays("uuid", "bigint", "uuid", "text", "text", "uuid", "timestamptz", "text")}, ${lines("")})
      as e (subject_id, seq, entry_id, type, scope, private_to, recorded_at, hash, line)
   where ${hasMoved("e")}
)`,
    ...(shape.measures
      ? [
          `coming as (
  select m.*
    from unnest(${arrays("uuid", "bigint", "uuid", "text", "timestamptz", "float8", "uuid", "text", "uuid", "timestamptz", "text", "text")})
      as m (subject_id, n, measurement_id, measure_id, taken_at, value, by_party, as_role, replaces, recorded_at, hash, strata)
   where ${hasMoved("m")}
)`,
          `measured as (
  insert into measurement (site_id, subject_id, n, measurement_id, measure_id, taken_at, value, by_party, as_role, replaces, recorded_at, hash, strata)
  select $1, c.* from coming as c
)`,
        ]
      : []),
    ...(shape.opens
      ? [
          `opened as (
  insert into access as held (site_id, subject_id, party_id, as_role, scopes, until)
  select $1, a.subject_id, a.party_id, a.as_role, a.scopes, a.until
    from unnest(${arrays("uuid", "uuid", "text", "text", "date")}) as a (subject_id, party_id, as_role, scopes, until)
   where ${hasMoved("a")}
  on conflict (site_id, subject_id, party_id) do update
     set as_role = excluded.as_role, scopes = excluded.scopes, until = excluded.until
)`,
        ]
      : []),
    ...summaryParts(shape, { arrays, next }),
  ];
  return `with ${parts.join(", ")}\nselect subject_id as "subject" from moved`;
}

const hasMoved = (row: string) => `${row}.subject_id = any (array(select moved.subject_id from moved))`;

/** The writers of the batch with whom their record's own access has them today. */
const standing = `array(select held.subject_id
         from access as held
         join unnest($2::uuid[], $9::uuid[], $11::date[]) as coming (subject_id, writer, today)
           on coming.subject_id = held.subject_id and coming.writer = held.party_id
        where held.site_id = $1 and held.subject_id = any ($2::uuid[])
          and (held.until is null or held.until >= coming.today))`;
/** The records of the batch in which a professional ever stood. */
const begunWith = `array(select held.subject_id from access as held
        where held.site_id = $1 and held.subject_id = any ($2::uuid[]) and held.as_role = 'professional')`;

/** The site's own system, whoever is at the site in the team's record, and the person in the own record. */
const mayWriteOwn = "(step.writer is null or step.subject_id in ($1, step.writer))";

/**
 * What the record's own access says of who else writes: who stands in the record today, or a professional who begins with a
 * person with whom none ever worked. The domain's table was asked before; this is asked of the database, in the statement
 * that writes, so that a way round the one is still stopped by the other.
 */
const mayWrite = `(${mayWriteOwn}
      or step.subject_id = any (${standing})
      or (step.may_begin and step.subject_id <> all (${begunWith})))`;

const begun = `begun as (
  insert into subject (site_id, subject_id, kind, seq, head, measured, measured_head, panel_line)
  select $1, subject_id, case when subject_id = $1 then 'team' else 'person' end,
         seq, head, measured, measured_head, panel_line
    from step
   where seq = grew and measured = measured_grew
     and (step.writer is null or step.may_begin or step.subject_id in ($1, step.writer))
  on conflict (site_id, subject_id) do nothing
  returning subject_id
)`;

const grownWhere = (may: string) => `
  update subject as held
     set seq = step.seq, head = step.head, measured = step.measured, measured_head = step.measured_head,
         panel_line = coalesce(step.panel_line, held.panel_line)
    from step
   where held.site_id = $1 and held.subject_id = any ($2::uuid[]) and held.subject_id = step.subject_id
     and held.seq = step.seq - step.grew
     and held.measured = step.measured - step.measured_grew
     and ${may}
  returning held.subject_id
`;
