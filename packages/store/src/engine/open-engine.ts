import { beginState, folderFailure, prepareFolder, readState } from "./data-folder.ts";
import { embeddedMeans, openEmbedded } from "./embedded/open-embedded.ts";
import type { Engine } from "./engine.ts";
import type { Log } from "./event.ts";
import { type FolderLock, lockFolder } from "./folder-lock.ts";
import { openServer } from "./open-server.ts";
import { openPglite } from "./pglite/open-pglite.ts";
import { StorageError } from "./storage-error.ts";

export interface EngineOptions {
  readonly dataFolder: string;
  /** A server that someone else runs; when given it is used, whatever the data folder holds. */
  readonly databaseUrl?: string;
  /** `auto` takes the first that can work here; the others ask for one of them. */
  readonly engine?: "auto" | "server" | "embedded" | "pglite";
  readonly log: Log;
}

/**
 * Opens the database: the server at `databaseUrl`; or our own PostgreSQL from the npm package; or, where that can't run,
 * PGlite made durable. A data folder stays with the engine that made it.
 *
 * A PostgreSQL that happens to be installed on the machine is passed over: a data folder belongs to one major version, an
 * upgrade of the system would take that version away from under it, and the package of ours is as fast and pinned.
 * Whoever wants the installed one runs it as a server and says so with DATABASE_URL.
 *
 * @throws StorageError with what to do about it.
 */
export async function openEngine({ dataFolder, databaseUrl, engine = "auto", log }: EngineOptions): Promise<Engine> {
  const opened =
    engine === "server" || (engine === "auto" && databaseUrl !== undefined)
      ? await openServer(requireUrl(databaseUrl), log)
      : await openInFolder(dataFolder, engine, log);
  log({ event: "engine_chosen", engine: opened.name, durability: opened.durability });
  return opened;
}

function requireUrl(databaseUrl: string | undefined): string {
  if (databaseUrl !== undefined) return databaseUrl;
  throw new StorageError({ code: "database_unreachable", reason: "no address was given" });
}

async function openInFolder(dataFolder: string, wanted: "auto" | "embedded" | "pglite", log: Log): Promise<Engine> {
  const folder = prepareFolder(dataFolder);
  const lock = takeLock(folder, log);
  try {
    const engine = await openLocked(folder, wanted, log);
    const close = async (): Promise<void> => {
      await engine.close();
      lock.release();
    };
    return { ...engine, close };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function takeLock(folder: string, log: Log): FolderLock {
  try {
    return lockFolder(folder, log);
  } catch (error) {
    throw error instanceof StorageError ? error : folderFailure(error, folder);
  }
}

async function openLocked(folder: string, wanted: "auto" | "embedded" | "pglite", log: Log): Promise<Engine> {
  const held = readState(folder);
  if (held !== undefined && wanted !== "auto" && wanted !== held.engine) {
    throw new StorageError({ code: "data_folder_of_another_engine", folder, made: held.engine, wanted });
  }
  const means = wanted === "pglite" || held?.engine === "pglite" ? "not asked" : embeddedMeans(folder, log);
  if (typeof means !== "string") return openEmbedded(folder, held ?? beginState(folder, "embedded"), means, log);
  // Where it once ran, or was asked for by name, an empty other database would look like a lost record.
  if (wanted === "embedded" || held?.engine === "embedded") {
    throw new StorageError({ code: "database_did_not_start", reason: `${means}.` });
  }
  if (means !== "not asked") log({ event: "engine_passed_over", engine: "embedded", reason: means });
  if (held === undefined) beginState(folder, "pglite");
  return openPglite(folder, log);
}
