import { parseArgs } from "node:util";
import { type Attacked, attack } from "./attack.ts";
import type { Where } from "./target.ts";

// node test/soak/kills/main.ts [--kills 100] [--seed 1]: SIGKILL of the server, of its database and of both, at chance
// moments while several devices write. AIMWELL_SOAK_SECONDS says how long it should take; it may take up to twice that.
const { values } = parseArgs({
  options: { kills: { type: "string", default: "100" }, seed: { type: "string", default: "1" } },
});
const kills = Number(values.kills);
const seconds = Number(process.env["AIMWELL_SOAK_SECONDS"] ?? "300");
const parts: readonly Where[] = ["embedded", "server"];
/** Coming back and looking at everything take about this long; what is left of the time, devices write. */
const restMs = 3500;
const writeMs = Math.min(4000, Math.max(300, (seconds * 1000) / kills - restMs));

const began = performance.now();
const attacks: Attacked[] = [];
for (const [at, where] of parts.entries()) {
  const share = Math.floor(kills / parts.length) + (at < kills % parts.length ? 1 : 0);
  const patienceMs = (2000 * seconds) / parts.length;
  const attacked = await attack({ where, kills: share, seed: Number(values.seed) * 1000 + at, writeMs, patienceMs });
  console.log(linesOf(attacked).join("\n"));
  attacks.push(attacked);
}
const done = attacks.reduce((sum, { kills: each }) => sum + totalOf(each), 0);
const wrong = attacks.flatMap((each) => each.wrong);
console.log(`${done} kills in ${((performance.now() - began) / 1000).toFixed(0)} s, seed ${values.seed}`);
const isRight = wrong.length === 0 && done >= kills;
console.log(isRight ? "ok" : `FAILED: ${wrong.length} wrong, ${done} of ${kills} kills in the time that there was`);
process.exitCode = isRight ? 0 : 1;

function totalOf(each: Attacked["kills"]): number {
  return each.server + each.database + each.both + each.starting;
}

function linesOf({ where, kills: each, entries, measurements, ...more }: Attacked): readonly string[] {
  const back = more.backMs.toSorted((one, other) => one - other);
  const at = (part: number) => `${((back[Math.floor((back.length - 1) * part)] ?? 0) / 1000).toFixed(1)} s`;
  return [
    `${where}: ${totalOf(each)} kills (server ${each.server}, database ${each.database}, both ${each.both}, server while it started ${each.starting})`,
    `  ${entries} entries and ${measurements} measurements confirmed; ${more.retries} requests sent again, ${more.repeats} repeated after they were confirmed`,
    `  everybody was served again after ${at(0.5)} at the median, ${at(1)} at most`,
    `  looked at everything ${more.audits} times: ${more.wrong.length === 0 ? "each is there once, every chain and projection holds" : `${more.wrong.length} WRONG`}`,
    ...more.wrong.slice(0, 20).map((words) => `  WRONG ${words}`),
  ];
}
