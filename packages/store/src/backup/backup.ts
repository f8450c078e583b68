import { createWriteStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { Pool, Sql } from "../sql/sql.ts";
import { BackupError, formatVersion, type Manifest, magic, type Opening, type TableCount } from "./manifest.ts";
import { keptTables, linesOf } from "./read-tables.ts";
import { lockWith } from "./sealed-chunks.ts";

export interface BackupAsked {
  /** Where it goes; nothing is ever written over. */
  readonly file: string;
  /** When given, nobody reads the backup without it. */
  readonly passphrase?: string | undefined;
  readonly madeAt: string;
  readonly secrets: Readonly<Record<string, string>>;
  /** Told now and then how many rows are written. */
  readonly onRows?: (rows: number) => void;
}

/**
 * Backs everything up into one file, while others read and write: what it holds is one moment's. Memory does not grow with
 * the record. The file appears under its name when all of it is on the disk.
 *
 * @throws BackupError when the file is there already.
 */
export async function backUp(owner: Pool, asked: BackupAsked): Promise<Manifest> {
  const { file, passphrase } = asked;
  await requireFree(file);
  const draft = `${file}.part`;
  const lock = passphrase === undefined ? null : lockWith(passphrase);
  const first = `${magic} ${JSON.stringify({ format: formatVersion, packed: "gzip", locked: lock?.locked ?? null })}\n`;
  try {
    const manifest = await owner.transaction(
      async (sql) => {
        await sql.script("set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0");
        return writeAll(sql, asked, async (lines) => {
          await pipeline(
            lines,
            createGzip(),
            (packed: AsyncIterable<Uint8Array>) => after(first, lock === null ? packed : lock.seal(packed)),
            createWriteStream(draft, { mode: 0o600, flags: "w", flush: true }),
          );
        });
      },
      { isolation: "repeatable read", readOnly: true },
    );
    await requireFree(file);
    await rename(draft, file);
    return manifest;
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function requireFree(file: string): Promise<void> {
  const held = await open(file, "r").catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  });
  if (held === null) return;
  await held.close();
  throw new BackupError(`The file ${file} is there already. Give another name with --to, or move it away.`);
}

async function* after(first: string, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield Buffer.from(first);
  yield* rest;
}

async function writeAll(
  sql: Sql,
  { madeAt, secrets, onRows }: BackupAsked,
  write: (lines: AsyncIterable<string>) => Promise<void>,
): Promise<Manifest> {
  const counts: TableCount[] = [];
  const migrations = await sql.query<{ name: string }>({ text: "select name from migration order by name" });
  const sites = await sql.query<{ name: string }>({ text: "select name from site order by created_at, site_id" });
  const said = {
    format: formatVersion,
    madeAt,
    sites: sites.map(({ name }) => name),
    migrations: migrations.map(({ name }) => name),
  };
  const manifest = (): Manifest => ({
    ...said,
    tables: counts,
    rows: counts.reduce((sum, { rows }) => sum + rows, 0),
  });
  const lines = async function* (): AsyncGenerator<string> {
    yield `${JSON.stringify({ opening: { ...said, secrets } satisfies Opening })}\n`;
    for (const table of await keptTables(sql)) {
      yield* linesOf(sql, table, (count) => counts.push(count));
      onRows?.(counts.reduce((sum, { rows }) => sum + rows, 0));
    }
    yield `${JSON.stringify({ manifest: manifest() })}\n`;
  };
  await write(lines());
  return manifest();
}
