import { chart, type RuleSet, ruleSets } from "../src/index.ts";
import { seededNormal } from "../src/signal/noise.ts";

type Figure = { readonly value: number; readonly floor: number; readonly ratio: number };
type Bench = { readonly name: string; readonly unit: string; run(): Figure };

/** What must be computed before any limit: the sum, each moving range, and their sum. */
function plainLoop(values: Float64Array): number {
  const ranges = new Float64Array(values.length - 1);
  let sum = values[0] ?? 0;
  let rangeSum = 0;
  for (let index = 1; index < values.length; index++) {
    const value = values[index] ?? 0;
    const range = Math.abs(value - (values[index - 1] ?? 0));
    ranges[index - 1] = range;
    sum += value;
    rangeSum += range;
  }
  return sum / values.length + rangeSum / ranges.length;
}

function noise(points: number, seed: number): Float64Array {
  const next = seededNormal(seed);
  return Float64Array.from({ length: points }, () => 50 + 5 * next());
}

function milliseconds(act: () => number): number {
  const began = performance.now();
  // The sum is looked at, so that no compiler may leave the work out.
  if (Number.isNaN(act())) throw new Error("a benchmark lost its numbers");
  return performance.now() - began;
}

function median(times: number[]): number {
  times.sort((a, b) => a - b);
  return times[times.length >> 1] ?? 0;
}

/** Both in turns, so that a busy machine slows both; medians after a warm-up. */
function inTurns(work: () => number, floorWork: () => number, rounds: number): Figure {
  const values: number[] = [];
  const floors: number[] = [];
  for (let round = -3; round < rounds; round++) {
    const floor = milliseconds(floorWork);
    const value = milliseconds(work);
    if (round < 0) continue;
    floors.push(floor);
    values.push(value);
  }
  const value = median(values);
  const floor = median(floors);
  return { value, floor, ratio: value / floor };
}

function charted(series: Float64Array, rules: RuleSet): number {
  const result = chart({ values: series }, { type: "i", rules });
  return result.ok ? result.value.signals.length : Number.NaN;
}

function total(series: readonly Float64Array[], each: (values: Float64Array) => number): number {
  let sum = 0;
  for (const values of series) sum += each(values);
  return sum;
}

function oneLong(rules: RuleSet): Figure {
  const values = noise(1_000_000, 11);
  return inTurns(
    () => charted(values, rules),
    () => plainLoop(values),
    15,
  );
}

function manyShort(rules: RuleSet): Figure {
  const series = Array.from({ length: 10_000 }, (_, index) => noise(36, index + 1));
  return inTurns(
    () => total(series, (each) => charted(each, rules)),
    () => total(series, plainLoop),
    15,
  );
}

/** Charts with their result objects, each beside a plain typed-array loop over the same points. */
export const benches: readonly Bench[] = [
  { name: "statistics: I chart, our rules, 1,000,000 points", unit: "ms", run: () => oneLong(ruleSets.aimwell) },
  {
    name: "statistics: I chart, NHS rules, 1,000,000 points",
    unit: "ms",
    run: () => oneLong(ruleSets.makingDataCount),
  },
  { name: "statistics: 10,000 I charts of 36 points, our rules", unit: "ms", run: () => manyShort(ruleSets.aimwell) },
  {
    name: "statistics: 10,000 I charts of 36 points, NHS rules",
    unit: "ms",
    run: () => manyShort(ruleSets.makingDataCount),
  },
];
