import { renameSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { DurableFileSystem, syncFolder, syncTree } from "./durable-file-system.ts";

export interface DurablePglite {
  readonly database: PGlite;
  /** fsync calls that one commit made: the self-test's answer. */
  readonly syncsPerCommit: number;
}

/**
 * Opens PGlite over the durable file system, and makes its database when the folder is not there. Call only while holding
 * the lock of the data folder: PGlite has none of its own, and two at once destroy each other's writes.
 */
export async function openDurablePglite(folder: string): Promise<DurablePglite> {
  if (statSync(folder, { throwIfNoEntry: false }) === undefined) await create(folder);
  // What a killed one leaves here is empty, and an empty one stops PostgreSQL from starting.
  const pidFile = join(folder, "postmaster.pid");
  if (statSync(pidFile, { throwIfNoEntry: false })?.size === 0) rmSync(pidFile);
  const files = new DurableFileSystem(folder);
  const database = await start(files);
  const before = files.syncs;
  await database.exec("select pg_logical_emit_message(true, 'aimwell', 'does a commit reach the disk')");
  return { database, syncsPerCommit: files.syncs - before };
}

/** Under another name first, and renamed when whole and on the disk: a start that was cut short leaves no half database. */
async function create(folder: string): Promise<void> {
  const draft = `${folder}.new`;
  rmSync(draft, { recursive: true, force: true });
  const database = await start(new DurableFileSystem(draft));
  await database.close();
  syncTree(draft);
  renameSync(draft, folder);
  syncFolder(dirname(folder));
}

function start(files: DurableFileSystem): Promise<PGlite> {
  // "-F" switches fsync off. fdatasync is an empty stub in this build, so fsync it must be.
  const defaults = PGlite.defaultStartParams.filter((each) => each !== "-F");
  const durable = ["fsync=on", "wal_sync_method=fsync", "synchronous_commit=on", "full_page_writes=on"];
  const settings = [...durable, "timezone=UTC", "datestyle=ISO", "idle_in_transaction_session_timeout=0"];
  return PGlite.create({ fs: files, startParams: [...defaults, ...settings.flatMap((each) => ["-c", each])] });
}
