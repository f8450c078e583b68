import { normalQuantile } from "../numeric/normal.ts";
import { requireFinite, requireOpenProbability, requirePositive, requireProbability } from "../numeric/require.ts";
import type { ScoringRule } from "./rule.ts";

/** A score with its standard error, in the same units. */
export type ScoreWithError = { readonly value: number; readonly standardError: number };

export type ReliableChange = {
  /** After minus before. */
  readonly change: number;
  /** Change over the standard error of the difference. */
  readonly index: number;
  /** The least change, in score units, that measurement error alone would rarely give. */
  readonly leastReliable: number;
  readonly verdict: "higher" | "lower" | "within-error";
};

/**
 * Is a change between two scores more than measurement error? It says that something moved, not that it matters.
 *
 * index = (after − before)/√(SE₁² + SE₂²); reliable when |index| > 1.96 at the level of 0.95
 *
 * @throws RangeError when a value isn't finite or a standard error is not above 0.
 * @see Jacobson and Truax, J Consult Clin Psychol 1991;59:12-9, with each score's own standard error.
 */
export function reliableChange(before: ScoreWithError, after: ScoreWithError, { level = 0.95 } = {}): ReliableChange {
  requireFinite(before.value, "before.value");
  requireFinite(after.value, "after.value");
  requirePositive(before.standardError, "before.standardError");
  requirePositive(after.standardError, "after.standardError");
  requireOpenProbability(level, "level");
  const error = Math.hypot(before.standardError, after.standardError);
  const change = after.value - before.value;
  const leastReliable = normalQuantile(1 - (1 - level) / 2) * error;
  requireFinite(leastReliable + Math.abs(change), "after.standardError, squared and added up,");
  const verdict = change > leastReliable ? "higher" : change < -leastReliable ? "lower" : "within-error";
  return { change, index: change / error, leastReliable, verdict };
}

/**
 * Standard error of measurement of one score, for instruments that publish a reliability and not a table of errors.
 *
 * @param sd - standard deviation of scores in a comparable group; `reliability` - test-retest or internal consistency.
 * @throws RangeError when sd is not above 0 or the reliability lies outside 0 to 1.
 * @see Jacobson and Truax 1991: SD √(1 − r).
 */
export function measurementError({ sd, reliability }: { readonly sd: number; readonly reliability: number }): number {
  requirePositive(sd, "sd");
  requireProbability(reliability, "reliability");
  return sd * Math.sqrt(1 - reliability);
}

export type ImportantChangeAnswer =
  | {
      readonly kind: "known";
      readonly isImportant: boolean;
      readonly change: number;
      readonly threshold: number;
      readonly source: string;
    }
  /** The scoring file gives no figure with a source, so no change is called important. */
  | { readonly kind: "no-published-figure"; readonly change: number };

/**
 * Is a change as large as people say matters to them? Only answered when the scoring file gives a figure with its
 * source; nothing is assumed for other instruments.
 *
 * @throws RangeError when a score isn't finite.
 * @see Jaeschke, Singer and Guyatt, Control Clin Trials 1989;10:407-15 on minimal important differences.
 */
export function importantChange(
  rule: Pick<ScoringRule, "importantChange">,
  { before, after }: { readonly before: number; readonly after: number },
): ImportantChangeAnswer {
  requireFinite(before, "before");
  requireFinite(after, "after");
  const change = after - before;
  if (rule.importantChange === null) return { kind: "no-published-figure", change };
  const { value, direction, source } = rule.importantChange;
  requireFinite(value, "rule.importantChange.value");
  const towards = direction === "fall" ? -change : direction === "rise" ? change : Math.abs(change);
  return { kind: "known", isImportant: towards >= value, change, threshold: value, source };
}
