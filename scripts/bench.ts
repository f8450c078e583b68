import { globSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** What one run found: the value, the floor below which no code of ours could go, and what the first is of the second. */
export type Figure = { readonly value: number; readonly floor: number; readonly ratio: number };

/** Each packages/<room>/bench/<name>.bench.ts exports `benches: readonly Bench[]`. */
export type Bench = { readonly name: string; readonly unit: string; run(): Figure | Promise<Figure> };

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

function isBench(value: unknown): value is Bench {
  if (typeof value !== "object" || value === null) return false;
  if (!("name" in value && "unit" in value && "run" in value)) return false;
  return typeof value.name === "string" && typeof value.unit === "string" && typeof value.run === "function";
}

async function load(file: string): Promise<readonly Bench[]> {
  const loaded: unknown = await import(pathToFileURL(file).href);
  const benches = typeof loaded === "object" && loaded !== null && "benches" in loaded ? loaded.benches : undefined;
  if (Array.isArray(benches) && benches.every(isBench)) return benches;
  throw new TypeError(`${relative(root, file)} must export "benches", each with a name, a unit and run()`);
}

const inFourDigits = (value: number) => Number(value.toPrecision(4)).toLocaleString("en", { maximumFractionDigits: 6 });

function tableRow(name: string, unit: string, figure: Figure): string {
  const numbers = [figure.value, figure.floor, figure.ratio].map((each) => inFourDigits(each).padStart(14));
  return `${name.padEnd(44)} ${unit.padEnd(14)}${numbers.join("")}`;
}

/** A room's name or part of a file's or bench's name chooses; with no words everything runs. */
function isChosen(file: string, bench: Bench, words: readonly string[]): boolean {
  return words.length === 0 || words.some((word) => `${relative(root, file)} ${bench.name}`.includes(word));
}

async function main(args: readonly string[]): Promise<void> {
  const asJson = args.includes("--json");
  const words = args.filter((arg) => !arg.startsWith("--"));
  const files = globSync(join(root, "packages", "*", "bench", "*.bench.ts")).sort();
  let ran = 0;
  for (const file of files) {
    for (const bench of await load(file)) {
      if (!isChosen(file, bench, words)) continue;
      if (ran === 0 && !asJson) {
        const heads = ["value", "floor", "ratio"].map((head) => head.padStart(14));
        console.log(`${"bench".padEnd(44)} ${"unit".padEnd(14)}${heads.join("")}`);
      }
      const figure = await bench.run();
      const { value, floor, ratio } = figure;
      console.log(
        asJson
          ? JSON.stringify({ bench: bench.name, unit: bench.unit, value, floor, ratio })
          : tableRow(bench.name, bench.unit, figure),
      );
      ran += 1;
    }
  }
  if (ran > 0) return;
  console.error(words.length > 0 ? `no bench matches: ${words.join(" ")}` : "there are no benches yet");
  process.exitCode = 1;
}

if (import.meta.main) await main(process.argv.slice(2));
