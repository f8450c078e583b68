import { historyFrom } from "../src/history/histories.ts";
import type { Entry } from "../src/index.ts";
import { fold } from "../src/index.ts";

const wanted = 10_000;
const rounds = 15;

/** Ten thousand entries of one subject: made histories, one after the other, with sequence numbers that run on. */
function manyEntries(): readonly Entry[] {
  const entries: Entry[] = [];
  for (let seed = 1; entries.length < wanted; seed += 1) {
    for (const entry of historyFrom(seed, 300).entries) entries.push({ ...entry, seq: entries.length + 1 });
  }
  return entries.slice(0, wanted);
}

function millisecondsOf(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
}

/** Folds 10,000 entries, in turns with parsing the same entries from their JSON. */
function run() {
  const text = JSON.stringify(manyEntries());
  const entries: readonly Entry[] = JSON.parse(text);
  const folding: number[] = [];
  const parsing: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    parsing.push(millisecondsOf(() => JSON.parse(text)));
    folding.push(millisecondsOf(() => fold(entries)));
  }
  const value = median(folding);
  const floor = median(parsing);
  return { value, floor, ratio: value / floor };
}

export const benches = [{ name: "fold", unit: "ms", run }];
