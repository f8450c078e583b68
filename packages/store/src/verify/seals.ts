import type { Sql } from "../sql/sql.ts";
import { type Column, quoted, type Table, tablesOf } from "./tables.ts";

/**
 * A seal is a column that the database computes from all others of its row whenever it writes the row. What changes a row
 * beneath the database (a worn disk, a bad cable, a copied file) does not compute it again, and shows.
 */
const sealName = "seal";

/** Rows whose change shows in another way, or that may be lost without loss. The explanation says which and why. */
const unsealed: ReadonlySet<string> = new Set([
  "entry", // each is hashed into its record's chain
  "subject", // where its chains end, whose record it is, and what its entries give
  "summary", // equal to what its entries and measurements give, or found
  "migration", // which migrations ran shows in the tables
  "session",
  "verification",
  "signed_in",
  "passkey_question",
]);

/** Tables with rows that come and go by themselves and that nobody would miss: they are not backed up either. */
export const passing: ReadonlySet<string> = new Set(["session", "verification", "signed_in", "passkey_question"]);

/**
 * Tables whose rows come with many appends. Chains cover the rest of their columns, and a short seal over these few costs an
 * append next to nothing.
 */
const partly: ReadonlyMap<string, readonly string[]> = new Map([["measurement", ["strata"]]]);

/** The columns of a table's rows that a seal covers; null where nothing is sealed. */
function sealedColumns(table: Table): readonly Column[] | null {
  const own = table.columns.filter(({ name, isComputed }) => !isComputed && name !== sealName);
  const few = partly.get(table.name);
  if (few !== undefined) return own.filter(({ name }) => few.includes(name));
  return unsealed.has(table.name) ? null : own;
}

/**
 * Sees to it that every table that is to be sealed is, with all its columns. Tables that are as they should be cost one
 * question together.
 */
export async function sealTables(sql: Sql): Promise<void> {
  for (const table of await tablesOf(sql)) {
    const columns = sealedColumns(table);
    if (columns === null || columns.length === 0) continue;
    const covers = coveredBy(columns);
    const held = table.columns.find(({ name }) => name === sealName);
    if (held?.note === covers && held.isComputed) continue;
    const name = quoted(table.name);
    await sql.script(
      `alter table ${name} drop column if exists ${sealName};
       alter table ${name} add column ${sealName} ${sealType(table)} generated always as (${sealOf(table, columns)}) stored;
       comment on column ${name}.${sealName} is '${covers.replaceAll("'", "''")}'`,
    );
  }
}

/** Rows of each sealed table that are not what was written: the first of each, by its key. */
export async function brokenSeals(sql: Sql): Promise<readonly { readonly table: string; readonly row: string }[]> {
  const broken: { table: string; row: string }[] = [];
  for (const table of await tablesOf(sql)) {
    const columns = sealedColumns(table);
    const isSealed = table.columns.some(({ name }) => name === sealName);
    if (columns === null || columns.length === 0 || !isSealed) continue;
    const key = table.key.map((name) => `${quoted(name)}::text`).join(" || ' ' || ");
    const [row] = await sql.query<{ row: string }>({
      text: `select ${key === "" ? "'a row'" : key} as row from ${quoted(table.name)}
              where ${sealName} is distinct from ${sealOf(table, columns)} order by 1 limit 1`,
    });
    if (row !== undefined) broken.push({ table: table.name, row: row.row });
  }
  return broken;
}

/** Said at the column: over what it was computed, and in which way, so that another way seals anew. */
const coveredBy = (columns: readonly Column[]): string => `2: ${columns.map(({ name }) => name).join(",")}`;

const isShort = ({ name }: Table): boolean => partly.has(name);
const sealType = (table: Table): string => (isShort(table) ? "integer" : "bytea");

function sealOf(table: Table, columns: readonly Column[]): string {
  // Hashes of columns, put together: one that changes changes the whole, and none of them is turned into text first.
  if (isShort(table)) return columns.map(shortHashOf).join(" # ");
  const text = columns.map(textOf).join(" || ");
  // `convert_to` may not be used in a computed column; a text whose backslashes are doubled casts to the same bytes.
  return `sha256(replace(${text}, '\\', '\\\\')::bytea)`;
}

const shortHashOf = ({ name, type }: Column): string =>
  type === "bigint" ? `hashint8(${quoted(name)})` : `hashtext(${quoted(name)})`;

/** A column as text that does not depend on settings, with its length, so that two columns never run into each other. */
function textOf({ name, type }: Column): string {
  const text = plainText(quoted(name), type);
  return `coalesce(length(${text})::text || ':' || ${text}, '-')`;
}

function plainText(column: string, type: string): string {
  switch (type) {
    case "timestamp with time zone":
      return `extract(epoch from (${column} at time zone 'UTC'))::text`;
    case "timestamp without time zone":
      return `extract(epoch from ${column})::text`;
    case "date":
      return `(${column} - date '2000-01-01')::text`;
    case "bytea":
      return `encode(${column}, 'hex')`;
    default:
      return `${column}::text`;
  }
}
