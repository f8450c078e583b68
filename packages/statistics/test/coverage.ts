import {
  alwaysValidMean,
  alwaysValidProportion,
  beforeAfter,
  eapEstimate,
  type Interval,
  nOf1,
  type PoolingTest,
  plannedLooks,
  poolEffects,
  proportionInterval,
  rateInterval,
  regressEffects,
  reliableChange,
  type SegmentedOptions,
  segmentedRegression,
  updateByLevels,
} from "../src/index.ts";
import { learnedCoverage } from "./learned-coverage.ts";
import { type Random, randomFrom, steadySeries } from "./random.ts";

/** One interval or test, how it was tried, and how often it kept its word, in per cent. */
export type Coverage = {
  readonly name: string;
  readonly setting: string;
  readonly runs: number;
  readonly share: number;
};

const holds = ({ lower, upper }: Interval, truth: number): boolean => lower <= truth && truth <= upper;

function shareOf(runs: number, seed: number, isKept: (random: Random) => boolean): number {
  const random = randomFrom(seed);
  let kept = 0;
  for (let run = 0; run < runs; run++) kept += isKept(random) ? 1 : 0;
  return (100 * kept) / runs;
}

const tau2 = 0.16;

/** Sites of different size whose true effects spread around 0.3, and one more whose data nobody has. */
function network(count: number, { normal, uniform }: Random) {
  const variances = Array.from({ length: count }, () => 0.05 + 0.3 * uniform());
  const context = variances.map(normal);
  const effects = variances.map((variance) => 0.3 + normal() * Math.sqrt(tau2) + normal() * Math.sqrt(variance));
  return { effects, variances, context, next: 0.3 + normal() * Math.sqrt(tau2) };
}

function pooling(runs: number): readonly Coverage[] {
  return [5, 8, 40].flatMap((count) => {
    const setting = `${count} sites, τ² 0.16`;
    const tried = (name: string, isKept: (random: Random) => boolean): Coverage => ({
      name,
      setting,
      runs,
      share: shareOf(runs, 400 + count, isKept),
    });
    const withTest = (test: PoolingTest) => (random: Random) =>
      holds(poolEffects(network(count, random), { test }), 0.3);
    return [
      tried("poolEffects, default", withTest("knapp-hartung-adhoc")),
      tried("poolEffects, plain Knapp-Hartung", withTest("knapp-hartung")),
      tried("poolEffects, Wald", withTest("wald")),
      tried("poolEffects, DerSimonian-Laird", (random) =>
        holds(poolEffects(network(count, random), { estimator: "DL" }), 0.3),
      ),
      tried("prediction of a new site", (random) => {
        const { next, ...data } = network(count, random);
        const { prediction } = poolEffects(data);
        return prediction !== null && holds(prediction, next);
      }),
      tried("τ² by Q-profile", (random) => {
        const { tau2Interval } = poolEffects(network(count, random));
        return tau2Interval !== null && holds(tau2Interval, tau2);
      }),
      tried("regressEffects, slope", (random) => {
        const { context, ...data } = network(count, random);
        const slope = regressEffects(data, [{ name: "context", values: context }]).coefficients[1];
        return slope !== undefined && holds(slope, 0);
      }),
    ];
  });
}

function series(runs: number): readonly Coverage[] {
  const trials = [3, 4, 6].map((cycles) => ({
    name: "nOf1, cycles as unit",
    setting: `${cycles} cycles of 14 days, φ 0.5`,
    runs,
    share: shareOf(runs, 500 + cycles, (random) => {
      const days = steadySeries(cycles * 14, 0.5, random);
      const { difference } = nOf1(
        days.map((value, day) => ({ cycle: Math.floor(day / 14), arm: day % 14 < 7 ? "A" : "B", value })),
      );
      return difference !== null && holds(difference, 0);
    }),
  }));
  const pairs = [10, 20, 50].map((each) => ({
    name: "beforeAfter",
    setting: `${each} + ${each} values, φ 0.4`,
    runs,
    share: shareOf(runs, 600 + each, (random) => {
      const values = steadySeries(2 * each, 0.4, random);
      return holds(beforeAfter({ before: values.slice(0, each), after: values.slice(each) }).difference, 0);
    }),
  }));
  const ways: readonly NonNullable<SegmentedOptions["errors"]>[] = ["reml", "prais-winsten", "newey-west"];
  const steps = ways.flatMap((errors) =>
    [12, 24].map((each) => ({
      name: `segmentedRegression step, ${errors}`,
      setting: `${each} + ${each} points, φ 0.4`,
      runs,
      share: shareOf(runs, 650 + each, (random) =>
        holds(segmentedRegression(steadySeries(2 * each, 0.4, random), each, { errors }).step, 0),
      ),
    })),
  );
  return [...trials, ...pairs, ...steps];
}

