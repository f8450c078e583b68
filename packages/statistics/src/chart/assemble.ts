import { criticalRuns } from "../signal/critical.ts";
import { falseAlarmOf } from "../signal/false-alarm.ts";
import type { Rule, RuleId, RuleSet } from "../signal/rule.ts";
import type { RunCounts } from "../signal/runs.ts";
import type { Found } from "../signal/scan/stretch.ts";
import { signalWords } from "../signal/words.ts";
import type { Computation, ComputedPhase } from "./compute.ts";
import { unusable } from "./estimate/base.ts";
import { finishLine } from "./estimate/line.ts";
import { formulaOf } from "./formula.ts";
import {
  type ChartModel,
  type ChartPoints,
  type ChartWarning,
  type ControlLimits,
  type Phase,
  pointStatus,
  type RunStatistics,
  type Signal,
} from "./model.ts";

/** Everything that was computed, to be put together. */
export interface Parts {
  readonly input: Computation;
  readonly computed: readonly ComputedPhase[];
  readonly found: readonly Found[];
  readonly y: Float64Array;
  readonly reason: string;
  readonly rows: readonly number[] | null;
  readonly target: number | null;
}

const version = "0.1.0";

/** Fewest useful points at which the runs rules can signal at all in practice. */
export const leastForRules = 10;

function idsOf(rule: Rule): readonly RuleId[] {
  if (rule.rule === "zone") return [rule.id];
  if (rule.rule !== "runs") return [rule.rule];
  return rule.method === "anhoej" ? ["long-run", "few-crossings"] : ["runs-box"];
}

const knownIds = new WeakMap<RuleSet, readonly RuleId[]>();

function ruleIds(rules: RuleSet): readonly RuleId[] {
  const found = knownIds.get(rules);
  if (found !== undefined) return found;
  const ids = rules.flatMap(idsOf);
  knownIds.set(rules, ids);
  return ids;
}

function runStatistics(counts: RunCounts, isSignal: boolean): RunStatistics {
  const { useful } = counts;
  if (useful === 0) {
    return { useful, longestRun: null, longestRunMax: null, crossings: null, crossingsMin: null, isSignal: false };
  }
  const { longestRunMax, crossingsMin } = criticalRuns(useful);
  const { longestRun, crossings } = counts;
  return { useful, longestRun, longestRunMax, crossings, crossingsMin, isSignal };
}

const runsRules: ReadonlySet<RuleId> = new Set(["long-run", "few-crossings", "runs-box"]);

function countUsed(status: Uint8Array, from: number, to: number, bits: number): number {
  let used = 0;
  for (let index = from; index < to; index++) if (((status[index] ?? 0) & bits) === 0) used += 1;
  return used;
}

function limitsOf({ estimate }: ComputedPhase, hasLimits: boolean): ControlLimits | null {
  if (!hasLimits) return null;
  return {
    lower: finishLine(estimate.lower),
    upper: finishLine(estimate.upper),
    lowerTwoSigma: finishLine(estimate.lowerTwoSigma),
    upperTwoSigma: finishLine(estimate.upperTwoSigma),
  };
}

function hasRunsSignal(found: readonly Found[], from: number, to: number): boolean {
  for (const each of found) if (runsRules.has(each.id) && each.from >= from && each.to < to) return true;
  return false;
}

function phaseOf(parts: Parts, computed: ComputedPhase): Phase {
  const { input, found } = parts;
  const { span, estimate, runs } = computed;
  const isRunsSignal = hasRunsSignal(found, span.from, span.to);
  const isMedian =
    input.type === "run" ||
    (input.type === "g" && input.method.geometric.centre === "median") ||
    (input.type === "i" && input.method.individuals.centre === "median");
  return {
    from: span.from,
    to: span.to - 1,
    observed: input.hasNoGaps ? span.to - span.from : countUsed(input.status, span.from, span.to, pointStatus.missing),
    baseline: {
      from: span.from,
      to: span.baselineTo - 1,
      used: input.hasNoGaps
        ? span.baselineTo - span.from
        : countUsed(input.status, span.from, span.baselineTo, unusable),
    },
    label: span.label,
    centre: finishLine(estimate.centre),
    centreIs: span.given !== null ? "given" : isMedian ? "median" : "mean",
    sigma: finishLine(estimate.sigma),
    limits: limitsOf(computed, input.type !== "run"),
    runs: runStatistics(runs, isRunsSignal),
  };
}

