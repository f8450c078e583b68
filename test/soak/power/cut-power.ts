import { join } from "node:path";
import type { Dice } from "@aimwell/domain/histories";
import { type Reached, reachDatabase } from "@aimwell/store";
import { type AimwellChild, startChild } from "../../load/aimwell-child.ts";
import { childrenOf, killPids, postmasterOf } from "../database-processes.ts";
import { audit, auditRebuild } from "../kills/audit.ts";
import { confirmedBy, fill, readAsPeopleDo } from "../kills/devices.ts";
import type { CutDisk } from "./cut-disk.ts";

export type Engine = "embedded" | "pglite";

export interface CutAsked {
  readonly engine: Engine;
  readonly disk: CutDisk;
  readonly dice: Dice;
  readonly cuts: number;
  /** How long to go on at most, once everything is set up. */
  readonly patienceMs: number;
}

export interface Cut {
  readonly cuts: number;
  readonly entries: number;
  readonly measurements: number;
  readonly retries: number;
  /** From the power's return until every device had something confirmed that it sent afterwards. */
  readonly backMs: readonly number[];
  readonly wrong: readonly string[];
}

const roundMs = 120_000;
const pause = (ms: number) => new Promise((resume) => setTimeout(resume, ms));

/** Cuts the power under a product again and again while devices write, and holds the store against what they were told. */
export async function cutPower({ engine, disk, dice, cuts, patienceMs }: CutAsked): Promise<Cut> {
  const folder = join(disk.folder, "data");
  let child = await startChild({ AIMWELL_LOG: "silent", AIMWELL_ENGINE: engine }, folder);
  const devices = await fill([child.address], dice);
  const wrong: string[] = [];
  const backMs: number[] = [];
  const until = performance.now() + patienceMs;
  while (backMs.length < cuts && performance.now() < until && wrong.length === 0) {
    const roundUntil = performance.now() + roundMs;
    let goesOn = true;
    const writing = Promise.all(devices.map(({ writer }) => writer.write(() => goesOn, roundUntil)));
    await pause(200 + dice.below(2500));
    disk.cut();
    // For a moment the product still runs, on a disk that takes nothing.
    await pause(dice.below(1500));
    await killAll(child, folder);
    await disk.comeBack();
    const power = performance.now();
    child = await child.startAgain();
    while (!devices.every(({ writer }) => writer.servedAt > power) && performance.now() < roundUntil) await pause(10);
    backMs.push(performance.now() - power);
    goesOn = false;
    await writing;
    wrong.push(...devices.flatMap(({ writer }) => writer.wrong));
    if (engine === "embedded")
      wrong.push(...(await asOwner(folder, engine, (owner) => audit(owner, confirmedBy(devices)))));
  }
  wrong.push(...(await readAsPeopleDo(child.address, devices)));
  await child.stop();
  // Only one process may open PGlite's folder: its rows are held against what was confirmed when the server has stopped.
  wrong.push(...(await asOwner(folder, engine, (owner) => audit(owner, confirmedBy(devices)))));
  wrong.push(...(await asOwner(folder, engine, auditRebuild)));
  const items = confirmedBy(devices);
  const entries = items.filter(({ kind }) => kind === "entry").length;
  const retries = devices.reduce((sum, { writer }) => sum + writer.retries, 0);
  return { cuts: backMs.length, entries, measurements: items.length - entries, retries, backMs, wrong };
}

/** Nothing goes on running without power. */
async function killAll(child: AimwellChild, folder: string): Promise<void> {
  const postmaster = postmasterOf(join(folder, "postgres"));
  const own = postmaster === null ? [] : [postmaster, ...childrenOf(postmaster)];
  await child.kill();
  killPids(own);
}

async function asOwner<Value>(
  folder: string,
  engine: Engine,
  work: (owner: Reached["owner"]) => Promise<Value>,
): Promise<Value> {
  const reached = await reachDatabase({ dataFolder: folder, engine, log: () => {} });
  try {
    return await work(reached.owner);
  } finally {
    await reached.close();
  }
}