/** Exact: the chances of all counts, summed over a grid of truths. */
function counts(): readonly Coverage[] {
  const steps = 199;
  const n = 30;
  const chanceOf = (p: number): readonly number[] => {
    let row = [1];
    for (let person = 0; person < n; person++) {
      row = Array.from({ length: row.length + 1 }, (_, k) => (row[k] ?? 0) * (1 - p) + (row[k - 1] ?? 0) * p);
    }
    return row;
  };
  const shares = Array.from({ length: steps }, (_, step) => (step + 1) / (steps + 1));
  const ofShares = (["exact", "mid-p", "wilson"] as const).map((method) => {
    const intervals = Array.from({ length: n + 1 }, (_, events) => proportionInterval({ events, n }, { method }));
    const kept = shares.map((p) => chanceOf(p).reduce((sum, q, k) => sum + (holds(at(intervals, k), p) ? q : 0), 0));
    return { name: `proportionInterval, ${method}`, setting: "n 30, mean over p", runs: 0, share: meanPercent(kept) };
  });
  const means = Array.from({ length: 196 }, (_, step) => 0.5 + step / 10);
  const ofRates = (["exact", "mid-p"] as const).map((method) => {
    const intervals = Array.from({ length: 80 }, (_, events) => rateInterval({ events, exposure: 1 }, { method }));
    const kept = means.map((mean) => {
      let [chance, sum] = [Math.exp(-mean), 0];
      intervals.forEach((interval, k) => {
        sum += holds(interval, mean) ? chance : 0;
        chance *= mean / (k + 1);
      });
      return sum;
    });
    return { name: `rateInterval, ${method}`, setting: "mean over 0.5 to 20", runs: 0, share: meanPercent(kept) };
  });
  return [...ofShares, ...ofRates];
}

function at(intervals: readonly Interval[], index: number): Interval {
  const found = intervals[index];
  if (found === undefined) throw new RangeError(`no interval ${index}`);
  return found;
}

const meanPercent = (shares: readonly number[]): number =>
  (100 * shares.reduce((sum, share) => sum + share, 0)) / shares.length;

function looks(runs: number): readonly Coverage[] {
  const everWithin = (isRight: (events: number, n: number) => boolean) => (random: Random) => {
    let events = 0;
    let isKept = true;
    for (let n = 1; n <= 100; n++) {
      events += random.uniform() < 0.3 ? 1 : 0;
      isKept &&= isRight(events, n);
    }
    return isKept;
  };
  const planned = plannedLooks([0.2, 0.4, 0.6, 0.8, 1]);
  const setting = "never wrong in 100 looks";
  return [
    {
      name: "alwaysValidProportion",
      setting: `p 0.3, ${setting}`,
      runs,
      share: shareOf(
        runs,
        801,
        everWithin((events, n) => holds(alwaysValidProportion({ events, n }), 0.3)),
      ),
    },
    {
      name: "Wilson, looked at again and again",
      setting: `p 0.3, ${setting}`,
      runs,
      share: shareOf(
        runs,
        801,
        everWithin((events, n) => holds(proportionInterval({ events, n }), 0.3)),
      ),
    },
    {
      name: "alwaysValidMean",
      setting: `normal, ${setting}`,
      runs,
      share: shareOf(runs, 802, ({ normal }) => {
        let [total, isKept] = [0, true];
        for (let n = 1; n <= 100; n++) {
          total += normal();
          isKept &&= holds(alwaysValidMean({ mean: total / n, n, sd: 1 }), 0);
        }
        return isKept;
      }),
    },
    {
      name: "plannedLooks, late",
      setting: "five looks, no alarm",
      runs,
      share: shareOf(runs, 803, ({ normal }) => {
        let total = 0;
        return planned.every(({ critical, fraction }) => {
          total += normal() * Math.sqrt(0.2);
          return Math.abs(total / Math.sqrt(fraction)) < critical;
        });
      }),
    },
  ];
}

function people(runs: number): readonly Coverage[] {
  const bank = Array.from({ length: 8 }, (_, item) => ({
    slope: 1.5 + item / 8,
    thresholds: [-1.5, -0.5, 0.5, 1.5].map((threshold) => threshold + (item - 4) / 5),
  }));
  return [
    {
      name: "eapEstimate ± 1.96 SE",
      setting: "8 items, θ normal",
      runs,
      share: shareOf(runs, 901, ({ normal, uniform }) => {
        const theta = normal();
        const answers = bank.map(({ slope, thresholds }) => {
          const chance = uniform();
          return thresholds.filter((threshold) => chance < 1 / (1 + Math.exp(-slope * (theta - threshold)))).length;
        });
        const { estimate, standardError } = eapEstimate(bank, answers);
        return Math.abs(estimate - theta) <= 1.96 * standardError;
      }),
    },
    {
      name: "reliableChange, no change and none said",
      setting: "SE 3 twice",
      runs,
      share: shareOf(runs, 902, ({ normal }) => {
        const [before, after] = [3 * normal(), 3 * normal()];
        const said = reliableChange({ value: before, standardError: 3 }, { value: after, standardError: 3 });
        return said.verdict === "within-error";
      }),
    },
    {
      name: "updateByLevels, the person's own effect",
      setting: "network, site, person",
      runs,
      share: shareOf(runs, 903, ({ normal }) => {
        const between = [0.1, 0.05, 0.3];
        let truth = 0.4 + normal() * Math.sqrt(0.04);
        const levels = between.map((variance, level) => {
          truth += normal() * Math.sqrt(variance);
          return { name: `${level}`, between: variance, seen: { mean: truth + normal() * 0.5, variance: 0.25 } };
        });
        const own = updateByLevels({ mean: 0.4, variance: 0.04 }, levels).at(-1);
        return own !== undefined && holds(own, truth);
      }),
    },
  ];
}

function learned(runs: number): readonly Coverage[] {
  return learnedCoverage.flatMap(({ name: setting, shares }) => {
    const { here, person } = shares(runs);
    return [
      { name: "learnEffect, the site's effect", setting, runs, share: here },
      { name: "learnEffect, the person's effect", setting, runs, share: person },
    ];
  });
}

/** How often each interval and each test keeps its word of 95 %, by seeded simulation or exact sums (runs 0). */
export function coverages(runs: number): readonly Coverage[] {
  return [...pooling(runs), ...series(runs), ...counts(), ...looks(runs), ...people(runs), ...learned(runs)];
}
