import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { applicationRole } from "../engine/application-role.ts";
import { prepareFolder, readState } from "../engine/data-folder.ts";
import { clusterAt, ownerLogin } from "../engine/embedded/cluster.ts";
import { type EngineOptions, openEngine } from "../engine/open-engine.ts";
import { postgresPools } from "../engine/postgres-pools.ts";
import { StorageError } from "../engine/storage-error.ts";
import type { Pool } from "../sql/sql.ts";

/** A database that was reached for keeping: its owner's connections, and whether another process runs it. */
export interface Reached {
  readonly owner: Pool;
  /** True when a running Aimwell holds the database; it goes on when we let go. */
  readonly isShared: boolean;
  close(): Promise<void>;
}

/**
 * Reaches the database for work beside a server or without one. A data folder that another Aimwell holds is joined: we
 * connect to the PostgreSQL that it runs, and never start a second one.
 *
 * @throws StorageError `data_folder_in_use` when whoever holds the folder runs no PostgreSQL that could be joined.
 */
export async function reachDatabase(options: EngineOptions): Promise<Reached> {
  try {
    const engine = await openEngine(options);
    return { owner: engine.owner, isShared: engine.name === "server", close: () => engine.close() };
  } catch (error) {
    if (!(error instanceof StorageError) || error.code !== "data_folder_in_use") throw error;
    const joined = joinRunning(prepareFolder(options.dataFolder), options);
    if (joined === null) throw error;
    return joined;
  }
}

function joinRunning(folder: string, { log }: EngineOptions): Reached | null {
  const state = readState(folder);
  const where = state?.engine === "embedded" ? addressOf(folder) : null;
  if (state === undefined || where === null) return null;
  const login = { ...where, database: "postgres" };
  const pools = postgresPools(
    {
      owner: { ...login, user: ownerLogin, password: state.ownerPassword },
      application: { ...login, user: applicationRole, password: state.applicationPassword },
    },
    {},
    log,
  );
  return { owner: pools.owner, isShared: true, close: pools.close };
}

/** Where the PostgreSQL of a folder listens, as it wrote down itself; null when it isn't ready. */
function addressOf(folder: string): { readonly host: string; readonly port: number } | null {
  const path = join(clusterAt(folder), "postmaster.pid");
  if (!existsSync(path)) return null;
  const [, , , port, sockets, , , status] = readFileSync(path, "utf8").split("\n");
  if (status?.trim() !== "ready") return null;
  const host = sockets === undefined || sockets === "" ? "127.0.0.1" : sockets;
  return { host, port: Number(port) };
}
