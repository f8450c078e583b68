import { refuseArgument } from "../numeric/argument.ts";
import { requireFinite, requireNonNegative, requireWhole } from "../numeric/require.ts";
import type { Summary } from "./summary.ts";

/**
 * Sample variance M2/(n − 1), in squared units.
 *
 * @throws RangeError when n is below 2: one value has no spread.
 */
export function varianceOf(summary: Pick<Summary, "n" | "m2">): number {
  if (!(summary.n >= 2)) refuseArgument("summary.n", "at least 2", summary.n);
  requireWhole(summary.n, "summary.n", 2);
  requireNonNegative(summary.m2, "summary.m2");
  return summary.m2 / (summary.n - 1);
}

/** Sample standard deviation, in the measure's unit. @throws RangeError when n is below 2. */
export function standardDeviationOf(summary: Pick<Summary, "n" | "m2">): number {
  return Math.sqrt(varianceOf(summary));
}

/** Standard error of the mean, in the measure's unit. @throws RangeError when n is below 2. */
export function standardErrorOf(summary: Pick<Summary, "n" | "m2">): number {
  return Math.sqrt(varianceOf(summary) / summary.n);
}

/** Numerator over denominator of everyone together; null when no denominator was counted. */
export function pooledRatioOf(summary: Pick<Summary, "numerator" | "denominator">): number | null {
  requireFinite(summary.numerator, "summary.numerator");
  requireFinite(summary.denominator, "summary.denominator");
  return summary.denominator > 0 ? summary.numerator / summary.denominator : null;
}
