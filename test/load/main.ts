import { execFileSync } from "node:child_process";
import { cpus, totalmem } from "node:os";
import { parseArgs } from "node:util";
import { diceFrom } from "@aimwell/domain/histories";
import { openEngine, verifyStore } from "@aimwell/store";
import { startChild } from "./aimwell-child.ts";
import { fillClinic } from "./clinic.ts";
import { Day } from "./day.ts";
import { type Driven, Driver } from "./drive.ts";
import { inMs, tableOf } from "./figures.ts";
import { notKeptOnce } from "./kept.ts";
import { Streams } from "./streams.ts";

// npm run load [-- --seconds 20 --people 300 --seed 1]: a clinic network's day from a second process against the product.
const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "20" },
    people: { type: "string", default: "300" },
    seed: { type: "string", default: "1" },
    streams: { type: "string", default: "50,500,2000" },
  },
});
const seconds = Number(values.seconds);
const stages = values.streams.split(",").map(Number);
const askers = 32;
const wrong: string[] = [];
const say = (words: string): void => console.log(words);

const files = execFileSync("sh", ["-c", "ulimit -n"], { encoding: "utf8" }).trim();
if (Number(files) < Math.max(...stages) + 1500) say(`Only ${files} files may be open here: raise it (ulimit -n 8192).`);

const child = await startChild();
const clinic = await fillClinic(child.address, Number(values.people));
const driver = new Driver(child.address, new Day(clinic, diceFrom(Number(values.seed))), 3000);
const streams = new Streams(child.address, clinic);
driver.onSaved = (subject, place, sentAt) => streams.saved(subject, place, sentAt);

say(
  `${cpus().length} cores (${cpus()[0]?.model}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}; the server, its`,
);
say(
  `PostgreSQL and the process that asks share them. ${clinic.people.length} people, ${clinic.professionals.length} professionals; seed ${values.seed}.\n`,
);

const sentAway = ({ statuses }: Driven) => (statuses.get("503") ?? 0) + (statuses.get("429") ?? 0);
const perSecond = (driven: Driven) => driven.answered / driven.seconds;
const three = [0.5, 0.95, 0.99];

// Warm: what is compiled and cached once is no part of a day.
await driver.asFastAsItGoes(askers, Math.min(10, seconds));
const rows: (string | number)[][] = [];
let carries = 0;
let last: Driven | null = null;
for (const stage of stages) {
  await streams.openUpTo(stage);
  const most = await driver.asFastAsItGoes(askers, seconds);
  carries = perSecond(most);
  streams.startAnew();
  last = await driver.atPace(carries / 2, seconds);
  const times = all(last);
  const news = streams.heard.within(three);
  rows.push([
    ...[stage, Math.round(carries), Math.round(carries / 2), ...times.map(inMs), ...news.slice(0, 2).map(inMs)],
    ...[child.rssMb(), await child.heldMb(), sentAway(last)],
  ]);
}
say(
  tableOf(
    [
      ...["live connections", "carried a second", "asked a second", "p50 ms", "p95 ms", "p99 ms"],
      ...["news p50 ms", "news p95 ms", "memory MB", "held MB", "sent away"],
    ],
    rows,
  ),
);
say(`\nWith ${stages.at(-1)} live connections, at half of what it carries, by kind of request:\n`);
if (last !== null) say(byKind(last));

// Under twice what it can carry it sends away what is too much, and goes on by itself when there is less.
const over = await driver.atPace(carries * 2, seconds);
const lost = [...over.statuses].filter(([status]) => !["200", "304", "503", "429"].includes(status));
say(
  `\nUnder twice what it carries (${Math.round(carries * 2)} a second for ${seconds} s): ${Math.round(perSecond(over))} a second answered,`,
);
say(
  `${sentAway(over)} of ${over.answered + sentAway(over)} sent away with a time to come back; p50, p95, p99 of those answered: ${all(over).map(inMs).join(", ")} ms; memory ${child.rssMb()} MB.`,
);
const calmBegan = performance.now();
let calmAfter = Number.NaN;
for (let tries = 0; tries < 40 && Number.isNaN(calmAfter); tries += 1) {
  const probe = await driver.atPace(carries / 4, 0.5);
  if (sentAway(probe) === 0) calmAfter = (performance.now() - calmBegan) / 1000;
}
const after = await driver.atPace(carries / 2, seconds);
say(
  `Afterwards nothing was sent away from ${calmAfter.toFixed(1)} s on; at half of what it carries p50, p95, p99: ${all(after).map(inMs).join(", ")} ms, ${sentAway(after)} sent away; memory ${child.rssMb()} MB, held ${await child.heldMb()} MB.`,
);

if (sentAway(over) === 0) wrong.push("nothing was sent away under twice the load");
if (over.withoutTime > 0) wrong.push(`${over.withoutTime} were sent away without a time to come back`);
if (lost.length > 0) wrong.push(`under twice the load: ${JSON.stringify(lost)}`);
if (Number.isNaN(calmAfter) || sentAway(after) > 0) wrong.push("it did not recover");
if (streams.ended > 0) wrong.push(`${streams.ended} live connections were ended`);
wrong.push(...driver.faults);

streams.close();
const twins = await notKeptOnce(child.address, clinic, driver.saved);
say(`\n${driver.saved.length} acknowledged entries and values: ${driver.saved.length - twins.length} are there once.`);
driver.close();
await child.stop();
const engine = await openEngine({ dataFolder: child.folder, engine: "embedded", log: () => {} });
const verified = await verifyStore(engine.owner);
await engine.close();
child.remove();
say(`verify: ${verified.records} records, ${verified.entries} entries, ${verified.broken.length} broken.`);
wrong.push(...twins.slice(0, 10), ...verified.broken.slice(0, 10).map((fault) => JSON.stringify(fault)));
for (const each of wrong) say(`WRONG ${each}`);
say(wrong.length === 0 ? "ok" : "FAILED");
process.exitCode = wrong.length === 0 ? 0 : 1;

/** Percentiles over all kinds. */
function all({ byKind: kinds }: Driven): readonly number[] {
  const [first, ...more] = kinds.values();
  return first === undefined ? three.map(() => Number.NaN) : first.with(more).within(three);
}

function byKind({ byKind: kinds, seconds: took }: Driven): string {
  const told = [...kinds].sort(([one], [other]) => one.localeCompare(other));
  return tableOf(
    ["request", "a second", "p50 ms", "p95 ms", "p99 ms"],
    told.map(([kind, times]) => [kind, (times.count / took).toFixed(1), ...times.within(three).map(inMs)]),
  );
}
