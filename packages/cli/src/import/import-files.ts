import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ImportNews } from "@aimwell/contract";
import {
  type Config,
  ConfigError,
  clock,
  keyFile,
  leadOf,
  openHouse,
  type Running,
  readConfig,
  runImport,
  runningFile,
} from "@aimwell/server";
import { StorageError } from "@aimwell/store";
import { ImportPrinter } from "./import-printer.ts";

/** What `aimwell import` understands. */
export interface Options {
  readonly json?: boolean;
  readonly sender: string;
  readonly data?: string;
}
interface SourceFile {
  readonly name: string;
  readonly text: string;
}

export async function importFiles(names: readonly string[], options: Options): Promise<void> {
  const config = readConfig({ ...process.env, ...(options.data === undefined ? {} : { AIMWELL_DATA: options.data }) });
  const files = await Promise.all(names.map(readSource));
  const printer = new ImportPrinter(options.json === true);
  await importHere(config, files, options.sender, (news) => printer.tell(news));
  if (printer.hasFailed) process.exitCode = 1;
}

async function readSource(name: string): Promise<SourceFile> {
  try {
    return { name, text: await readFile(name, "utf8") };
  } catch (error) {
    const why = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new ConfigError(
      `The file ${name} can't be read (${why}). Nothing was imported. Check the name and try again.`,
    );
  }
}

/** Through the running server when there is one on this data folder, else straight into the folder. */
async function importHere(
  config: Config,
  files: readonly SourceFile[],
  sender: string,
  tell: (news: ImportNews) => void,
): Promise<void> {
  try {
    const app = await openHouse(config, () => {});
    try {
      if ((await app.theSite.known()) === null) {
        throw new ConfigError("This system is not set up yet. Run `aimwell start` first, then import.");
      }
      await runImport({ ...app, ...(await leadOf(app)), now: clock(), sender, tell }, files);
    } finally {
      await app.http.close();
      await app.store.close();
    }
  } catch (error) {
    if (!(error instanceof StorageError) || error.code !== "data_folder_in_use") throw error;
    await importThere(config, files, sender, tell, error);
  }
}

async function importThere(
  config: Config,
  files: readonly SourceFile[],
  sender: string,
  tell: (news: ImportNews) => void,
  inUse: StorageError,
): Promise<void> {
  const running = await readRunning(config, inUse);
  const key = await readFile(join(config.dataFolder, keyFile), "utf8");
  const response = await fetch(`${running.address}/api/import`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-aimwell-command": key },
    body: JSON.stringify({ files, sender }),
  });
  if (!response.ok || response.body === null) {
    const refused = (await response.json()) as { readonly words?: string };
    throw new ConfigError(refused.words ?? `The server at ${running.address} did not take the files.`);
  }
  let rest = "";
  for await (const piece of response.body.pipeThrough(new TextDecoderStream())) {
    const lines = `${rest}${piece}`.split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) tell(JSON.parse(line) as ImportNews);
  }
}

async function readRunning(config: Config, inUse: StorageError): Promise<Running> {
  try {
    return JSON.parse(await readFile(join(config.dataFolder, runningFile), "utf8")) as Running;
  } catch {
    // Whoever holds the folder does not listen (yet): say who it is.
    throw inUse;
  }
}
