import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { diceFrom } from "@aimwell/domain/histories";
import { openEngine, type Reached } from "@aimwell/store";
import { openWire, type Wire } from "@aimwell/store/wire";
import { startChild } from "../../load/aimwell-child.ts";
import { audit, auditRebuild } from "../kills/audit.ts";
import { confirmedBy, type Device, fill, readAsPeopleDo } from "../kills/devices.ts";
import { holdFlushes, mayTrace, slowFlushes } from "./sick-disk.ts";
import { type SmallDisk, smallDisk } from "./small-disk.ts";

/** Two servers on one PostgreSQL, with a wire between that breaks, on a disk that can be filled. */
export interface Scene {
  readonly wire: Wire;
  /** Null where this account may mount none. */
  readonly disk: SmallDisk | null;
  /** Each flush to the disk takes so much longer, up to 100 ms; 0 as before. */
  readonly slowFlushes: (ms: number) => Promise<void>;
  /** Each flush takes so much longer until let go of; null where the tool for it is missing. */
  readonly holdFlushes: ((ms: number) => () => Promise<void>) | null;
  /** Lets devices write while something is wrong, then until everything is confirmed; what was found wrong. */
  readonly through: (trouble: () => Promise<void>) => Promise<Passed>;
  readonly close: () => Promise<void>;
}

/** What came of one trouble. */
export interface Passed {
  readonly confirmed: number;
  readonly retries: number;
  /** From the end of the trouble until every device had something confirmed that it sent after it. */
  readonly backMs: number;
  readonly wrong: readonly string[];
}

const diskMegabytes = 400;
const patienceMs = 180_000;
const pause = (ms: number) => new Promise((resume) => setTimeout(resume, ms));

export async function openScene(seed: number): Promise<Scene> {
  const above = mkdtempSync(join(tmpdir(), "aimwell-faults-"));
  chmodSync(above, 0o755);
  const mounted = join(above, "disk");
  mkdirSync(mounted, { mode: 0o755 });
  const disk = smallDisk(mounted, diskMegabytes);
  const folder = join(mounted, "host");
  const host = await openEngine({ dataFolder: folder, engine: "embedded", log: () => {} });
  await host.owner.script(
    "create role keeper login createrole password 'keeps'; grant create on schema public to keeper; grant aimwell_app to keeper",
  );
  const wire = await openWire(join(folder, "run", ".s.PGSQL.5432"));
  const url = `postgres://keeper:keeps@127.0.0.1:${wire.port}/postgres`;
  const environment = { AIMWELL_LOG: "silent", DATABASE_URL: url };
  const servers = [await startChild(environment), await startChild(environment)];
  const addresses = servers.map(({ address }) => address);
  const devices = await fill(addresses, diceFrom(seed));
  return {
    wire,
    disk,
    slowFlushes: (ms) => slowFlushes(host.owner, ms),
    holdFlushes: mayTrace() ? (ms) => holdFlushes(join(folder, "postgres"), ms) : null,
    through: (trouble) => through(trouble, { devices, owner: host.owner, addresses }),
    async close() {
      for (const server of servers) await server.stop();
      for (const server of servers) server.remove();
      await wire.close();
      await host.close();
      disk?.remove();
      rmSync(above, { recursive: true, force: true });
    },
  };
}

interface Stage {
  readonly devices: readonly Device[];
  readonly owner: Reached["owner"];
  readonly addresses: readonly string[];
}

async function through(trouble: () => Promise<void>, { devices, owner, addresses }: Stage): Promise<Passed> {
  const retriesOf = () => devices.reduce((sum, { writer }) => sum + writer.retries, 0);
  const [before, retriesBefore] = [confirmedBy(devices).length, retriesOf()];
  const until = performance.now() + patienceMs;
  let goesOn = true;
  const writing = Promise.all(devices.map(({ writer }) => writer.write(() => goesOn, until)));
  await pause(500);
  await trouble();
  const over = performance.now();
  while (!devices.every(({ writer }) => writer.servedAt > over) && performance.now() < until) await pause(20);
  const backMs = performance.now() - over;
  goesOn = false;
  await writing;
  const items = confirmedBy(devices);
  const wrong = [
    ...devices.flatMap(({ writer }) => writer.wrong),
    ...(await audit(owner, items)),
    ...(await auditRebuild(owner)),
    ...(await Promise.all(addresses.map((address) => readAsPeopleDo(address, devices)))).flat(),
  ];
  return { confirmed: items.length - before, retries: retriesOf() - retriesBefore, backMs, wrong };
}
