import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { ConfigError, clock, secretIn } from "@aimwell/server";
import { backUp, checkBackup, type Manifest } from "@aimwell/store";
import type { KeepingOptions } from "../reach/flags.ts";
import { progress, tell, withDatabase } from "../reach/reach.ts";
import { passphraseIn } from "./passphrase.ts";

/** What `aimwell backup` understands. */
export interface Options extends KeepingOptions {
  readonly to?: string;
  readonly passphraseFile?: string;
}

export async function backup(options: Options): Promise<void> {
  const began = performance.now();
  const passphrase = await passphraseIn(options.passphraseFile);
  const madeAt = clock();
  const file = options.to ?? `aimwell-${madeAt.slice(0, 16).replaceAll(":", "")}.backup`;
  const manifest = await withDatabase(options, ({ owner }, { dataFolder }) =>
    backUp(owner, { file, passphrase, madeAt, secrets: secretsOf(dataFolder), onRows: progress(options, "rows") }),
  );
  const bytes = statSync(file).size;
  const seconds = (performance.now() - began) / 1000;
  tell(
    options,
    [
      `Backed up to ${file}: ${manifest.rows} rows, ${(bytes / 1e6).toFixed(1)} MB, ${seconds.toFixed(1)} s.`,
      passphrase === undefined
        ? "It is not locked: whoever has the file reads everything in it. Lock one with --passphrase-file."
        : "It is locked. Without the passphrase nobody can open it, and nobody can help: keep it safe.",
    ],
    { ok: true, file, bytes, seconds, locked: passphrase !== undefined, ...factsOf(manifest) },
  );
}

/** A key made now would open nothing: with DATABASE_URL, the folder that the server uses has to be named too. */
function secretsOf(dataFolder: string): Readonly<Record<string, string>> {
  const name = "accounts.key";
  if (existsSync(join(dataFolder, name))) return { [name]: secretIn(dataFolder, name) };
  throw new ConfigError(
    `The folder ${dataFolder} does not hold the key of this system's accounts (${name}). Give the data folder that its server uses with --data, or with AIMWELL_DATA.`,
  );
}

export async function check(file: string, options: Options): Promise<void> {
  const manifest = await checkBackup(file, await passphraseIn(options.passphraseFile));
  const counts = manifest.tables.filter(({ rows }) => rows > 0).map(({ table, rows }) => `  ${table}: ${rows}`);
  const made = `Made at ${manifest.madeAt}, ${manifest.rows} rows. All of it is there.`;
  tell(options, [made, ...counts], { ok: true, file, ...factsOf(manifest) });
}

function factsOf({ madeAt, rows, tables, migrations }: Manifest): object {
  return { madeAt, rows, tables, migrations };
}
