import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Config, ConfigError, readConfig } from "@aimwell/server";
import { migrate, type Reached, reachDatabase, StorageError } from "@aimwell/store";
import type { KeepingOptions } from "./flags.ts";

export function configFor({ data }: KeepingOptions): Config {
  return readConfig({ ...process.env, ...(data === undefined ? {} : { AIMWELL_DATA: data }) });
}

/**
 * Works on the database as its owner, beside a running server or without one.
 *
 * @throws ConfigError when a running server's database can't be joined.
 */
export async function withDatabase<Value>(
  options: KeepingOptions,
  work: (reached: Reached, config: Config) => Promise<Value>,
): Promise<Value> {
  const config = configFor(options);
  requireFolder(config);
  const reached = await reachDatabase({
    dataFolder: config.dataFolder,
    ...(config.databaseUrl === undefined ? { engine: config.engine } : { databaseUrl: config.databaseUrl }),
    log: () => {},
  }).catch((error: unknown) => {
    if (!(error instanceof StorageError) || error.code !== "data_folder_in_use") throw error;
    throw new ConfigError(`${error.message} The database that it runs can't be shared.`);
  });
  try {
    if (config.databaseUrl !== undefined) await requireTables(reached.owner);
    // A database that nobody else has open is brought to this version first.
    if (!reached.isShared) await migrate(reached.owner);
    return await work(reached, config);
  } finally {
    await reached.close();
  }
}

/** A mistyped folder must not come to hold a new and empty system that then looks sound. */
function requireFolder({ databaseUrl, dataFolder }: Config): void {
  if (databaseUrl !== undefined || existsSync(join(dataFolder, "database.json"))) return;
  throw new ConfigError(
    `There is no Aimwell in the folder ${dataFolder}. Give the folder where the record lives with --data, or with AIMWELL_DATA.`,
  );
}

async function requireTables(owner: Reached["owner"]): Promise<void> {
  const [row] = await owner.query<{ there: boolean }>({
    text: "select to_regclass('public.migration') is not null as there",
  });
  if (row?.there === true) return;
  throw new ConfigError(
    "There is no Aimwell in the database at DATABASE_URL. Check the address and the database's name.",
  );
}

/** Tells how far long work has come, to people at a terminal only: what programs read stays as it is. */
export function progress({ json }: KeepingOptions, what: string): (done: number, of?: number) => void {
  const { stderr } = process;
  if (json === true || !stderr.isTTY) return () => {};
  let shownAt = 0;
  return (done, of) => {
    const isLast = done === of;
    if (!isLast && performance.now() - shownAt < 200) return;
    shownAt = performance.now();
    stderr.write(`\r${done}${of === undefined ? "" : ` of ${of}`} ${what}${isLast ? "\r\u001b[K" : ""}`);
  };
}

export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Tells people, or programs. */
export function tell({ json }: KeepingOptions, lines: readonly string[], facts: object): void {
  if (json === true) say(JSON.stringify(facts));
  else for (const line of lines) say(line);
}
