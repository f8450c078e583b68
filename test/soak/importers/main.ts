import { parseArgs } from "node:util";
import { diceFrom } from "@aimwell/domain/histories";
import { openEngine, verifyStore } from "@aimwell/store";
import { startChild } from "../../load/aimwell-child.ts";
import { House } from "../fuzz/house.ts";
import { FhirRuns } from "./fhir-runs.ts";
import { SeriesRuns } from "./series-runs.ts";

// node test/soak/importers/main.ts [--imports 400] [--sheets 600] [--seed 1]: spoilt files through the real import.
const { values } = parseArgs({
  options: {
    imports: { type: "string", default: "400" },
    sheets: { type: "string", default: "600" },
    seed: { type: "string", default: "1" },
  },
});
const dice = diceFrom(Number(values.seed));
const child = await startChild();
const house = new House(child.address, dice);
await house.fill(1);
const fhir = new FhirRuns(child, house.keeper.cookie, dice);
const series = new SeriesRuns({ address: child.address, lead: house.keeper, site: house.site, dice });
await series.adopt();

const held: number[] = [];
const began = performance.now();
const [imports, sheets] = [Number(values.imports), Number(values.sheets)];
const until = began + Number(process.env["AIMWELL_SOAK_SECONDS"] ?? "3600") * 1000;
const isTimeLeft = (share: number) => performance.now() < began + (until - began) * share;
for (let at = 0; at < imports && isTimeLeft(0.7); at += 1) {
  await fhir.next();
  if (at % Math.ceil(imports / 8) === 0) held.push(await child.heldMb());
}
for (let at = 0; at < sheets && isTimeLeft(1); at += 1) await series.next();
held.push(await child.heldMb());
const seconds = (performance.now() - began) / 1000;
const isAlive = (await fetch(`${child.address}/readyz`)).ok;
await child.stop();
const engine = await openEngine({ dataFolder: child.folder, engine: "embedded", log: () => {} });
const verified = await verifyStore(engine.owner);
await engine.close();
child.remove();

const { commands, refusedWhole, resources, imported, skipped } = fhir.counts;
console.log(
  `${fhir.counts.imports} imports and ${series.counts.sheets} sheets in ${seconds.toFixed(0)} s, seed ${values.seed}`,
);
console.log(`imports: ${commands} by the command, ${refusedWhole} refused whole`);
console.log(
  `resources: ${resources}, of which ${imported} imported and ${skipped} skipped, each with its place and reason`,
);
console.log(
  `sheets: ${series.counts.taken} times taken, ${series.counts.refused} times refused, ${series.counts.rows} rows`,
);
console.log(`held after a full collection: ${held.join(", ")} MB`);
console.log(`verify: ${verified.records} records, ${verified.entries} entries, ${verified.broken.length} broken`);
const wrong = [...fhir.wrong, ...series.wrong, ...verified.broken.map((fault) => JSON.stringify(fault))];
for (const each of wrong) console.log(`WRONG ${each}`);
const isRight = wrong.length === 0 && isAlive;
console.log(isRight ? "ok" : "FAILED");
process.exitCode = isRight ? 0 : 1;
