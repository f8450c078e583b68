import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Log } from "../event.ts";
import { commandOf, isAlive } from "../process-identity.ts";
import { StorageError } from "../storage-error.ts";

export interface Postmaster {
  readonly pid: number;
  readonly isReady: boolean;
}

const lookAgainMs = 20;

/** What a PostgreSQL wrote about itself into its data directory; undefined when none is there, or it has written nothing yet. */
export function readPostmaster(data: string): Postmaster | undefined {
  const path = join(data, "postmaster.pid");
  if (!existsSync(path)) return undefined;
  const lines = readFileSync(path, "utf8").split("\n");
  const pid = Number(lines[0]);
  return Number.isInteger(pid) && pid > 0 ? { pid, isReady: lines[7]?.trim() === "ready" } : undefined;
}

/**
 * Stops the PostgreSQL that an Aimwell which was killed left behind. It is stopped rather than adopted, since only a child
 * of ours tells us when it ends. Call only while holding the folder's lock.
 */
export async function stopOrphan(data: string, graceMs: number, log: Log): Promise<void> {
  const left = readPostmaster(data);
  const path = join(data, "postmaster.pid");
  if (left === undefined || !isAlive(left.pid)) {
    // One that is empty stops PostgreSQL from starting; one with a dead process in it is checked and removed by PostgreSQL.
    if (left === undefined) rmSync(path, { force: true });
    return;
  }
  if (!(commandOf(left.pid) ?? "").includes(data)) {
    rmSync(path, { force: true }); // the id was given to another program since
    return;
  }
  log({ event: "orphan_stopped", pid: left.pid });
  if (await endsAfter("SIGINT", left.pid, graceMs)) return;
  if (await endsAfter("SIGKILL", left.pid, graceMs)) return;
  throw new StorageError({
    code: "database_did_not_start",
    reason: `an older PostgreSQL (process ${left.pid}) still works on this data folder and can't be stopped. Stop it, then start again.`,
  });
}

async function endsAfter(signal: NodeJS.Signals, pid: number, graceMs: number): Promise<boolean> {
  const until = performance.now() + graceMs;
  process.kill(pid, signal);
  while (isAlive(pid)) {
    if (performance.now() > until) return false;
    await new Promise((resume) => setTimeout(resume, lookAgainMs));
  }
  return true;
}
