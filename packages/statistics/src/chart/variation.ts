import type { RuleId } from "../signal/rule.ts";
import { type ChartModel, lineAt, type Signal } from "./model.ts";

/** Which way is better for the people that the measure is about; `neither` when a change alone is news. */
export type Better = "up" | "down" | "neither";

/** What kind of variation a signal is, for those the measure is about. */
export type VariationKind = "common-cause" | "improving" | "worsening" | "changing";

/** Whether the process will meet a target by itself: always, never, or by chance. */
export type AssuranceKind = "always" | "never" | "by-chance";

/** When several rules fire on a point, the one named first is shown (NHS Making Data Count). */
const precedence: readonly RuleId[] = [
  "beyond-limits",
  "trend",
  "two-of-three",
  "three-of-four",
  "four-of-five",
  "shift",
  "long-run",
  "fifteen-within",
  "eight-beyond",
  "alternating",
];

function rank(signal: Signal): number {
  const place = precedence.indexOf(signal.rule);
  return place < 0 ? precedence.length : place;
}

/**
 * The signal to show at each point: among those that include it, the first by precedence; `null` where
 * none does. Rules about a phase as a whole, such as few crossings, mark no point.
 */
export function leadingSignals(model: ChartModel): readonly (Signal | null)[] {
  const leading: (Signal | null)[] = new Array<Signal | null>(model.points.n).fill(null);
  for (const signal of model.signals) {
    if (rank(signal) === precedence.length) continue;
    const points =
      signal.points ?? Array.from({ length: signal.to - signal.from + 1 }, (_, step) => signal.from + step);
    for (const index of points) {
      const current = leading[index] ?? null;
      if (current === null || rank(signal) < rank(current)) leading[index] = signal;
    }
  }
  return leading;
}

/** What a signal means for those the measure is about. */
export function variationKind(signal: Signal | null, better: Better): VariationKind {
  if (signal === null) return "common-cause";
  if (better === "neither" || signal.direction === "none") return "changing";
  return signal.direction === better ? "improving" : "worsening";
}

/**
 * Whether the limits at the last point lie wholly on the better side of a target (`always`), wholly on the
 * other (`never`), or on both (`by-chance`). `null` without target, direction or limits.
 *
 * @param target - in the unit that is drawn; the model's own when left out.
 * @see NHS England, Making Data Count, assurance icons.
 */
export function assuranceKind(model: ChartModel, better: Better, target = model.target): AssuranceKind | null {
  const phase = model.phases.at(-1);
  const limits = phase?.limits ?? null;
  if (phase === undefined || limits === null || target === null || better === "neither") return null;
  const lower = lineAt(limits.lower, phase, phase.to);
  const upper = lineAt(limits.upper, phase, phase.to);
  if (lower === null || upper === null) return null;
  const isAbove = lower > target;
  const isBelow = upper < target;
  if (better === "up") return isAbove ? "always" : isBelow ? "never" : "by-chance";
  return isBelow ? "always" : isAbove ? "never" : "by-chance";
}
