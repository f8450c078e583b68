import { parseArgs } from "node:util";
import { diceFrom } from "@aimwell/domain/histories";
import { openEngine, verifyStore } from "@aimwell/store";
import { startChild } from "../../load/aimwell-child.ts";
import { fillClinic } from "../../load/clinic.ts";
import { Day } from "../../load/day.ts";
import { Driver } from "../../load/drive.ts";
import { notKeptOnce } from "../../load/kept.ts";
import { Streams } from "../../load/streams.ts";

// node test/soak/hour/main.ts [--requests 60000] [--minutes 4] [--people 200] [--seed 1]: an hour's requests of a network of
// clinics (2,000 screens, each asking every two minutes) as fast as they go, on a heap that is too small to hide growth.
const { values } = parseArgs({
  options: {
    requests: { type: "string", default: "60000" },
    minutes: { type: "string", default: String(Number(process.env["AIMWELL_SOAK_SECONDS"] ?? "240") / 60) },
    people: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
  },
});
const heapMb = 256;
const slices = 12;
/** What a held record takes for each of its characters; see where the server bounds them. */
const bytesEach = 2.5;
const child = await startChild({ NODE_OPTIONS: `--max-old-space-size=${heapMb}` });
const clinic = await fillClinic(child.address, Number(values.people));
const driver = new Driver(child.address, new Day(clinic, diceFrom(Number(values.seed))), 64);
let streams = new Streams(child.address, clinic);

async function recordsMb(): Promise<number> {
  const told = await (await fetch(`${child.address}/metrics`)).text();
  const characters = Number(/^aimwell_records_held_characters (\S+)$/m.exec(told)?.[1]);
  return (characters * bytesEach) / 2 ** 20;
}

const began = performance.now();
const wanted = Number(values.requests);
const end = began + Number(values.minutes) * 60_000;
let sent = 0;
let isSentAway = 0;
const table: string[] = [];
const rest: number[] = [];
while (sent < wanted && performance.now() < end) {
  // Screens come and go: all live connections of one slice end with it.
  await streams.openUpTo(Math.min(400, 20 * clinic.people.length));
  const until = Math.min(wanted, sent + Math.ceil(wanted / slices));
  while (sent < until && performance.now() < end) {
    const driven = await driver.asFastAsItGoes(24, Math.min(2, Number(values.minutes) * 3));
    sent += driven.answered;
    isSentAway += (driven.statuses.get("503") ?? 0) + (driven.statuses.get("429") ?? 0);
  }
  streams.close();
  streams = new Streams(child.address, clinic);
  const [held, records] = [await child.heldMb(), await recordsMb()];
  rest.push(held - records);
  table.push(
    `${sent} requests: ${child.rssMb()} MB resident, ${held} MB held, of which records ${records.toFixed(1)} MB`,
  );
}
const seconds = (performance.now() - began) / 1000;
const twins = await notKeptOnce(child.address, clinic, driver.saved);
driver.close();
await child.stop();
const engine = await openEngine({ dataFolder: child.folder, engine: "embedded", log: () => {} });
const verified = await verifyStore(engine.owner);
await engine.close();
child.remove();

const meanOf = (list: readonly number[]) => list.reduce((sum, each) => sum + each, 0) / (list.length || 1);
const third = Math.max(1, Math.floor(rest.length / 3));
const [middle, last] = [meanOf(rest.slice(third, 2 * third)), meanOf(rest.slice(-third))];
// What is held beside the records, which are bounded, may not grow; five megabytes are chance.
const isFlat = last <= middle + 5;
console.log(
  `${sent} of ${wanted} requests in ${seconds.toFixed(0)} s, ${isSentAway} sent away; a heap of ${heapMb} MB; seed ${values.seed}`,
);
for (const line of table) console.log(line);
console.log(`beside the records: ${middle.toFixed(1)} MB in the middle third, ${last.toFixed(1)} MB in the last`);
console.log(`${driver.saved.length} acknowledged, ${driver.saved.length - twins.length} there once`);
console.log(`verify: ${verified.records} records, ${verified.entries} entries, ${verified.broken.length} broken`);
const wrong = [
  ...driver.faults,
  ...twins.slice(0, 10),
  ...verified.broken.slice(0, 10).map((each) => JSON.stringify(each)),
];
if (!isFlat) wrong.push("memory grew");
for (const each of wrong) console.log(`WRONG ${each}`);
console.log(wrong.length === 0 ? "ok" : "FAILED");
process.exitCode = wrong.length === 0 ? 0 : 1;
