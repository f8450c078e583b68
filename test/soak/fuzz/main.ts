import { parseArgs } from "node:util";
import { openEngine, verifyStore } from "@aimwell/store";
import { startChild } from "../../load/aimwell-child.ts";
import { fire } from "./fire.ts";

// node test/soak/fuzz/main.ts [--requests 100000] [--seed 1]: bad input against a real server, in a process of its own.
const { values } = parseArgs({
  options: { requests: { type: "string", default: "100000" }, seed: { type: "string", default: "1" } },
});
const requests = Number(values.requests);
const child = await startChild();
const memory: number[] = [];
const began = performance.now();
const fired = await fire({
  address: child.address,
  seed: Number(values.seed),
  requests,
  commandKey: child.commandKey,
  onThousand: () => memory.push(child.rssMb()),
});
const seconds = (performance.now() - began) / 1000;
const isAlive = (await fetch(`${child.address}/healthz`)).ok;
await child.stop();
const engine = await openEngine({ dataFolder: child.folder, engine: "embedded", log: () => {} });
const verified = await verifyStore(engine.owner);
await engine.close();
child.remove();

const meanOf = (list: readonly number[]) => Math.round(list.reduce((sum, each) => sum + each, 0) / (list.length || 1));
const third = Math.max(1, Math.floor(memory.length / 3));
const [middle, last] = [meanOf(memory.slice(third, 2 * third)), meanOf(memory.slice(-third))];
// The first third fills caches, which are bounded; between the other two nothing may grow by more than chance.
const isFlat = last <= middle * 1.25 + 20;
const statuses = [...fired.statuses].sort(([one], [other]) => one - other);
console.log(`${requests} requests on ${fired.routes} routes in ${seconds.toFixed(0)} s, seed ${values.seed}`);
console.log(`answers: ${statuses.map(([status, count]) => `${status}: ${count}`).join(", ")}`);
console.log(
  `slowest ${fired.slowestMs.toFixed(0)} ms; ${fired.accepted} entries taken in, ${verified.entries} in the store`,
);
console.log(`memory: ${middle} MB in the middle third, ${last} MB in the last, at most ${Math.max(...memory)} MB`);
console.log(`verify: ${verified.records} records, ${verified.broken.length} broken`);
for (const each of [...fired.wrong, ...verified.broken.map((fault) => JSON.stringify(fault))])
  console.log(`WRONG ${each}`);
const isRight = fired.wrong.length === 0 && verified.broken.length === 0 && isAlive && isFlat;
console.log(isRight ? "ok" : `FAILED${isFlat ? "" : ": memory grew"}${isAlive ? "" : ": the server is gone"}`);
process.exitCode = isRight ? 0 : 1;
