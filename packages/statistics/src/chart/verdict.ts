import { leastForRules } from "./assemble.ts";
import { type ChartModel, hasStatus, type Phase, pointStatus, type Signal } from "./model.ts";
import { type AssuranceKind, assuranceKind, type Better, type VariationKind, variationKind } from "./variation.ts";

export interface VerdictQuestion {
  readonly better: Better;
  /** In the unit that is drawn; the model's own target when left out. */
  readonly target?: number;
}

/** What the chart says so far, with the facts that the sentence rests on. */
export interface Verdict {
  readonly variation: VariationKind | "too-early";
  /** `null` without a target, a direction or control limits, and while a signal says that the process has changed. */
  readonly assurance: AssuranceKind | null;
  readonly sentence: string;
  readonly facts: {
    /** Useful points of the current phase, and how many the rules need. */
    readonly points: number;
    readonly wanted: number;
    /** The signal that the verdict rests on: the latest of the current phase. */
    readonly signal: Signal | null;
    readonly centre: number | null;
    readonly target: number | null;
    readonly falseAlarmRate: number | null;
  };
}

const variationWords: Readonly<Record<VariationKind, string>> = {
  "common-cause": "Nothing here says that something has changed. The ups and downs are what this usually does.",
  improving: "Something has changed for the better.",
  worsening: "Something has changed for the worse.",
  changing: "Something has changed.",
};

const assuranceWords: Readonly<Record<AssuranceKind, string>> = {
  always: "If nothing changes, it will keep meeting the target.",
  never: "If nothing changes, it will keep missing the target.",
  "by-chance": "If nothing changes, it will meet the target at some times and miss it at others.",
};

/** The last value of the centre line. */
function centreOf(phase: Phase): number | null {
  if (phase.centre === null || typeof phase.centre === "number") return phase.centre;
  return phase.centre[phase.to - phase.from] ?? null;
}

/**
 * The signal of the current phase that ends last. Few crossings tell of a change without a side, so a
 * signal with a side that is as recent goes first.
 */
function latestSignal(model: ChartModel, phase: Phase): Signal | null {
  let latest: Signal | null = null;
  for (const signal of model.signals) {
    if (signal.from < phase.from || signal.to > phase.to) continue;
    const isWhole = signal.direction === "none";
    if (latest === null || (latest.direction === "none" && !isWhole) || (!isWhole && signal.to >= latest.to)) {
      latest = signal;
    }
  }
  return latest;
}

/** A side for signals that have none: which side of the centre line the last points lie on. */
function directed(model: ChartModel, phase: Phase, signal: Signal | null): Signal | null {
  if (signal === null || signal.direction !== "none") return signal;
  for (let index = phase.to; index >= phase.from; index--) {
    if (hasStatus(model.points, index, pointStatus.aboveCentre)) return { ...signal, direction: "up" };
    if (hasStatus(model.points, index, pointStatus.belowCentre)) return { ...signal, direction: "down" };
  }
  return signal;
}

/**
 * Says in plain words whether anything has changed and whether a target will be met, for the chart's last
 * phase. It says "too early" while there are fewer points than the rules need, whatever they look like.
 *
 * @param question - which way is better, and a target in the unit that is drawn.
 * @returns kinds for the screen to show, a sentence, and the facts behind it.
 */
export function verdict(model: ChartModel, question: VerdictQuestion): Verdict {
  const { better } = question;
  const target = question.target ?? model.target;
  if (target !== null && !Number.isFinite(target))
    throw new RangeError(`target must be a finite number, not ${target}`);
  const phase = model.phases.at(-1);
  const points = phase?.runs.useful ?? 0;
  const signal = phase === undefined ? null : latestSignal(model, phase);
  const facts = {
    points,
    wanted: leastForRules,
    signal,
    centre: phase === undefined ? null : centreOf(phase),
    target,
    falseAlarmRate: model.falseAlarm?.rate ?? null,
  };
  if (phase === undefined || (points < leastForRules && phase.observed < leastForRules)) {
    const missing = leastForRules - (phase?.observed ?? 0);
    const more = missing === 1 ? "1 more point is" : `${missing} more points are`;
    return { variation: "too-early", assurance: null, sentence: `It is too early to say. ${more} needed.`, facts };
  }
  const variation = variationKind(directed(model, phase, signal), better);
  // Limits of a process that has changed say nothing about what it will do next.
  const assurance = variation === "common-cause" ? assuranceKind(model, better, target) : null;
  const sentence = [
    variationWords[variation],
    ...(signal === null ? [] : [signal.words]),
    ...(assurance === null ? [] : [assuranceWords[assurance]]),
  ].join(" ");
  return { variation, assurance, sentence, facts };
}
