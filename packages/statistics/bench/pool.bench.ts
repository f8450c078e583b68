import { mergeInto, type Summary, startTotal, summariseRatio, summaryOf } from "../src/index.ts";

type Bench = {
  readonly name: string;
  readonly unit: string;
  run(): { readonly value: number; readonly floor: number; readonly ratio: number };
};

const count = 1_000_000;
const turns = 15;

/** A million cells of a network, each a summary of its own, in memory at once. */
function cells(): readonly Summary[] {
  return Array.from({ length: count }, (_, cell) => {
    const denominator = 20 + (cell % 17);
    const numerator = 1 + ((cell * 7) % 19);
    const site = summariseRatio({ numerator, denominator });
    return { ...site, n: 5 + (cell % 9), m2: 0.01 * (1 + (cell % 5)) };
  });
}

/** The plain loop: three additions a summary, the least that any pooling must do. */
function addUp(summaries: readonly Summary[]): number {
  let [n, mean, m2] = [0, 0, 0];
  for (const summary of summaries) {
    n += summary.n;
    mean += summary.mean;
    m2 += summary.m2;
  }
  return n + mean + m2;
}

function mergeAll(summaries: readonly Summary[]): number {
  const total = startTotal();
  for (const summary of summaries) mergeInto(total, summary);
  return summaryOf(total).m2;
}

function millisecondsOf(act: () => number): number {
  const start = performance.now();
  const result = act();
  const took = performance.now() - start;
  // Reading the result keeps the work from being dropped as useless.
  if (!Number.isFinite(result)) throw new Error("the benchmark computed nothing");
  return took;
}

function middle(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[times.length >> 1] ?? Number.POSITIVE_INFINITY;
}

/** Merging a million summaries against adding their numbers up, in turns so that both meet the same machine. */
const merging: Bench = {
  name: "merge 1,000,000 summaries",
  unit: "ms",
  run() {
    const summaries = cells();
    const [merges, additions]: [number[], number[]] = [[], []];
    for (let turn = 0; turn < turns; turn++) {
      merges.push(millisecondsOf(() => mergeAll(summaries)));
      additions.push(millisecondsOf(() => addUp(summaries)));
    }
    const [value, floor] = [middle(merges), middle(additions)];
    return { value, floor, ratio: value / floor };
  },
};

export const benches: readonly Bench[] = [merging];
