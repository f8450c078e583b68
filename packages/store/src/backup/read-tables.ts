import { createHash } from "node:crypto";
import type { Sql } from "../sql/sql.ts";
import { passing } from "../verify/seals.ts";
import { quoted, type Table, tablesOf } from "../verify/tables.ts";
import type { TableCount } from "./manifest.ts";

/** Rows fetched at a time: enough to keep the database busy, few enough for any memory. */
const rowsAtOnce = 500;

/** The tables of a backup: all but those with nothing that has to last. Which migrations ran stands in its opening. */
export async function keptTables(sql: Sql): Promise<readonly Table[]> {
  return (await tablesOf(sql)).filter(({ name }) => !passing.has(name) && name !== "migration");
}

/**
 * One table as lines: its columns, then each row as a JSON array of texts in the order of its key, then its count. Every
 * value is the database's own text for it, from which the same value is made again.
 *
 * @param counted - gets the count after the last row.
 */
export async function* linesOf(
  sql: Sql,
  { name, columns, key }: Table,
  counted: (count: TableCount) => void,
): AsyncGenerator<string> {
  const own = columns.filter(({ isComputed }) => !isComputed);
  yield `${JSON.stringify({ table: name, columns: own.map((column) => [column.name, column.type]) })}\n`;
  const texts = own.map((column) => `${quoted(column.name)}::text`).join(", ");
  const order = key.length === 0 ? "" : ` order by ${key.map(quoted).join(", ")}`;
  await sql.script(
    `declare kept no scroll cursor for select json_build_array(${texts})::text as row from ${quoted(name)}${order}`,
  );
  const sha = createHash("sha256");
  let rows = 0;
  for (;;) {
    const fetched = await sql.query<{ row: string }>({ text: `fetch ${rowsAtOnce} from kept` });
    if (fetched.length === 0) break;
    const text = `${fetched.map(({ row }) => row).join("\n")}\n`;
    sha.update(text);
    rows += fetched.length;
    yield text;
  }
  await sql.script("close kept");
  const count = { table: name, rows, sha256: sha.digest("hex") };
  counted(count);
  yield `${JSON.stringify({ end: count })}\n`;
}
