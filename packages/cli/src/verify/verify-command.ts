import { ConfigError, openHouse, readConfig } from "@aimwell/server";
import { StorageError, verifyStore } from "@aimwell/store";
import { Command } from "commander";

/** `aimwell verify`: follows every record's chain, and names the first broken row of each broken record. */
export function verifyCommand(): Command {
  return new Command("verify")
    .description(
      "check that nothing in the records was changed or lost (stop the server first on an embedded database)",
    )
    .option("--data <folder>", "where the record lives (or AIMWELL_DATA; .aimwell when not given)")
    .action(verify);
}

async function verify({ data }: { readonly data?: string }): Promise<void> {
  const config = readConfig({ ...process.env, ...(data === undefined ? {} : { AIMWELL_DATA: data }) });
  const app = await openHouse(config, () => {}).catch((error: unknown) => {
    if (!(error instanceof StorageError) || error.code !== "data_folder_in_use") throw error;
    throw new ConfigError(`${error.message} Verifying reads the data folder itself.`);
  });
  try {
    const { records, entries, measurements, broken } = await verifyStore(app.store.engine.owner);
    process.stdout.write(`${records} records, ${entries} entries, ${measurements} measurements read.\n`);
    for (const { subject, where, why } of broken) process.stdout.write(`BROKEN  record ${subject}, ${where}: ${why}\n`);
    if (broken.length === 0) process.stdout.write("Every chain holds.\n");
    else process.exitCode = 1;
  } finally {
    await app.http.close();
    await app.store.close();
  }
}
