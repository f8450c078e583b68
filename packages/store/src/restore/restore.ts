import { BackupError, type Manifest, type Opening } from "../backup/manifest.ts";
import { type BackupReader, readBackup } from "../backup/read-backup.ts";
import { migrate, migrationNames } from "../migrations/migrate.ts";
import type { Pool, Sql } from "../sql/sql.ts";
import { quoted, type Table, tablesOf } from "../verify/tables.ts";
import { type Verified, verifyStore } from "../verify/verify.ts";

export interface RestoreAsked {
  readonly file: string;
  readonly passphrase?: string | undefined;
  /** Puts back what the installation keeps beside its database, and makes the tables of accounts. */
  readonly prepare: (opening: Opening) => Promise<void>;
}

export interface Restored {
  readonly manifest: Manifest;
  readonly verified: Verified;
}

/**
 * Restores a backup into an empty database: all of it, in one transaction, or nothing. A backup of an older version is
 * restored into that version's tables, which are then brought to this one.
 *
 * @throws BackupError when anything is there already, when the backup is not whole, or is of a newer version.
 */
export async function restoreBackup(owner: Pool, { file, passphrase, prepare }: RestoreAsked): Promise<Restored> {
  await requireEmpty(owner);
  // A first reading finds what is broken before anything is made.
  let opening: Opening | null = null;
  const nothing = async (): Promise<void> => undefined;
  const looking = { table: nothing, rows: nothing, tableEnds: nothing };
  const manifest = await readBackup(file, passphrase, {
    ...looking,
    opening: async (found) => {
      opening = found;
    },
  });
  if (opening === null) throw new TypeError("Expected the backup's opening before its end, but there was none.");
  await prepareTables(owner, opening);
  await prepare(opening);
  await owner.transaction(async (sql) => {
    await sql.script("set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0");
    await requireEmpty(sql);
    const tables = new Map((await tablesOf(sql)).map((table) => [table.name, table]));
    await readBackup(file, passphrase, new Loading(sql, tables));
  });
  await migrate(owner);
  return { manifest, verified: await verifyStore(owner) };
}

/** @throws BackupError when the database holds anything of anybody. */
async function requireEmpty(sql: Sql): Promise<void> {
  for (const { name } of await tablesOf(sql)) {
    if (name === "migration") continue;
    const [row] = await sql.query<{ there: boolean }>({
      text: `select exists (select from ${quoted(name)}) as there`,
    });
    if (row?.there !== true) continue;
    throw new BackupError(
      "There is something in this system already, so nothing was restored. Restore into an empty one: give a new folder with --data, or an empty database with DATABASE_URL.",
    );
  }
}

async function prepareTables(owner: Pool, { migrations }: Opening): Promise<void> {
  const known = await migrationNames();
  const newer = migrations.find((name) => !known.includes(name));
  if (newer !== undefined) {
    throw new BackupError(`This backup was made by a newer Aimwell (it has ${newer}). Restore it with that version.`);
  }
  const isThere = (await tablesOf(owner)).some(({ name }) => name === "migration");
  const ran = isThere ? await owner.query<{ name: string }>({ text: "select name from migration" }) : [];
  const ahead = ran.find(({ name }) => !migrations.includes(name));
  if (ahead !== undefined) {
    throw new BackupError(
      `This backup was made by an older Aimwell, and the system here is ahead of it (${ahead.name}). Restore into a new folder, or into a database that no Aimwell has opened yet.`,
    );
  }
  await migrate(owner, migrations);
}

/** Puts the rows of a backup into the tables. */
class Loading implements BackupReader {
  readonly #sql: Sql;
  readonly #tables: ReadonlyMap<string, Table>;
  #insert = "";

  constructor(sql: Sql, tables: ReadonlyMap<string, Table>) {
    this.#sql = sql;
    this.#tables = tables;
  }

  async opening(): Promise<void> {
    return undefined;
  }

  async table(name: string, columns: readonly (readonly [name: string, type: string])[]): Promise<void> {
    const table = this.#tables.get(name);
    const types = new Map(table?.columns.map((column) => [column.name, column.type]));
    const typed = columns.map(([column]) => {
      const type = types.get(column);
      if (type !== undefined) return { column, type };
      throw new BackupError(`This version of Aimwell has no place for ${name}.${column}. Nothing was restored.`);
    });
    const texts = typed.map((_, at) => `$${at + 1}::text[]`).join(", ");
    const names = typed.map(({ column }) => quoted(column)).join(", ");
    const values = typed.map(({ type }, at) => `c${at}::${type}`).join(", ");
    const given = typed.map((_, at) => `c${at}`).join(", ");
    this.#insert = `insert into ${quoted(name)} (${names}) select ${values} from unnest(${texts}) as r (${given})`;
  }

  async rows(rows: readonly (readonly (string | null)[])[]): Promise<void> {
    const columns = rows[0]?.map((_, column) => rows.map((row) => row[column] ?? null)) ?? [];
    await this.#sql.query({ text: this.#insert, values: columns });
  }

  async tableEnds(): Promise<void> {
    return undefined;
  }
}
