import { normalCdf, normalQuantile } from "../numeric/normal.ts";
import { studentCdf, studentQuantile } from "../numeric/student.ts";

/** One estimated quantity with its uncertainty, in its own units. */
export type Coefficient = {
  readonly estimate: number;
  readonly standardError: number;
  /** Estimate over standard error; null when the standard error is 0. */
  readonly statistic: number | null;
  /** Two-sided; null when the standard error is 0. */
  readonly p: number | null;
  readonly lower: number;
  readonly upper: number;
};

/** Degrees of freedom of a t distribution, or `normal`. */
export type Reference = number | "normal";

/** The quantile that stands at a two-sided level, 1.96 for a normal 0.95. */
export function criticalValue(level: number, reference: Reference): number {
  const p = 1 - (1 - level) / 2;
  return reference === "normal" ? normalQuantile(p) : studentQuantile(p, reference);
}

/** Two-sided p of a statistic. */
export function twoSidedP(statistic: number, reference: Reference): number {
  const below = -Math.abs(statistic);
  return 2 * (reference === "normal" ? normalCdf(below) : studentCdf(below, reference));
}

/** An estimate with its interval and p against a normal or t distribution. */
export function coefficient(
  estimate: number,
  standardError: number,
  { level, reference }: { readonly level: number; readonly reference: Reference },
): Coefficient {
  const reach = criticalValue(level, reference) * standardError;
  const statistic = standardError > 0 ? estimate / standardError : null;
  const p = statistic === null ? null : twoSidedP(statistic, reference);
  return { estimate, standardError, statistic, p, lower: estimate - reach, upper: estimate + reach };
}
