import { computePhase } from "../chart/compute.ts";
import type { ChartMethod } from "../chart/method.ts";
import type { FalseAlarm } from "../chart/model.ts";
import { profiles } from "../chart/profiles.ts";
import type { Prepared } from "../chart/series.ts";
import { requireWhole } from "../numeric/require.ts";
import { seededNormal } from "./noise.ts";
import type { RuleSet } from "./rule.ts";
import type { Found } from "./scan/stretch.ts";

const seed = 20_260_101;
const mostSimulated = 500;
const pointsToSimulate = 60_000;
const mostSeries = 2_000;

/** By number of points, without and with control limits. */
type Rates = readonly [Map<number, FalseAlarm>, Map<number, FalseAlarm>];

/** Rates by number of points, for one set of rules under one method; the two objects are the key. */
const known = new WeakMap<RuleSet, WeakMap<ChartMethod, Rates>>();
/** The same by what the objects say, for callers that make them anew each time. */
const knownByText = new Map<string, Rates>();

function ratesOf({ rules, method, hasLimits }: Steady): Map<number, FalseAlarm> {
  const byMethod = known.get(rules) ?? new WeakMap();
  known.set(rules, byMethod);
  let rates = byMethod.get(method);
  if (rates === undefined) {
    const text = JSON.stringify([rules, method]);
    rates = knownByText.get(text) ?? [new Map<number, FalseAlarm>(), new Map<number, FalseAlarm>()];
    if (knownByText.size < 1_000) knownByText.set(text, rates);
    byMethod.set(method, rates);
  }
  return hasLimits ? rates[1] : rates[0];
}

/** What is watched: which rules, on lines made how. */
export interface Steady {
  readonly rules: RuleSet;
  readonly method: ChartMethod;
  /** Whether the chart has control limits; a run chart has none. */
  readonly hasLimits: boolean;
}

/** Share of simulated steady series with any signal. */
export function simulateFalseAlarms(
  points: number,
  { rules, method, hasLimits }: Steady,
  { series, startSeed }: { readonly series: number; readonly startSeed: number },
): number {
  const next = seededNormal(startSeed);
  const y = new Float64Array(points);
  const status = new Uint8Array(points);
  const data: Prepared = {
    n: points,
    y,
    numerators: y,
    weights: null,
    deviations: null,
    ranges: null,
    sums: null,
    missing: 0,
  };
  const span = { from: 0, to: points, baselineTo: points, given: null, label: "" };
  const bounds = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY };
  const type = hasLimits ? "i" : "run";
  let alarms = 0;
  for (let each = 0; each < series; each++) {
    for (let index = 0; index < points; index++) y[index] = next();
    const found: Found[] = [];
    computePhase({ type, data, status, method, rules, multiply: 1, bounds, hasNoGaps: true }, span, y, found);
    if (found.length > 0) alarms += 1;
  }
  return alarms / series;
}

/**
 * The chance that a steady process gives at least one signal in a chart of this many points, when its
 * centre line and limits come from the same points. From a seeded simulation of independent normal noise,
 * remembered for each number of points; real series that drift slowly from day to day alarm more often.
 *
 * @param points - useful points, at least 2. Beyond 500 the rate is extrapolated.
 * @returns 0 to 1.
 * @throws RangeError when points is not a whole number of at least 2.
 */
export function falseAlarmRate(points: number, rules: RuleSet, more: Partial<Omit<Steady, "rules">> = {}): number {
  requireWhole(points, "points", 2);
  const steady: Steady = { rules, method: more.method ?? profiles.aimwell, hasLimits: more.hasLimits ?? true };
  return alarmAt(points, steady).rate;
}

function words(rate: number): string {
  const inHundred = Math.round(rate * 100);
  if (inHundred === 0) return "If nothing changed, fewer than 1 in 100 charts like this would show a signal.";
  if (inHundred >= 99) return "If nothing changed, almost every chart like this would still show a signal.";
  return `If nothing changed, about ${inHundred} in 100 charts like this would still show a signal.`;
}

function simulatedRate(points: number, steady: Steady): number {
  const series = Math.max(100, Math.min(mostSeries, Math.floor(pointsToSimulate / points)));
  return simulateFalseAlarms(points, steady, { series, startSeed: seed + points });
}

function alarmAt(points: number, steady: Steady): FalseAlarm {
  const rates = ratesOf(steady);
  const found = rates.get(points);
  if (found !== undefined) return found;
  const isSimulated = points <= mostSimulated;
  const rate = isSimulated
    ? simulatedRate(points, steady)
    : 1 - (1 - alarmAt(mostSimulated, steady).rate) ** (points / mostSimulated);
  const alarm: FalseAlarm = Object.freeze({
    rate,
    points,
    method: isSimulated ? "simulated" : "extrapolated",
    words: words(rate),
  });
  if (rates.size < 10_000) rates.set(points, alarm);
  return alarm;
}

/** The false alarm rate as a chart shows it; `null` for fewer than two points or without rules. */
export function falseAlarmOf(points: number, steady: Steady): FalseAlarm | null {
  return points < 2 || steady.rules.length === 0 ? null : alarmAt(points, steady);
}
