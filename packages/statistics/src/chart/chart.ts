import { chooseChart } from "../choose/choose-chart.ts";
import { type Result, solved, unsolved } from "../result.ts";
import type { RuleSet } from "../signal/rule.ts";
import type { Found } from "../signal/scan/stretch.ts";
import { assemble } from "./assemble.ts";
import { type Computation, type ComputedPhase, computePhase } from "./compute.ts";
import { drawnTimes } from "./estimate/between.ts";
import type { ChartMethod } from "./method.ts";
import { type ChartModel, type ChartType, pointStatus } from "./model.ts";
import { movingRanges } from "./moving-ranges.ts";
import type { ChartOptions, ChartProblem } from "./options.ts";
import { prepare } from "./prepare.ts";
import { profiles } from "./profiles.ts";
import { dropMissingRows } from "./rows.ts";
import type { Prepared, Series } from "./series.ts";
import { spansOf, wholeSeries } from "./span.ts";

function methodOf(profile: ChartOptions["profile"]): ChartMethod {
  if (typeof profile === "object") return profile;
  const method = profiles[profile ?? "aimwell"];
  if (method === undefined) {
    throw new RangeError(`profile must be one of ${Object.keys(profiles).join(", ")}, not ${profile}`);
  }
  return method;
}

function rulesFor(type: ChartType, rules: RuleSet, method: ChartMethod): RuleSet {
  return type === "mr" && !method.runsOnRanges ? rules.filter(({ rule }) => rule !== "runs") : rules;
}

function requireFiniteOption(value: number | undefined, name: string): void {
  if (value !== undefined && !Number.isFinite(value)) {
    throw new RangeError(`${name} must be a finite number, not ${value}`);
  }
}

const none: readonly number[] = [];
const clampedBelow: ReadonlySet<ChartType> = new Set(["p", "pp", "u", "up", "c", "np", "g"]);

function boundsOf(type: ChartType, method: ChartMethod, given: ChartOptions["bounds"]): Computation["bounds"] {
  const isClamped = method.clamps && clampedBelow.has(type);
  const isProportion = type === "p" || type === "pp";
  return {
    least: given?.least ?? (isClamped ? 0 : Number.NEGATIVE_INFINITY),
    most: given?.most ?? (isClamped && isProportion ? 1 : Number.POSITIVE_INFINITY),
  };
}

/** Status bytes with the missing and the excluded marked. */
function startStatus(data: Prepared, exclude: readonly number[]): Uint8Array {
  const status = new Uint8Array(data.n);
  for (let place = 0; place < exclude.length; place++) {
    const index = exclude[place] ?? -1;
    if (!(Number.isInteger(index) && index >= 0 && index < data.n)) {
      throw new RangeError(`exclude[${place}] must be a point from 0 to ${data.n - 1}, not ${index}`);
    }
    status[index] = pointStatus.excluded;
  }
  markMissing(data, status);
  return status;
}

function markMissing(data: Prepared, status: Uint8Array): void {
  if (data.missing === 0) return;
  for (let index = 0; index < data.n; index++) {
    if (Number.isNaN(data.y[index])) status[index] = (status[index] ?? 0) | pointStatus.missing;
  }
}

/** What this type of chart needs and the series doesn't have. */
function problemOf(type: ChartType, series: Series, data: Prepared, method: ChartMethod): ChartProblem | null {
  const hasSubgroups = series.subgroups !== undefined || series.subgroupSizes !== undefined;
  const needsDenominators = type === "p" || type === "pp" || type === "np";
  if (needsDenominators && series.denominators === undefined) return { code: "denominators-needed", type };
  if ((type === "xbar" || type === "s" || type === "r") && !hasSubgroups) return { code: "subgroups-needed", type };
  if (data.missing === data.n) return { code: "no-values" };
  if (type !== "t" || method.zeroIntervals === "charted") return null;
  const index = data.y.indexOf(0);
  return index < 0 ? null : { code: "zero-interval", index, hint: "use-g-or-time-of-day" };
}

function typeOf(series: Series, options: ChartOptions): { readonly type: ChartType; readonly reason: string } {
  const type = options.type ?? "run";
  if (type !== "auto") {
    const isDefault = options.type === undefined;
    return {
      type,
      reason: isDefault ? "A run chart is the plain start: it asks nothing of the data." : "You chose it.",
    };
  }
  return chooseChart(series, options.kind);
}

/**
 * Makes a run or control chart of one measure over time: lines, limits, runs and signals for each phase,
 * with how each was computed. Limits describe the process; they are not targets, and nothing re-bases by itself.
 *
 * @param series - values in time order in the measure's own unit; `null` marks a missing point. A Float64Array
 *   is not copied: don't write to it while the model is in use.
 * @returns the model, or the problems that the data have with this type of chart.
 * @throws RangeError when an argument is not what it must be, naming it, the index and what was expected.
 * @see the model's `provenance` for the method's source.
 */
export function chart(series: Series, options: ChartOptions = {}): Result<ChartModel, ChartProblem> {
  const method = methodOf(options.profile);
  const { type, reason } = typeOf(series, options);
  const { multiply = 1, target } = options;
  requireFiniteOption(target, "target");
  if (!(Number.isFinite(multiply) && multiply > 0)) throw new RangeError(`multiply must be above 0, not ${multiply}`);
  const asked = { phases: options.phases ?? wholeSeries, exclude: options.exclude ?? none };
  const dropped = method.missingRows === "drop" ? dropMissingRows(series, asked, type) : null;
  const { phases, exclude } = dropped ?? asked;
  const read = prepare(dropped?.series ?? series, type, options.aggregate ?? "mean");
  const problem = problemOf(type, series, read, method);
  if (problem !== null) return unsolved(problem);
  const spans = spansOf(phases, read.n, method.leastFrozen);
  const status = startStatus(read, exclude);
  const data = type === "mr" ? movingRanges(read, status, spans, method) : read;
  if (type === "mr") markMissing(data, status);
  const input: Computation = {
    type,
    data,
    status,
    method,
    rules: rulesFor(type, options.rules ?? method.rules, method),
    multiply,
    bounds: boundsOf(type, method, options.bounds),
    hasNoGaps: data.missing === 0 && exclude.length === 0,
  };
  const found: Found[] = [];
  const drawn = type === "t" ? drawnTimes(data.y, method) : data.y;
  const y = multiply === 1 ? drawn : drawn.map((value) => value * multiply);
  const computed: ComputedPhase[] = [];
  for (const span of spans) computed.push(computePhase(input, span, y, found));
  return solved(assemble({ input, computed, found, y, reason, rows: dropped?.rows ?? null, target: target ?? null }));
}
