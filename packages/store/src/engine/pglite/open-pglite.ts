import { existsSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { makePool } from "../../sql/pg-pool.ts";
import { valueTypes } from "../../sql/value-types.ts";
import { applicationRole, ensureApplicationRole, requireWeakRole } from "../application-role.ts";
import { freeBytes, requireRoomForDatabase } from "../data-folder.ts";
import type { Engine } from "../engine.ts";
import type { Log } from "../event.ts";
import { StorageError } from "../storage-error.ts";
import { supervise } from "../supervise.ts";
import { watchConnections } from "../watch-connections.ts";
import { openEars } from "./hear.ts";
import { type PgliteHost, startPglite } from "./pglite-host.ts";

/** Below this we stop writing: a PGlite whose disk is full fails once and then hangs, and can't be opened again. */
const reserveBytes = 64 * 1024 * 1024;
const lookAtDiskEveryMs = 1000;

/** Opens PGlite, with the repairs that make it durable, in a folder that is locked for us. */
export async function openPglite(folder: string, log: Log): Promise<Engine> {
  const began = performance.now();
  const data = join(folder, "pglite");
  if (!existsSync(data)) requireRoomForDatabase(folder);
  const start = () => startDurable(data);
  const running = supervise(await start(), start, log);
  // There is one session. It must not be let go while idle: the next driver would not know what it has prepared.
  const connections = new pg.Pool({
    max: 1,
    idleTimeoutMillis: 0,
    types: valueTypes,
    stream: () => running.current().connect(),
  });
  watchConnections(connections, log);
  const mustNotWrite = diskGuard(folder);
  const ears = openEars(connections);
  const shared = { mustNotWrite, onConnect: ears.onConnect };
  const owner = makePool(connections, shared);
  const application = makePool(connections, { ...shared, localRole: applicationRole });
  const close = async (): Promise<void> => {
    await connections.end();
    await running.stop();
  };
  try {
    await ensureApplicationRole(owner, undefined);
    await requireWeakRole(application);
  } catch (error) {
    await close();
    throw error;
  }
  log({ event: "database_ready", ms: Math.round(performance.now() - began) });
  return {
    name: "pglite",
    durability: `PGlite, run by Aimwell in ${data}, for machines where PostgreSQL itself can't run. What is confirmed is on the disk and survives a crash or a power cut. It is slower, and serves one request at a time.`,
    owner,
    application,
    connections,
    standing: null,
    listen: ears.listen,
    close,
  };
}

async function startDurable(data: string): Promise<PgliteHost> {
  const host = await startPglite(data);
  if (host.syncsPerCommit > 0) return host;
  await host.stop();
  throw new StorageError({ code: "not_durable", reason: "a commit did not reach the disk in the test at the start." });
}

function diskGuard(folder: string): () => boolean {
  let lookedAt = Number.NEGATIVE_INFINITY;
  let isNearlyFull = false;
  return () => {
    const now = performance.now();
    if (now - lookedAt > lookAtDiskEveryMs) {
      lookedAt = now;
      isNearlyFull = freeBytes(folder) < reserveBytes;
    }
    return isNearlyFull;
  };
}
