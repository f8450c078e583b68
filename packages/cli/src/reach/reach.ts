import { type Config, ConfigError, readConfig } from "@aimwell/server";
import { migrate, type Reached, reachDatabase, StorageError } from "@aimwell/store";

/** What every command that keeps the record understands. */
export interface KeepingOptions {
  readonly data?: string;
  readonly json?: boolean;
}

export const dataFlag = [
  "--data <folder>",
  "where the record lives (or AIMWELL_DATA; .aimwell when not given)",
] as const;
export const jsonFlag = ["--json", "say what came of it as one line of JSON, the last one"] as const;

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
  const reached = await reachDatabase({
    dataFolder: config.dataFolder,
    ...(config.databaseUrl === undefined ? { engine: config.engine } : { databaseUrl: config.databaseUrl }),
    log: () => {},
  }).catch((error: unknown) => {
    if (!(error instanceof StorageError) || error.code !== "data_folder_in_use") throw error;
    throw new ConfigError(`${error.message} The database that it runs can't be shared.`);
  });
  try {
    // A database that nobody else has open is brought to this version first.
    if (!reached.isShared) await migrate(reached.owner);
    return await work(reached, config);
  } finally {
    await reached.close();
  }
}

export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Tells people, or programs. */
export function tell({ json }: KeepingOptions, lines: readonly string[], facts: object): void {
  if (json === true) say(JSON.stringify(facts));
  else for (const line of lines) say(line);
}

/** Names that people wrote stay on their line: what steers a terminal is shown, not obeyed. */
export function onOneLine(words: string): string {
  return words.replaceAll(/\p{C}/gu, "�");
}
