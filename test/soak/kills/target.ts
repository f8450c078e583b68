import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Dice } from "@aimwell/domain/histories";
import { openEngine, type Reached, reachDatabase } from "@aimwell/store";
import { type AimwellChild, startChild } from "../../load/aimwell-child.ts";
import { childrenOf, killPids, postmasterOf } from "../database-processes.ts";

export type Where = "embedded" | "server";
/** What a kill takes away. */
export type Victim = "server" | "database" | "both";

/** A product with its database, of which either can be killed. */
export interface Target {
  readonly where: Where;
  readonly address: string;
  strike(victim: Victim): Promise<void>;
  /** Starts again what does not come back by itself. @returns how often it was killed once more while it started. */
  recover(): Promise<number>;
  /** The database as its owner sees it, however it is reached. */
  asOwner<Value>(work: (owner: Reached["owner"]) => Promise<Value>): Promise<Value>;
  close(): Promise<void>;
}

const startTries = 5;
const quiet = { AIMWELL_LOG: "silent" };

/** The product on the database that it runs itself: who kills both kills two processes and all that belong to them. */
async function openEmbedded(dice: Dice): Promise<Target> {
  const child = await startChild(quiet);
  const { folder } = child;
  return target({
    where: "embedded",
    child,
    dice,
    cluster: join(folder, "postgres"),
    asOwner: async (work) => {
      const reached = await reachDatabase({ dataFolder: folder, engine: "embedded", log: () => {} });
      try {
        return await work(reached.owner);
      } finally {
        await reached.close();
      }
    },
    close: async () => child.remove(),
  });
}

/** The product beside a PostgreSQL server that somebody else runs: here this process, which starts it again when it dies. */
async function openServer(dice: Dice): Promise<Target> {
  const above = mkdtempSync(join(tmpdir(), "aimwell-kills-"));
  chmodSync(above, 0o755);
  const folder = join(above, "host");
  const host = await openEngine({ dataFolder: folder, engine: "embedded", log: () => {} });
  await host.owner.script(
    "create role keeper login createrole password 'keeps'; grant create on schema public to keeper; grant aimwell_app to keeper",
  );
  const url = `postgres://keeper:keeps@localhost/postgres?host=${encodeURIComponent(join(folder, "run"))}`;
  const child = await startChild({ ...quiet, DATABASE_URL: url });
  return target({
    where: "server",
    child,
    dice,
    cluster: join(folder, "postgres"),
    asOwner: (work) => work(host.owner),
    close: async () => {
      child.remove();
      await host.close();
      rmSync(above, { recursive: true, force: true });
    },
  });
}

export const openTarget = (where: Where, dice: Dice): Promise<Target> =>
  where === "embedded" ? openEmbedded(dice) : openServer(dice);

interface Parts {
  readonly where: Where;
  readonly child: AimwellChild;
  readonly dice: Dice;
  /** The database's own directory. */
  readonly cluster: string;
  readonly asOwner: Target["asOwner"];
  readonly close: () => Promise<void>;
}

function target({ where, child: first, dice, cluster, asOwner, close }: Parts): Target {
  let child = first;
  return {
    where,
    address: first.address,
    asOwner,
    async strike(victim) {
      const killDatabase = () => killPids(databasePids(cluster, dice));
      if (victim === "database") return killDatabase();
      if (victim === "server") return child.kill();
      // Either may be a moment earlier.
      if (dice.onceIn(2)) killDatabase();
      await child.kill();
      killDatabase();
    },
    async recover() {
      if (child.isRunning()) return 0;
      const again = dice.onceIn(3) ? 1 : 0;
      if (again === 1) await child.dieStarting(dice.below(2500));
      child = await startedAgain(child);
      return again;
    },
    async close() {
      await child.stop();
      await close();
    },
  };
}

/** As whatever watches over a server does: one that ends because its database is not back yet is started once more. */
async function startedAgain(child: AimwellChild): Promise<AimwellChild> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await child.startAgain();
    } catch (error) {
      if (attempt === startTries) throw error;
    }
  }
}

/** The postmaster alone, one of its processes, or all of them at once; none when it is down already. */
function databasePids(cluster: string, dice: Dice): readonly number[] {
  const postmaster = postmasterOf(cluster);
  if (postmaster === null) return [];
  const own = childrenOf(postmaster);
  const choice = dice.below(3);
  if (choice === 0 || own.length === 0) return [postmaster];
  return choice === 1 ? [dice.of(own)] : [postmaster, ...own];
}
