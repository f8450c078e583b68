import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { StorageError } from "../storage-error.ts";
import type { Running } from "../supervise.ts";
import { type Binaries, identity } from "./binaries.ts";
import { readPostmaster } from "./postmaster-pid.ts";
import type { RunAccount } from "./run-account.ts";
import { type Address, postgresArguments } from "./settings.ts";

export interface ClusterPlace {
  readonly data: string;
  readonly logFile: string;
  readonly binaries: Binaries;
  readonly account: RunAccount | undefined;
}

export interface PostgresProcess extends Running {
  readonly pid: number;
}

const readyWithinMs = 60_000;
const retryWithinMs = 10_000;
const lookAgainMs = 20;
const stopGraceMs = 10_000;
/** What PostgreSQL says while parts of one that was killed still hold the data. */
const heldByTheLast = /lock file "postmaster.pid" already exists|still in use/;
const longestLogBytes = 10 * 1024 * 1024;

/**
 * Starts PostgreSQL and waits until it answers. After one was killed, its helpers hold the data for a moment longer and a new
 * one refuses; so a refusal is met with another try for about ten seconds.
 *
 * @throws StorageError `database_did_not_start` with the last lines that PostgreSQL logged.
 */
export async function startPostgres(place: ClusterPlace, address: Address): Promise<PostgresProcess> {
  const until = performance.now() + retryWithinMs;
  for (;;) {
    const started = await tryStart(place, address);
    if (typeof started !== "string") return started;
    if (performance.now() > until || !heldByTheLast.test(started)) {
      throw new StorageError({ code: "database_did_not_start", reason: started });
    }
    await pause(200);
  }
}

async function tryStart(place: ClusterPlace, address: Address): Promise<PostgresProcess | string> {
  const { child, logFrom } = launch(place, address);
  const { pid } = child;
  if (pid === undefined) return new Promise((settle) => child.once("error", (error) => settle(error.message)));
  const ended = new Promise<string>((settle) => {
    child.once("exit", (code, signal) =>
      settle(signal === null ? `it ended with ${code}` : `it was stopped by ${signal}`),
    );
  });
  let isOver = false;
  void ended.then(() => {
    isOver = true;
  });
  const until = performance.now() + readyWithinMs;
  for (;;) {
    if (isOver) return `${await ended}. ${lastLines(place.logFile, logFrom)}`;
    const known = readPostmaster(place.data);
    if (known?.pid === pid && known.isReady) return { pid, ended, stop: () => stop(child, ended) };
    if (performance.now() > until) {
      await stop(child, ended);
      return `it was not ready within ${readyWithinMs / 1000} seconds. ${lastLines(place.logFile, logFrom)}`;
    }
    await pause(lookAgainMs);
  }
}

function launch(place: ClusterPlace, address: Address): { child: ChildProcess; logFrom: number } {
  const logFrom = statSync(place.logFile, { throwIfNoEntry: false })?.size ?? 0;
  const log = openSync(place.logFile, logFrom > longestLogBytes ? "w" : "a", 0o600);
  try {
    const child = spawn(join(place.binaries.root, "bin", "postgres"), postgresArguments(place.data, address), {
      cwd: "/",
      // A terminal's Ctrl-C goes to the whole group: PostgreSQL must outlive it until we have finished with it.
      detached: true,
      env: { LC_ALL: "C", PATH: "" },
      stdio: ["ignore", log, log],
      ...identity(place.account),
    });
    return { child, logFrom: logFrom > longestLogBytes ? 0 : logFrom };
  } finally {
    closeSync(log);
  }
}

/** An orderly stop; on a full disk PostgreSQL may never finish it, so after a grace time it is killed, and loses nothing. */
async function stop(child: ChildProcess, ended: Promise<string>): Promise<void> {
  child.kill("SIGINT");
  const grace = setTimeout(() => child.kill("SIGKILL"), stopGraceMs);
  await ended;
  clearTimeout(grace);
}

function lastLines(logFile: string, from: number): string {
  const lines = readFileSync(logFile).subarray(from).toString("utf8").trim().split("\n");
  return lines.slice(-3).join(" ");
}

function pause(ms: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, ms));
}
