import { chownSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type pg from "pg";
import { applicationRole, ensureApplicationRole, requireWeakRole } from "../application-role.ts";
import { type FolderState, letPass } from "../data-folder.ts";
import { durabilityOf } from "../durability.ts";
import type { Engine } from "../engine.ts";
import type { Log } from "../event.ts";
import { freePort } from "../free-port.ts";
import { listenOn } from "../listen.ts";
import { postgresPools } from "../postgres-pools.ts";
import { supervise } from "../supervise.ts";
import { type Binaries, findPackage, readyBinaries } from "./binaries.ts";
import { clusterAt, clusterOwner, ensureCluster, ownerLogin } from "./cluster.ts";
import { type ClusterPlace, type PostgresProcess, startPostgres } from "./postgres-process.ts";
import { stopOrphan } from "./postmaster-pid.ts";
import { closedOnTheWay, type RunAccount, runAccount } from "./run-account.ts";
import { type Address, fitsSocket, socketPort } from "./settings.ts";

const orphanGraceMs = 10_000;
const portTries = 5;

export interface EmbeddedMeans {
  readonly binaries: Binaries;
  readonly account: RunAccount | undefined;
}

/** What it takes to run PostgreSQL ourselves here, or in a few words why it can't be done. */
export function embeddedMeans(folder: string, log: Log): EmbeddedMeans | string {
  const found = findPackage();
  if (found === undefined) return `there is no PostgreSQL package for ${process.platform} ${process.arch}`;
  const account = runAccount(clusterOwner(folder));
  if (account === "none") return "PostgreSQL does not run as root, and there is no other account to lend it";
  if (account !== undefined) {
    letPass(folder);
    const closed = closedOnTheWay(folder, account);
    if (closed !== undefined)
      return `PostgreSQL does not run as root, and the account ${account.name} may not pass ${closed}`;
  }
  try {
    return { binaries: readyBinaries(found, folder, account, log), account };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Opens our own PostgreSQL in a folder that is locked for us. */
export async function openEmbedded(
  folder: string,
  state: FolderState,
  means: EmbeddedMeans,
  log: Log,
): Promise<Engine> {
  const { binaries, account } = means;
  await ensureCluster(folder, state, { binaries, account, log });
  const data = clusterAt(folder);
  await stopOrphan(data, orphanGraceMs, log);
  const began = performance.now();
  const place = { data, logFile: join(folder, "postgres.log"), binaries, account };
  const { first, address } = await startSomewhere(place, folder);
  const running = supervise(first, () => startPostgres(place, address), log);
  const logins = loginsAt(address, state);
  const pools = postgresPools(logins, {}, log);
  const close = async (): Promise<void> => {
    await pools.close();
    await running.stop();
  };
  const named = `PostgreSQL ${binaries.version.split("-")[0]}, run by Aimwell in ${data}.`;
  let durability: string;
  try {
    await ensureApplicationRole(pools.owner, state.applicationPassword);
    await requireWeakRole(pools.application);
    durability = await durabilityOf(pools.application, named);
  } catch (error) {
    await close();
    throw error;
  }
  log({ event: "database_ready", ms: Math.round(performance.now() - began) });
  return {
    ...pools,
    name: "embedded",
    durability,
    listen: (channel, heard) => listenOn(logins.owner, channel, { heard, log }),
    close,
  };
}

/** A free port may be taken by another program before PostgreSQL gets to it: then the next one. */
async function startSomewhere(
  place: ClusterPlace,
  folder: string,
): Promise<{ first: PostgresProcess; address: Address }> {
  for (let attempt = 1; ; attempt += 1) {
    const address = await chooseAddress(folder, place.account);
    try {
      return { first: await startPostgres(place, address), address };
    } catch (error) {
      const isPortTaken =
        address.by === "loopback" && error instanceof Error && /could not create any TCP/.test(error.message);
      if (!isPortTaken || attempt === portTries) throw error;
    }
  }
}

async function chooseAddress(folder: string, account: RunAccount | undefined): Promise<Address> {
  const sockets = join(folder, "run");
  if (!fitsSocket(sockets)) return { by: "loopback", port: await freePort() };
  mkdirSync(sockets, { recursive: true, mode: 0o700 });
  if (account !== undefined) chownSync(sockets, account.uid, account.gid);
  return { by: "socket", folder: sockets };
}

function loginsAt(address: Address, state: FolderState): { owner: pg.PoolConfig; application: pg.PoolConfig } {
  const where =
    address.by === "socket" ? { host: address.folder, port: socketPort } : { host: "127.0.0.1", port: address.port };
  const database = "postgres";
  return {
    owner: { ...where, database, user: ownerLogin, password: state.ownerPassword },
    application: { ...where, database, user: applicationRole, password: state.applicationPassword },
  };
}
