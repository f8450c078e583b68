import * as statistics from "../src/index.ts";

const effects = { effects: [0.1, 0.4, -0.2, 0.6], variances: [0.04, 0.09, 0.02, 0.1] };
const design = [[1], [1], [1], [1]];
const columns = ["intercept", "treatment", "context", "both"];
const rows = Array.from({ length: 12 }, (_, person) => {
  const [treated, urban] = [person % 2, person % 3 === 0 ? 1 : 0];
  return [1, treated, urban, treated * urban];
});
const outcomes = [3, 5, 2, 8, 4, 6, 9, 4, 3, 7, 2, 5];
const site = statistics.crossProductsOf(columns, rows, outcomes);
const bank = [
  { slope: 1.5, thresholds: [-1, 0, 1] },
  { slope: 2, thresholds: [-0.5, 0.5] },
];
const summary = statistics.summarise([1, 2, 4, 7], { countLevels: true });
const moments = statistics.momentsOf([1, 2, 4, 7]);
const pairs = statistics.pairMomentsOf([1, 2, 4, 7], [2, 1, 5, 9]);
const file = {
  instrument: "two questions",
  items: [
    { id: "a", values: [0, 4] },
    { id: "b", values: [0, 4] },
  ],
  method: "sum of both",
};
const series = [3, 5, 2, 8, 4, 6, 9, 4, 3, 7, 2, 5, 6];

