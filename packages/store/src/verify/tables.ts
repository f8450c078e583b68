import type { Sql } from "../sql/sql.ts";

export interface Column {
  readonly name: string;
  /** As PostgreSQL spells it, for example `timestamp with time zone`. */
  readonly type: string;
  /** The database computes it from the others. */
  readonly isComputed: boolean;
  readonly note: string | null;
}
export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  /** The columns of the primary key, in its order; empty when there is none. */
  readonly key: readonly string[];
}

/** A name in double quotes, as any name may be written. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** All tables of the database, each after those that its rows refer to. */
export async function tablesOf(sql: Sql): Promise<readonly Table[]> {
  const columns = await sql.query<Column & { readonly table: string }>({
    text: `select c.relname::text as table, a.attname::text as name, format_type(a.atttypid, null) as type,
                  a.attgenerated <> '' as "isComputed", col_description(c.oid, a.attnum) as note
             from pg_class as c
             join pg_attribute as a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
              and not exists (select from pg_depend as d
                               where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
            order by c.relname, a.attnum`,
  });
  const keys = await sql.query<{ readonly table: string; readonly name: string }>({
    text: `select c.relname::text as table, a.attname::text as name
             from pg_index as i
             join pg_class as c on c.oid = i.indrelid and c.relnamespace = 'public'::regnamespace
            cross join lateral unnest(i.indkey) with ordinality as k (attnum, place)
             join pg_attribute as a on a.attrelid = c.oid and a.attnum = k.attnum
            where i.indisprimary order by c.relname, k.place`,
  });
  const arrows = await sql.query<{ readonly from: string; readonly to: string }>({
    text: `select f.relname::text as from, t.relname::text as to
             from pg_constraint as k join pg_class as f on f.oid = k.conrelid join pg_class as t on t.oid = k.confrelid
            where k.contype = 'f' and f.relnamespace = 'public'::regnamespace and f.oid <> t.oid`,
  });
  const tables = [...Map.groupBy(columns, ({ table }) => table)].map(([name, own]) => ({
    name,
    columns: own.map((column) => ({
      name: column.name,
      type: column.type,
      isComputed: column.isComputed,
      note: column.note,
    })),
    key: keys.filter(({ table }) => table === name).map((key) => key.name),
  }));
  return inOrder(tables, arrows);
}

function inOrder(
  tables: readonly Table[],
  arrows: readonly { readonly from: string; readonly to: string }[],
): readonly Table[] {
  const ordered: Table[] = [];
  const put = (table: Table, above: readonly string[]): void => {
    if (ordered.includes(table) || above.includes(table.name)) return;
    for (const { to } of arrows.filter(({ from }) => from === table.name)) {
      const before = tables.find(({ name }) => name === to);
      if (before !== undefined) put(before, [...above, table.name]);
    }
    ordered.push(table);
  };
  for (const table of tables) put(table, []);
  return ordered;
}
