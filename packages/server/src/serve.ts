import { once } from "node:events";
import { rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { type EngineEvent, openEngine, StorageError, writeWhole } from "@aimwell/store";
import { type App, openApp } from "./app.ts";
import { clock } from "./clock.ts";
import { type Config, secretIn } from "./config.ts";
import { loadLibrary } from "./library/load-library.ts";

/** Where a command of the same machine finds the server that runs on a data folder. */
export interface Running {
  readonly address: string;
  readonly pid: number;
}
export const runningFile = "running.json";
/** Lets commands of this account act on the running server; readable to it alone. */
export const keyFile = "command.key";

export interface Served {
  readonly app: App;
  readonly address: string;
  /** Answers what is under way, ends the live streams, stops the database where it is ours. */
  readonly stop: () => Promise<void>;
}

/** Opens everything but the network: for commands that work on the data folder while no server runs. */
export async function openHouse(config: Config, log: (event: EngineEvent) => void): Promise<App> {
  const { dataFolder, databaseUrl, engine: wanted, logLevel } = config;
  const { origin, trustProxy, sessionHours, logTo, smallestGroup, loadBounds, streamBounds } = config;
  // A library with a problem stops the start before anything is opened.
  const { library, said } = await loadLibrary(config, clock().slice(0, 10));
  const engine = await openEngine({
    dataFolder,
    ...(databaseUrl === undefined ? { engine: wanted } : { databaseUrl }),
    log,
  });
  try {
    const secret = secretIn(dataFolder, "accounts.key");
    const commandKey = secretIn(dataFolder, keyFile);
    const given = { origin, trustProxy, sessionHours, logTo, smallestGroup, loadBounds, streamBounds, library };
    const app = await openApp({ engine, secret, commandKey, now: clock, logLevel, ...given });
    app.http.log.info(said);
    return app;
  } catch (error) {
    await engine.close();
    throw error;
  }
}

/**
 * Starts the server and listens.
 *
 * @param prepare - runs before the first request is taken, for example the seeding of the demo.
 */
export async function serve(
  config: Config,
  log: (event: EngineEvent) => void,
  prepare: (app: App) => Promise<void>,
): Promise<Served> {
  const app = await openHouse(config, log);
  try {
    await requirePort(config);
    await prepare(app);
    const address = await listen(app, config);
    const running = join(config.dataFolder, runningFile);
    writeWhole(running, JSON.stringify({ address, pid: process.pid } satisfies Running));
    const stop = async () => {
      await app.http.close();
      rmSync(running, { force: true });
      await app.store.close();
    };
    return { app, address, stop };
  } catch (error) {
    await app.http.close();
    await app.store.close();
    throw error;
  }
}

/** So many may wait to be let in. A system whose line is full forgets whoever comes, and cuts them off in the middle of a word. */
const backlog = 4096;

/** A port that is taken stops the start before a demo is told for a minute. */
async function requirePort({ host, port }: Config): Promise<void> {
  const probe = createServer();
  try {
    await once(probe.listen({ host, port }), "listening");
  } catch (error) {
    throw portFailure(error, port);
  }
  await new Promise((closed) => probe.close(closed));
}

async function listen(app: App, { host, port }: Config): Promise<string> {
  try {
    return await app.http.listen({ host, port, backlog });
  } catch (error) {
    throw portFailure(error, port);
  }
}

function portFailure(error: unknown, port: number): unknown {
  const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
  return isTaken ? new StorageError({ code: "port_taken", port }, { cause: error }) : error;
}
