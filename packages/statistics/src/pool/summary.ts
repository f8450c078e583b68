import { refuseArgument } from "../numeric/argument.ts";
import { requireFinite, requireNonNegative, requireWhole } from "../numeric/require.ts";
import { type LevelTally, requireLevelTally } from "./levels.ts";

/**
 * What is known of many values without keeping them: it merges by addition, so sites can be put together and a
 * stored cell can grow by one value, and the result is the same as summarising everyone at once.
 */
export type Summary = {
  /** How many values. */
  readonly n: number;
  /** Mean in the measure's unit; 0 when n is 0. */
  readonly mean: number;
  /**
   * What the mean lost to rounding: the true mean is nearer to `mean + meanRest`. Keeps M2 right when the values are
   * huge beside their spread. A store without a column for it may put 0.
   */
  readonly meanRest: number;
  /** Sum of squared deviations from the mean, in squared units. */
  readonly m2: number;
  /** Least value; null when n is 0, or when a removal took the least away and the next is not known. */
  readonly min: number | null;
  /** Greatest value; null as for `min`. */
  readonly max: number | null;
  /** Sum of numerators, for proportions and rates; 0 for other measures. */
  readonly numerator: number;
  /** Sum of denominators; 0 for measures that have none. */
  readonly denominator: number;
  /** For ordinal measures, how many values on each level, lowest first; empty for other measures. */
  readonly levels: readonly LevelTally[];
};

/** The summary of nothing: merging it changes nothing. */
export const emptySummary: Summary = Object.freeze({
  n: 0,
  mean: 0,
  meanRest: 0,
  m2: 0,
  min: null,
  max: null,
  numerator: 0,
  denominator: 0,
  levels: Object.freeze([]),
});

/**
 * A summary that came from outside (a store, another site), checked.
 *
 * @throws RangeError naming the field that no set of values could have given.
 */
export function requireSummary(argument: string, summary: Summary): Summary {
  requireWhole(summary.n, `${argument}.n`);
  requireFinite(summary.mean, `${argument}.mean`);
  requireFinite(summary.meanRest, `${argument}.meanRest`);
  requireNonNegative(summary.m2, `${argument}.m2`);
  if (summary.n < 2 && summary.m2 > 0) refuseArgument(`${argument}.m2`, "0 when n is below 2", summary.m2);
  for (const field of ["min", "max"] as const) {
    if (summary[field] !== null) requireFinite(summary[field], `${argument}.${field}`);
  }
  if (summary.min !== null && summary.max !== null && summary.max < summary.min)
    refuseArgument(`${argument}.max`, "at least min", summary.max);
  requireFinite(summary.numerator, `${argument}.numerator`);
  requireFinite(summary.denominator, `${argument}.denominator`);
  requireLevelTally(`${argument}.levels`, summary.levels);
  return summary;
}
