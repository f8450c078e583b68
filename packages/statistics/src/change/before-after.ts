import { requireAllFinite, requireOpenProbability } from "../numeric/require.ts";
import { mean } from "../numeric/sum.ts";
import { type Coefficient, coefficient } from "../pool/coefficient.ts";
import { summarise } from "../pool/summarise.ts";
import { fitAutoregressive } from "./autoregression.ts";

export type BeforeAfter = {
  readonly meanBefore: number;
  readonly meanAfter: number;
  /** After minus before, with autocorrelation allowed for. */
  readonly difference: Coefficient;
  /** Correlation of neighbouring values around the two means. */
  readonly autocorrelation: number;
  /** How many independent values the series is worth. */
  readonly effectiveN: number;
  /** The standard error that would follow if values were independent: to show what ignoring it would do. */
  readonly independentStandardError: number;
};

/**
 * Change in the mean of one series from before to after. Neighbouring values of one person or process resemble each
 * other, so the errors are taken as AR(1), and the t distribution has as many degrees of freedom as the series is
 * worth: n(1 − φ)/(1 + φ) − 2, at least 1 and at most n − 2.
 *
 * It says whether the mean moved, not why: for a step on a slope see `segmentedRegression`, for cause `nOf1`.
 *
 * @param before - in time order, at equal intervals; `after` follows on. At least 3 values each.
 * @throws RangeError for fewer than 3 values on a side or values that aren't finite.
 * @see Pinheiro and Bates 2000, section 5.3; Zwiers and von Storch, J Climate 1995;8:336-51 (equivalent sample size).
 */
export function beforeAfter(
  { before, after }: { readonly before: readonly number[]; readonly after: readonly number[] },
  { level = 0.95 } = {},
): BeforeAfter {
  requireAllFinite(before, "before", 3);
  requireAllFinite(after, "after", 3);
  requireOpenProbability(level, "level");
  const values = [...before, ...after];
  const design = values.map((_, index) => [1, index < before.length ? 0 : 1]);
  const { coefficients, phi } = fitAutoregressive({ values, design }, { level });
  const [, step] = coefficients;
  const estimate = step?.estimate ?? 0;
  const worth = (values.length * (1 - phi)) / (1 + phi);
  const reference = Math.max(1, Math.min(values.length, worth) - 2);
  const [one, other] = [summarise(before), summarise(after)];
  const variance = (one.m2 + other.m2) / (values.length - 2);
  return {
    meanBefore: mean(before),
    meanAfter: mean(after),
    difference: coefficient(estimate, step?.standardError ?? 0, { level, reference }),
    autocorrelation: phi,
    effectiveN: worth,
    independentStandardError: Math.sqrt(variance * (1 / one.n + 1 / other.n)),
  };
}
