import { type ChartType, chart, type Rule, type RuleSet, ruleSets } from "../src/index.ts";
import { seededNormal } from "../src/signal/noise.ts";

type Figure = { readonly value: number; readonly floor: number; readonly ratio: number };
type Bench = { readonly name: string; readonly unit: string; run(): Figure };
type Case = { readonly name: string; readonly type: ChartType; readonly rules: RuleSet };

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

/** Both in turns, so that a busy machine slows both; the least of each, which other work on the machine disturbs least. */
function inTurns(work: () => number, floorWork: () => number, rounds: number): Figure {
  let value = Number.POSITIVE_INFINITY;
  let floor = Number.POSITIVE_INFINITY;
  for (let round = -3; round < rounds; round++) {
    const floorTook = milliseconds(floorWork);
    const took = milliseconds(work);
    if (round < 0) continue;
    value = Math.min(value, took);
    floor = Math.min(floor, floorTook);
  }
  return { value, floor, ratio: value / floor };
}

function charted(series: Float64Array, { type, rules }: Case): number {
  const result = chart({ values: series }, { type, rules });
  return result.ok ? result.value.signals.length : Number.NaN;
}

function total(series: readonly Float64Array[], each: (values: Float64Array) => number): number {
  let sum = 0;
  for (const values of series) sum += each(values);
  return sum;
}

function oneLong(kind: Case): Figure {
  const values = noise(1_000_000, 11);
  return inTurns(
    () => charted(values, kind),
    () => plainLoop(values),
    25,
  );
}

function manyShort(kind: Case): Figure {
  const series = Array.from({ length: 10_000 }, (_, index) => noise(36, index + 1));
  return inTurns(
    () => total(series, (each) => charted(each, kind)),
    () => total(series, plainLoop),
    25,
  );
}

function textOf(rule: Rule): string {
  return JSON.stringify({ ...rule, source: "" });
}

/** Every rule of every set, each once: nobody would use them together, and it shows what the worst costs. */
const everyRule: RuleSet = [
  ...new Map(
    Object.values(ruleSets)
      .flat()
      .map((rule) => [textOf(rule), rule]),
  ).values(),
];

const cases: readonly Case[] = [
  { name: "our rules", type: "i", rules: ruleSets.aimwell },
  { name: "Anhøj, best box", type: "i", rules: ruleSets.bestBox },
  { name: "Anhøj, cut box", type: "i", rules: ruleSets.cutBox },
  { name: "NHS Making Data Count", type: "i", rules: ruleSets.makingDataCount },
  { name: "Western Electric", type: "i", rules: ruleSets.westernElectric },
  { name: "Nelson", type: "i", rules: ruleSets.nelson },
  { name: "xmrit", type: "i", rules: ruleSets.xmrit },
  { name: "PowerBI", type: "i", rules: ruleSets.powerbi },
  { name: "qcc", type: "i", rules: ruleSets.qcc },
  { name: "Perla", type: "i", rules: ruleSets.perla },
  { name: "Perla on a run chart", type: "run", rules: ruleSets.perla },
  { name: `all ${everyRule.length} rules`, type: "i", rules: everyRule },
];

/** Charts with their result objects, each beside a plain typed-array loop over the same points. */
export const benches: readonly Bench[] = [
  ...cases.map((kind): Bench => ({ name: `1,000,000 points: ${kind.name}`, unit: "ms", run: () => oneLong(kind) })),
  ...cases.map(
    (kind): Bench => ({ name: `10,000 charts of 36: ${kind.name}`, unit: "ms", run: () => manyShort(kind) }),
  ),
];
