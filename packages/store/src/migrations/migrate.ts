import { readdir, readFile } from "node:fs/promises";
import type { Pool } from "../sql/sql.ts";
import { sealTables } from "../verify/seals.ts";

const folder = new URL("./", import.meta.url);

/** The migrations of this version, in their order. */
export async function migrationNames(): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith(".sql")).sort();
}

/** Two servers that start at once migrate one after the other. */
const migrationLock = 7_261_946;

/**
 * Brings the database to this version: numbered, forward only, each in a transaction of its own.
 *
 * @param only - stops short of this version: the migrations that a backup was made with, before it is restored.
 * @returns the names of the migrations that ran now.
 * @throws when the database was made by a newer Aimwell than this one.
 */
export async function migrate(owner: Pool, only?: readonly string[]): Promise<readonly string[]> {
  const known = await migrationNames();
  const names = only === undefined ? known : known.filter((name) => only.includes(name));
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, folder), "utf8")));
  return owner.withClient(async (sql) => {
    await sql.query({ text: "select pg_advisory_lock($1)", values: [migrationLock] });
    try {
      await sql.script("create table if not exists migration (name text primary key, ran_at timestamptz not null)");
      const done = await sql.query<{ name: string }>({ text: "select name from migration order by name" });
      const newer = done.find(({ name }) => !names.includes(name));
      if (newer !== undefined) {
        throw new Error(`This database was made by a newer Aimwell (it has ${newer.name}). Start that version.`);
      }
      const ran: string[] = [];
      for (const [at, name] of names.entries()) {
        if (done.some((each) => each.name === name)) continue;
        await sql.script(`begin; ${texts[at]}; insert into migration values ('${name}', now()); commit`);
        ran.push(name);
      }
      await sealTables(sql);
      return ran;
    } finally {
      await sql.query({ text: "select pg_advisory_unlock($1)", values: [migrationLock] });
    }
  });
}
