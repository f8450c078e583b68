import { type Dice, diceFrom } from "@aimwell/domain/histories";
import { House, type Player } from "../fuzz/house.ts";
import { audit, auditRebuild } from "./audit.ts";
import { openTarget, type Target, type Victim, type Where } from "./target.ts";
import { type Item, type Seat, Writer } from "./writer.ts";

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

const people = 4;
const devicesEach = 2;
const roundMs = 120_000;
const victims: readonly Victim[] = ["server", "database", "both"];
const pause = (ms: number) => new Promise((resume) => setTimeout(resume, ms));

/** Kills a product and its database again and again while devices write, and holds the store against what they were told. */
export async function attack(asked: AttackAsked): Promise<Attacked> {
  const dice = diceFrom(asked.seed);
  const target = await openTarget(asked.where, dice);
  try {
    const writers = await fill(target, dice);
    const tally = new Tally();
    const until = performance.now() + asked.patienceMs;
    while (tally.count < asked.kills && performance.now() < until) {
      await round(target, writers, dice, asked.writeMs, tally);
      // What is lost once stays lost: going on would only say it again.
      if (tally.wrong.length > 0) break;
    }
    tally.wrong.push(...(await target.asOwner(auditRebuild)), ...(await readAsPeopleDo(target, writers)));
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

interface Device {
  readonly seat: Seat;
  readonly writer: Writer;
}

/** People who each write to their own record from two devices at once. */
async function fill(target: Target, dice: Dice): Promise<readonly Device[]> {
  const house = new House(target.address, dice);
  await house.fill(people);
  const seats = house.players.filter(({ as }) => as === "person").map(seatOf);
  for (const seat of seats) await adopt(target.address, seat);
  const devices = seats.flatMap((seat) => Array.from({ length: devicesEach }, () => seat));
  return devices.map((seat, at) => {
    const writer = new Writer({ seat, device: at + 1, dice: diceFrom(dice.below(2 ** 31)), address: target.address });
    return { seat, writer };
  });
}

const seatOf = ({ party, cookie }: Player): Seat => ({
  ...{ party, as: "person", cookie, subject: party },
  measure: "steps-a-day",
});

async function adopt(address: string, { party, cookie, subject, measure }: Seat): Promise<void> {
  const body = { measure, title: "Steps", unit: "1", better: "up", kind: "aim", lens: "service" };
  const id = `${party.slice(0, 24)}${party.slice(-11)}f`;
  const [by, at] = [{ by: party, as: "person" }, new Date().toISOString()];
  const drafts = [{ id, subject, type: "measure.adopted", ...by, at, body: { ...body, smallest: 0, largest: 1e12 } }];
  const answer = await fetch(`${address}/api/entries`, {
    method: "POST",
    headers: { "content-type": "application/json", cookie },
    body: JSON.stringify({ drafts, measurements: [] }),
  });
  const text = await answer.text();
  if (!text.includes('"accepted"')) throw new Error(`Expected the measure to be adopted, but ${text} came.`);
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
  const items = devices.flatMap(({ writer }) => writer.confirmed);
  const told = `after killing ${victim}, kill ${tally.count}`;
  const wrong = await target.asOwner((owner) => audit(owner, items));
  tally.audits += 1;
  for (const each of [...devices.flatMap(({ writer }) => writer.wrong), ...wrong]) tally.wrong.push(`${told}: ${each}`);
}

/** What people read on their screens holds everything, too: the server's own memory has not gone wrong. */
async function readAsPeopleDo(target: Target, devices: readonly Device[]): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const { seat, writer } of devices) {
    const answer = await fetch(`${target.address}/api/subjects/${seat.subject}/record?after=0`, {
      headers: { cookie: seat.cookie },
    });
    const text = await answer.text();
    const isMissing = ({ kind, id }: Item) => kind === "entry" && !text.includes(id);
    const missing = writer.confirmed.filter(isMissing).length;
    if (missing > 0) wrong.push(`the page of ${seat.subject} (status ${answer.status}) misses ${missing} entries`);
  }
  return wrong;
}

function summed(where: Where, tally: Tally, devices: readonly Device[]): Attacked {
  const items = devices.flatMap(({ writer }) => writer.confirmed);
  const sumOf = (count: (writer: Writer) => number) => devices.reduce((sum, { writer }) => sum + count(writer), 0);
  const entries = items.filter(({ kind }) => kind === "entry").length;
  return {
    ...{ where, kills: tally.kills, backMs: tally.backMs, audits: tally.audits, wrong: tally.wrong },
    ...{ entries, measurements: items.length - entries },
    retries: sumOf(({ retries }) => retries),
    repeats: sumOf(({ repeats }) => repeats),
  };
}
