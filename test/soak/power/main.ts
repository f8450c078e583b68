import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { diceFrom } from "@aimwell/domain/histories";
import { cutDisk } from "./cut-disk.ts";
import { type Cut, cutPower, type Engine } from "./cut-power.ts";

// node test/soak/power/main.ts [--cuts 20] [--seed 1]: the power of the disk under the record is cut at chance moments while
// several devices write, on each engine. AIMWELL_SOAK_SECONDS bounds the time.
const { values } = parseArgs({
  options: { cuts: { type: "string", default: "20" }, seed: { type: "string", default: "1" } },
});
const seconds = Number(process.env["AIMWELL_SOAK_SECONDS"] ?? "300");
const engines: readonly Engine[] = ["embedded", "pglite"];
let failed = 0;
for (const [at, engine] of engines.entries()) {
  const above = mkdtempSync(join(tmpdir(), "aimwell-power-"));
  // The database runs in an account of its own where we are root, and must reach the disk.
  chmodSync(above, 0o755);
  const disk = cutDisk(above);
  if (disk === null) {
    console.log(`skipped: ${engine} (only root on Linux may mount a disk for it, with mkfs.ext4)`);
  } else {
    const dice = diceFrom(Number(values.seed) * 1000 + at);
    const patienceMs = (seconds * 1000) / engines.length;
    const result = await cutPower({
      engine,
      disk,
      dice,
      cuts: Math.ceil(Number(values.cuts) / engines.length),
      patienceMs,
    });
    say(engine, result);
    if (result.wrong.length > 0 || result.cuts === 0) failed += 1;
    await disk.remove();
  }
  rmSync(above, { recursive: true, force: true });
}
console.log(failed === 0 ? "ok" : `FAILED on ${failed} engines`);
process.exitCode = failed === 0 ? 0 : 1;

function say(engine: Engine, { cuts, entries, measurements, retries, backMs, wrong }: Cut): void {
  const back = backMs.toSorted((one, other) => one - other);
  const at = (part: number) => `${((back[Math.floor((back.length - 1) * part)] ?? 0) / 1000).toFixed(1)} s`;
  console.log(`${engine}: ${cuts} power cuts`);
  console.log(`  ${entries} entries and ${measurements} values confirmed, ${retries} requests sent again`);
  console.log(`  from power to everybody served ${at(0.5)} at the median, ${at(1)} at most`);
  for (const each of wrong.slice(0, 20)) console.log(`  WRONG ${each}`);
  if (wrong.length === 0) console.log("  each is there once, every chain and projection holds");
}
