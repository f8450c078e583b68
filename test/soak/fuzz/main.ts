import { parseArgs } from "node:util";
import { bodySchemas } from "@aimwell/domain/schemas";
import { openEngine, verifyStore } from "@aimwell/store";
import { startChild } from "../../load/aimwell-child.ts";
import { fire } from "./fire.ts";

// node test/soak/fuzz/main.ts [--requests 100000] [--minutes 60] [--seed 1]: bad input against a real server, in a process of
// its own; it ends early when its time is over, and says how much it sent.
const { values } = parseArgs({
  options: {
    requests: { type: "string", default: "100000" },
    minutes: { type: "string", default: String(Number(process.env["AIMWELL_SOAK_SECONDS"] ?? "3600") / 60) },
    seed: { type: "string", default: "1" },
  },
});
const requests = Number(values.requests);
const child = await startChild();
const memory: number[] = [];
const held: number[] = [];
const began = performance.now();
const fired = await fire({
  address: child.address,
  seed: Number(values.seed),
  requests,
  seconds: Number(values.minutes) * 60,
  commandKey: child.commandKey,
  onThousand: async (sent) => {
    memory.push(child.rssMb());
    if (sent % 5000 === 0) held.push(await child.heldMb());
    if (sent % 10_000 === 0)
      console.error(`${sent} requests after ${Math.round((performance.now() - began) / 1000)} s`);
  },
});
const seconds = (performance.now() - began) / 1000;
const isAlive = (await fetch(`${child.address}/healthz`)).ok;
const heldAtEnd = await child.heldMb();
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
held.push(heldAtEnd);
const statuses = [...fired.statuses].sort(([one], [other]) => one - other);
console.log(
  `${fired.sent} of ${requests} requests on ${fired.routes} routes in ${seconds.toFixed(0)} s, seed ${values.seed}`,
);
console.log(`answers: ${statuses.map(([status, count]) => `${status}: ${count}`).join(", ")}`);
const accepted = [...fired.accepted.values()].reduce((sum, each) => sum + each, 0);
const types = Object.keys(bodySchemas);
console.log(
  `of ${fired.drafts} drafts ${accepted} were taken in, of ${fired.accepted.size} of ` +
    `${types.length} types; ${verified.entries} entries in the store`,
);
console.log(`sent away for a moment: ${fired.sentAway}`);
for (const { ms, to } of fired.slowest) console.log(`slow: ${ms.toFixed(0)} ms ${to}`);
const refusals = [...fired.refused].sort(([, one], [, other]) => other - one);
console.log(`drafts refused: ${refusals.map(([code, count]) => `${code} ${count}`).join(", ")}`);
console.log(`types never taken in: ${types.filter((type) => !fired.accepted.has(type)).join(", ") || "none"}`);
console.log(`routes not reached: ${fired.unreached.join(", ") || "none"}`);
console.log(`routes that never said yes: ${fired.neverYes.join(", ") || "none"}`);
console.log(`memory: ${middle} MB in the middle third, ${last} MB in the last, at most ${Math.max(...memory)} MB`);
console.log(`held after a full collection, each 5,000 requests: ${held.join(", ")} MB`);
console.log(`verify: ${verified.records} records, ${verified.broken.length} broken`);
for (const each of [...fired.wrong, ...verified.broken.map((fault) => JSON.stringify(fault))])
  console.log(`WRONG ${each}`);
// A short run may miss a route by chance; a whole one may not.
const isEverywhere = fired.unreached.length === 0 || fired.sent < 5000;
const isRight =
  fired.sent > 0 && fired.wrong.length === 0 && verified.broken.length === 0 && isAlive && isFlat && isEverywhere;
const failings = [
  isFlat ? "" : "memory grew",
  isAlive ? "" : "the server is gone",
  isEverywhere ? "" : "not everywhere",
];
console.log(isRight ? "ok" : `FAILED ${failings.filter((each) => each !== "").join(", ")}`);
process.exitCode = isRight ? 0 : 1;