function addWarnings(parts: Parts, phase: Phase, index: number, into: ChartWarning[]): void {
  const { method, type } = parts.input;
  const { used } = phase.baseline;
  const hasLimits = phase.limits !== null && phase.limits.upper !== null;
  if (phase.limits !== null && !hasLimits) into.push({ code: "no-limits", phase: index });
  if (hasLimits && used < method.leastForFirmLimits) {
    into.push({ code: "provisional-limits", phase: index, points: used, wanted: method.leastForFirmLimits });
  }
  const isFlat = type === "run" ? phase.runs.useful === 0 && phase.observed > 1 : hasLimits && phase.sigma === 0;
  if (isFlat) into.push({ code: "no-variation", phase: index });
  if (phase.runs.useful < leastForRules) {
    into.push({ code: "too-few-for-rules", phase: index, points: phase.runs.useful, wanted: leastForRules });
  }
}

function signalOf(found: Found): Signal {
  return {
    rule: found.id,
    source: found.rule.source,
    from: found.from,
    to: found.to,
    points: found.points,
    direction: found.direction,
    words: signalWords(found),
  };
}

function signalsOf(found: readonly Found[]): readonly Signal[] {
  const signals: Signal[] = [];
  for (const each of found) signals.push(signalOf(each));
  return signals.length > 1 ? signals.sort((a, b) => a.from - b.from) : signals;
}

/** Marks the points of each signal. Few crossings belong to a phase as a whole and mark no point. */
function markSignals(found: readonly Found[], status: Uint8Array): void {
  for (const { id, from, to, points } of found) {
    if (id === "few-crossings" || id === "runs-box" || id === "number-of-runs") continue;
    if (points !== null) {
      for (const index of points) status[index] = (status[index] ?? 0) | pointStatus.inSignal;
      continue;
    }
    for (let index = from; index <= to; index++) {
      if (((status[index] ?? 0) & pointStatus.missing) === 0)
        status[index] = (status[index] ?? 0) | pointStatus.inSignal;
    }
  }
}

function pointsOf(parts: Parts): ChartPoints {
  const { y, rows, input } = parts;
  // A typed array can't say "missing" without NaN, so only a gapless column stays one.
  const column = input.data.missing === 0 ? y : Array.from(y, (value) => (Number.isNaN(value) ? null : value));
  return { n: y.length, y: column, status: input.status, rows };
}

/** Puts the model together and words its signals. */
export function assemble(parts: Parts): ChartModel {
  const { input, computed, found, reason, target } = parts;
  const { method, rules, type, multiply } = input;
  const phases: Phase[] = [];
  const warnings: ChartWarning[] = [];
  markSignals(found, input.status);
  let screenedRanges = 0;
  let mostUseful = 0;
  for (let index = 0; index < computed.length; index++) {
    const each = computed[index];
    if (each === undefined) continue;
    const phase = phaseOf(parts, each);
    phases.push(phase);
    addWarnings(parts, phase, index, warnings);
    screenedRanges += each.estimate.screened;
    mostUseful = Math.max(mostUseful, each.runs.useful);
  }
  const { formula, source } = formulaOf(type, method);
  return {
    type,
    reason,
    points: pointsOf(parts),
    phases,
    signals: signalsOf(found),
    rules: ruleIds(rules),
    target: target === null ? null : target * multiply,
    falseAlarm: falseAlarmOf(mostUseful, { rules, method, hasLimits: type !== "run" }),
    provenance: {
      profile: method.name,
      version,
      formula,
      source,
      screenedRanges,
      warnings,
    },
  };
}