/** One good call of every function that a caller may give numbers to: its arguments, in order. */
export const validCalls: Readonly<Record<string, readonly unknown[]>> = {
  addValue: [summary, 3],
  addValuesInto: [statistics.startTotal(), [1, 2]],
  alwaysValidMean: [
    { mean: 3, n: 8, sd: 2 },
    { level: 0.9, narrowAt: 10 },
  ],
  alwaysValidProportion: [
    { events: 3, n: 8 },
    { level: 0.9, prior: [1, 2] },
  ],
  asTScore: [{ estimate: 0.4, standardError: 0.3 }],
  associationOf: [pairs],
  attainmentChange: [{ levels: [0, 1], baseline: [-1, -2], weights: [1, 2], rho: 0.3 }],
  attainmentDistribution: [[0, 1]],
  attainmentT: [{ levels: [0, 1], weights: [1, 2], rho: 0.3 }],
  bankInformation: [bank, 0.5],
  beforeAfter: [{ before: [1, 2, 4, 3], after: [5, 4, 6, 7] }, { level: 0.9 }],
  binaryEffect: [{ treatedWith: 3, treatedWithout: 7, comparedWith: 5, comparedWithout: 6 }, "log-odds-ratio"],
  brierScore: [[{ chance: 0.7, happened: true }]],
  c4: [5],
  calibrate: [[{ low: 1, high: 4, confidence: 0.8, result: 3 }]],
  categoryChances: [bank[0], 0.5],
  caterpillar: [
    { numerators: [3, 5], denominators: [10, 12] },
    { scale: "proportion", level: 0.9 },
  ],
  chart: [{ values: series }, { type: "i", target: 4, multiply: 2, phases: [{ from: 0, baseline: 8, centre: 5 }] }],
  chooseChart: [{ values: series }],
  compareWithPrediction: [{ low: 1, high: 4, confidence: 0.8 }, 5],
  correctValue: [summary, { was: 2, is: 3 }],
  criticalRuns: [20],
  crossProductsOf: [columns, rows, outcomes],
  d2: [5],
  d3: [5],
  durbinWatson: [[0.1, -0.2, 0.3]],
  eapEstimate: [bank, [1, 2], { low: -4, high: 4, nodes: 41 }],
  effectModel: [{ ...effects, design }, { level: 0.9 }],
  estimateTau2: [{ ...effects, design }, "REML"],
  falseAlarmRate: [12, statistics.ruleSets.anhoej],
  fitAutoregressive: [
    { values: [1, 2, 4, 3, 5], design: [[1], [1], [1], [1], [1]], times: [0, 1, 2, 4, 5] },
    { level: 0.9 },
  ],
  fitCrossProducts: [site, { level: 0.9, lost: 1 }],
  funnel: [
    { numerators: [3, 5, 9], denominators: [10, 12, 20] },
    { scale: "proportion", target: 0.4, levels: [0.9, 0.99] },
  ],
  importantChange: [{ importantChange: { value: 5, direction: "fall", source: "a paper" } }, { before: 12, after: 6 }],
  isRunsSignal: [{ useful: 20, longestRun: 9, crossings: 3 }, "anhoej"],
  itemInformation: [bank[0], 0.5],
  kurtosisOf: [moments],
  lagOneCorrelation: [[0.1, -0.2, 0.3]],
  learnEffect: [
    {
      published: { mean: -2, variance: 1 },
      sites: [{ mean: -1, variance: 0.5 }],
      here: { n: 12, mean: -3, m2: 60, errorVariance: 2 },
      person: { mean: -4, variance: 3 },
      spread: { betweenSites: 1, betweenPeople: 3 },
    },
    { level: 0.9 },
  ],
  longestRunInBox: [20, 8, "best-box"],
  mapEstimate: [bank, [1, 2]],
  meanEffect: [{ treated: { mean: 3, sd: 1, n: 10 }, compared: { mean: 2, sd: 1.5, n: 12 } }, "standardised"],
  measurementError: [{ sd: 4, reliability: 0.9 }],
  mergeAllSummaries: [[summary, summary]],
  mergeCrossProducts: [site, site],
  mergeInto: [statistics.startTotal(), summary],
  mergeMoments: [moments, moments],
  mergePairMoments: [pairs, pairs],
  mergeSummaries: [summary, summary],
  momentsOf: [[1, 2, 4]],
  nOf1: [
    [1, 2, 3, 4, 5, 6].flatMap((cycle) => [
      { cycle, arm: "A", value: cycle },
      { cycle, arm: "B", value: cycle + (cycle % 3) },
    ]),
    { washout: 0, level: 0.9 },
  ],
  nextItem: [bank, [1, null], { fewest: 1, most: 2, standardError: 0.3 }, { low: -4, high: 4, nodes: 41 }],
  nonOverlap: [
    [1, 2],
    [2, 3],
  ],
  pairMomentsOf: [
    [1, 2, 4],
    [2, 1, 5],
  ],
  plannedLooks: [[0.5, 1], { alpha: 0.05 }],
  poolEffects: [effects, { level: 0.9 }],
  poolInteractions: [[site, site], { treatment: "treatment", context: "context", interaction: "both" }],
  poolSubgroups: [effects, ["x", "x", "y", "y"]],
  pooledRatioOf: [{ numerator: 3, denominator: 10 }],
  proportionInterval: [{ events: 3, n: 10 }, { level: 0.9 }],
  qProfileInterval: [{ ...effects, design }, 0.9],
  quantileOfLevels: [summary.levels, 0.5],
  raterGap: [{ first: [0, 1], second: [-1, 2] }],
  rateInterval: [{ events: 3, exposure: 10 }, { level: 0.9 }],
  regressEffects: [effects, [{ name: "size", values: [1, 2, 3, 5] }]],
  regressSites: [[site, site], { level: 0.9 }],
  reliableChange: [{ value: 3, standardError: 1 }, { value: 6, standardError: 1 }, { level: 0.9 }],
  removeSummary: [summary, statistics.summarise([2], { countLevels: true })],
  requireSummary: ["summary", summary],
  runsDistribution: [12],
  runsFalseAlarm: [12],
  scoreInstrument: [statistics.readScoringFile(file), { a: 3, b: 4 }],
  scoreItems: [{ items: [3, null, 2], min: 0, max: 4, combine: "sum", needed: 2 }],
  segmentedRegression: [series, 6, { errors: "newey-west", lags: 2, level: 0.9 }],
  selectColumns: [site, ["treatment", "context"]],
  signFlipP: [[1, 2, -1]],
  signedRankSum: [[1, 2, -1]],
  skewnessOf: [moments],
  standardDeviationOf: [{ n: 4, m2: 21 }],
  standardErrorOf: [{ n: 4, m2: 21 }],
  subgroupFactors: [5],
  summarise: [[1, 2, 4]],
  summariseRatio: [{ numerator: 3, denominator: 10 }],
  summedScoreTable: [bank, { low: -4, high: 4, nodes: 41 }],
  updateByLevels: [
    { mean: 1, variance: 2 },
    [{ name: "site", between: 0.5, seen: { mean: 2, variance: 1 } }],
    { level: 0.9 },
  ],
  varianceOf: [{ n: 4, m2: 21 }],
  withinSite: [site],
};

/** Functions without a number from outside: words, files (told of in their own tests), and models made in here. */
export const withoutNumbers: readonly string[] = [
  "assuranceKind",
  "hasStatus",
  "interceptOnly",
  "leadingSignals",
  "lineAt",
  "readScoringFile",
  "startLevel",
  "startTotal",
  "summaryOf",
  "variationKind",
  "verdict",
];

/** First arguments that this package made, for one caller to keep: a running total, a scoring rule that was read. */
export const madeHere: readonly string[] = ["addValuesInto", "mergeInto", "scoreInstrument"];

/** All that the package exports, by name. */
export const exported: ReadonlyMap<string, unknown> = new Map(Object.entries(statistics));
