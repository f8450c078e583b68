import { type Dice, diceFrom } from "@aimwell/domain/histories";
import { audit, auditRebuild } from "./audit.ts";
import { confirmedBy, type Device, fill, readAsPeopleDo } from "./devices.ts";
import { openTarget, type Target, type Victim, type Where } from "./target.ts";
import type { Writer } from "./writer.ts";

export interface AttackAsked {
  readonly where: Where;
  readonly kills: number;
  readonly seed: number;
  /** How long devices write before each kill, in milliseconds, more or less. */
  readonly writeMs: number;
  /** How long to go on at most, once everything is set up. */
  readonly patienceMs: number;
}

/** What one attack did, and what it found. */
export interface Attacked {
  readonly where: Where;
  readonly kills: Readonly<Record<Victim | "starting", number>>;
  readonly entries: number;
  readonly measurements: number;
  /** Requests without an answer that settled anything, sent again as they were. */
  readonly retries: number;
  /** Repeats of what was confirmed already. */
  readonly repeats: number;
  /** From each kill until every device had something confirmed that it sent afterwards. */
  readonly backMs: readonly number[];
  readonly audits: number;
  readonly wrong: readonly string[];
}

const roundMs = 120_000;
const victims: readonly Victim[] = ["server", "database", "both"];
const pause = (ms: number) => new Promise((resume) => setTimeout(resume, ms));

/** Kills a product and its database again and again while devices write, and holds the store against what they were told. */
export async function attack(asked: AttackAsked): Promise<Attacked> {
  const dice = diceFrom(asked.seed);
  const target = await openTarget(asked.where, dice);
  try {
    const writers = await fill([target.address], dice);
    const tally = new Tally();
    const until = performance.now() + asked.patienceMs;
    while (tally.count < asked.kills && performance.now() < until) {
      await round(target, writers, dice, asked.writeMs, tally);
      // What is lost once stays lost: going on would only say it again.
      if (tally.wrong.length > 0) break;
    }
    tally.wrong.push(...(await target.asOwner(auditRebuild)), ...(await readAsPeopleDo(target.address, writers)));
    return summed(asked.where, tally, writers);
  } finally {
    await target.close();
  }
}

class Tally {
  readonly kills = { server: 0, database: 0, both: 0, starting: 0 };
  readonly backMs: number[] = [];
  audits = 0;
  readonly wrong: string[] = [];

  get count(): number {
    return Object.values(this.kills).reduce((sum, each) => sum + each, 0);
  }
}

async function round(
  target: Target,
  devices: readonly Device[],
  dice: Dice,
  writeMs: number,
  tally: Tally,
): Promise<void> {
  const until = performance.now() + roundMs;
  let goesOn = true;
  const writing = Promise.all(devices.map(({ writer }) => writer.write(() => goesOn, until)));
  await pause(writeMs / 4 + dice.below(Math.max(1, Math.round(writeMs * 1.5))));
  const victim = dice.of(victims);
  const struckAt = performance.now();
  await target.strike(victim);
  tally.kills[victim] += 1;
  tally.kills.starting += await target.recover();
  const isServed = () => devices.every(({ writer }) => writer.servedAt > struckAt);
  while (!isServed() && performance.now() < until) await pause(10);
  tally.backMs.push(performance.now() - struckAt);
  goesOn = false;
  await writing;
  const items = confirmedBy(devices);
  const told = `after killing ${victim}, kill ${tally.count}`;
  const wrong = await target.asOwner((owner) => audit(owner, items));
  tally.audits += 1;
  for (const each of [...devices.flatMap(({ writer }) => writer.wrong), ...wrong]) tally.wrong.push(`${told}: ${each}`);
}

function summed(where: Where, tally: Tally, devices: readonly Device[]): Attacked {
  const items = confirmedBy(devices);
  const sumOf = (count: (writer: Writer) => number) => devices.reduce((sum, { writer }) => sum + count(writer), 0);
  const entries = items.filter(({ kind }) => kind === "entry").length;
  return {
    ...{ where, kills: tally.kills, backMs: tally.backMs, audits: tally.audits, wrong: tally.wrong },
    ...{ entries, measurements: items.length - entries },
    retries: sumOf(({ retries }) => retries),
    repeats: sumOf(({ repeats }) => repeats),
  };
}
