import { existsSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { ConfigError, clock, openAccounts, placeSecret, secretIn } from "@aimwell/server";
import { openEngine, type Restored, restoreBackup, sealTables } from "@aimwell/store";
import { passphraseIn } from "../backup/passphrase.ts";
import type { KeepingOptions } from "../reach/flags.ts";
import { configFor, tell } from "../reach/reach.ts";

/** What `aimwell restore` understands. */
export interface Options extends KeepingOptions {
  readonly passphraseFile?: string;
}

export async function restore(file: string, options: Options): Promise<void> {
  if (!existsSync(file)) throw new ConfigError(`There is no file ${file}. Check its name.`);
  const passphrase = await passphraseIn(options.passphraseFile);
  const began = performance.now();
  const { dataFolder, databaseUrl, engine: wanted } = configFor(options);
  const engine = await openEngine({
    dataFolder,
    ...(databaseUrl === undefined ? { engine: wanted } : { databaseUrl }),
    log: () => {},
  });
  try {
    const restored = await restoreBackup(engine.owner, {
      file,
      passphrase,
      prepare: async ({ secrets }) => {
        putSecrets(dataFolder, secrets);
        await openAccounts(engine, secretIn(dataFolder, "accounts.key"));
        await sealTables(engine.owner);
      },
    });
    sayRestored(options, restored, (performance.now() - began) / 1000);
  } finally {
    await engine.close();
  }
}

/** What the installation kept beside its database. A secret that is here already is another installation's: it is kept aside. */
function putSecrets(dataFolder: string, secrets: Readonly<Record<string, string>>): void {
  for (const [name, secret] of Object.entries(secrets)) {
    // Names come from the file: only those that we know are ever written.
    if (name !== "accounts.key") continue;
    const file = join(dataFolder, name);
    if (existsSync(file) && readFileSync(file, "utf8") !== secret) {
      renameSync(file, `${file}.before-${clock().replaceAll(":", "")}`);
    }
    placeSecret(dataFolder, name, secret);
  }
}

function sayRestored(options: Options, { manifest, verified }: Restored, seconds: number): void {
  const { records, entries, measurements, broken } = verified;
  const isWhole = broken.length === 0;
  if (!isWhole) process.exitCode = 1;
  tell(
    options,
    [
      `Restored the backup of ${manifest.madeAt}: ${manifest.rows} rows in ${seconds.toFixed(1)} s.`,
      `${records} records, ${entries} entries, ${measurements} measurements read again.`,
      isWhole
        ? "Every chain holds. Everyone signs in anew: sessions are not restored."
        : "Something was broken already when the backup was made. See `aimwell verify`.",
    ],
    { ok: isWhole, madeAt: manifest.madeAt, rows: manifest.rows, seconds, records, entries, measurements, broken },
  );
}
