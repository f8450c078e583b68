import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Log } from "./event.ts";
import { startOf } from "./process-identity.ts";
import { errorCode, StorageError } from "./storage-error.ts";

export interface FolderLock {
  release(): void;
}

interface Holder {
  readonly pid: number;
  readonly start: string;
}

const fileName = "aimwell.lock";
const tries = 20;
/** A lock that says nothing: the power went before its words were on the disk, and with it whoever held it. */
const lost: Holder = { pid: 0, start: "" };

/**
 * Takes the data folder for this process alone, whatever engine works in it. Only the lock of a process that is gone is
 * taken over, never that of a slow one: a long query can stop a live holder from doing anything at all for a while.
 *
 * @throws StorageError `data_folder_in_use` with the holder's process id.
 */
export function lockFolder(folder: string, log: Log): FolderLock {
  const path = join(folder, fileName);
  const mine = JSON.stringify({ pid: process.pid, start: startOf(process.pid) ?? "" } satisfies Holder);
  const draft = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  writeFileSync(draft, mine, { mode: 0o600, flush: true });
  try {
    for (let attempt = 0; attempt < tries; attempt += 1) {
      if (placed(draft, path)) return { release: () => giveBack(path, mine) };
      clearDead(path, folder, log);
    }
  } finally {
    rmSync(draft, { force: true });
  }
  throw new StorageError({ code: "data_folder_in_use", pid: readHolder(path)?.pid ?? 0, folder });
}

/** A hard link appears whole or not at all, and never over another: a lock that is there always says whose it is. */
function placed(draft: string, path: string): boolean {
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  }
}

function clearDead(path: string, folder: string, log: Log): void {
  const seen = statSync(path, { throwIfNoEntry: false });
  const holder = readHolder(path);
  if (seen === undefined || holder === undefined) return; // given back meanwhile
  if (startOf(holder.pid) === holder.start) {
    throw new StorageError({ code: "data_folder_in_use", pid: holder.pid, folder });
  }
  // Of several who see the same dead lock, one gets to move it. Whoever finds that it moved a fresh one puts it back.
  const aside = `${path}.dead.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return;
    throw error;
  }
  if (statSync(aside).ino === seen.ino) log({ event: "lock_taken_over", deadPid: holder.pid });
  else placed(aside, path);
  rmSync(aside, { force: true });
}

function readHolder(path: string): Holder | undefined {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw error;
  }
  if (text === "") return lost;
  const held: unknown = JSON.parse(text);
  if (typeof held === "object" && held !== null && "pid" in held && "start" in held) {
    if (typeof held.pid === "number" && typeof held.start === "string") return { pid: held.pid, start: held.start };
  }
  throw new Error(`the lock file ${path} was not written by Aimwell; move it away if no Aimwell is running`);
}

function giveBack(path: string, mine: string): void {
  const text = statSync(path, { throwIfNoEntry: false }) === undefined ? "" : readFileSync(path, "utf8");
  if (text === mine) rmSync(path);
}
