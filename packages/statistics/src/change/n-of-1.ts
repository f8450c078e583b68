import { asWhole, at, refuseArgument, requireLength } from "../numeric/argument.ts";
import { requireFinite, requireOpenProbability } from "../numeric/require.ts";
import { mean } from "../numeric/sum.ts";
import { type Coefficient, coefficient } from "../pool/coefficient.ts";
import { summarise } from "../pool/summarise.ts";
import { type AutoregressiveFit, fitAutoregressive } from "./autoregression.ts";
import { nonOverlap, signedRankSum, signFlipP } from "./rank.ts";
import { goesThrough } from "./residuals.ts";

/** One value of a person who compares A (the usual) with B (the new), in time order. */
export type NOf1Value = {
  /** Block that holds a period of A and one of B, in either order. */
  readonly cycle: number;
  readonly arm: "A" | "B";
  readonly value: number;
};

export type NOf1Options = {
  /** Values to leave out at the start of every period, while the other arm may still act; 0 when absent. */
  readonly washout?: number;
  /** Of intervals; 0.95 when absent. */
  readonly level?: number;
};

export type NOf1Result = {
  /** B minus A, one a cycle that has both; the unit of analysis. */
  readonly cycleDifferences: readonly number[];
  /** Cycles left out because one arm has no values. */
  readonly cyclesLeftOut: readonly number[];
  /** Mean of the cycle differences with a t interval over cycles; null for a single cycle. */
  readonly difference: Coefficient | null;
  readonly meanDifference: number;
  /** Cycles minus 1. */
  readonly df: number;
  /** Exact sign-flip p; null above 20 cycles. */
  readonly signFlipP: number | null;
  /** The least p that so many cycles can give: 2/2^c. Above 0.05 no result can be called significant. */
  readonly leastP: number;
  readonly signedRankSum: number;
  /** All values with a level of their own for each cycle; null without degrees of freedom. */
  readonly fixedCycles: { readonly estimate: number; readonly standardError: number } | null;
  /** All values with AR(1) errors, second coefficient B minus A; null when there are too few values. */
  readonly autoregressive: AutoregressiveFit | null;
  /** Chance that a value under B is above one under A. */
  readonly nonOverlap: number;
  readonly meanA: number;
  readonly meanB: number;
};

type Kept = NOf1Value & { readonly time: number };

/** Leaves out the first values of every run of one arm. */
function afterWashout(values: readonly NOf1Value[], washout: number): readonly Kept[] {
  let since = 0;
  return values.flatMap((value, time) => {
    const before = values[time - 1];
    since = before !== undefined && before.arm === value.arm ? since + 1 : 0;
    // The first period of all follows nothing, but settling in is treated like any other start.
    return since < washout ? [] : [{ ...value, time }];
  });
}

function requireValues(values: readonly NOf1Value[]): void {
  requireLength(values.length, "values", 2);
  values.forEach(({ cycle, arm, value }, index) => {
    const where = at("values", index);
    asWhole(cycle, `${where}.cycle`);
    if (arm !== "A" && arm !== "B") refuseArgument(`${where}.arm`, '"A" or "B"', arm);
    requireFinite(value, `${where}.value`);
    const before = values[index - 1];
    if (before !== undefined && cycle < before.cycle) {
      refuseArgument(`${where}.cycle`, `${before.cycle} or later, for values are in time order`, cycle);
    }
  });
}

const valuesOf = (kept: readonly Kept[], arm: "A" | "B"): readonly number[] =>
  kept.filter((each) => each.arm === arm).map(({ value }) => value);

/** The mean right to the last bit, by a second pass over what the first left: ties between cycles hang on it. */
function preciseMean(values: readonly number[]): number {
  const first = mean(values);
  return first + mean(values.map((value) => value - first));
}

function differenceOf(cycle: readonly Kept[]): number {
  return preciseMean(valuesOf(cycle, "B")) - preciseMean(valuesOf(cycle, "A"));
}

/**
 * One person's comparison of two ways, in blocks. The unit of analysis is the difference within a cycle, not the day:
 * days within a period resemble each other, and counting them as independent makes chance look like effect. The
 * analyses of single values (fixed cycles, AR(1)) stand beside it for comparison.
 *
 * @param values - in time order, at equal intervals.
 * @returns differences B − A; the effect's own unit.
 * @throws RangeError for fewer than two values, values out of order, or when no cycle has both arms after washout.
 * @see Kravitz and Duan (eds), Design and Implementation of N-of-1 Trials: A User's Guide, AHRQ 2014, chapter 4;
 *   Senn, Stat Med 2019;38:1870-81 on the cycle as unit.
 */
export function nOf1(values: readonly NOf1Value[], { washout = 0, level = 0.95 }: NOf1Options = {}): NOf1Result {
  requireValues(values);
  asWhole(washout, "washout");
  requireOpenProbability(level, "level");
  const kept = afterWashout(values, washout);
  const cycles = [...new Set(kept.map(({ cycle }) => cycle))];
  const byCycle = cycles.map((cycle) => kept.filter((each) => each.cycle === cycle));
  const hasBoth = byCycle.map((each) => valuesOf(each, "A").length > 0 && valuesOf(each, "B").length > 0);
  const complete = byCycle.filter((_, index) => hasBoth[index]);
  if (complete.length === 0) refuseArgument("values", "at least one cycle with both arms after washout", 0);
  const cycleDifferences = complete.map(differenceOf);
  const summary = summarise(cycleDifferences);
  const df = cycleDifferences.length - 1;
  const isEven = goesThrough(
    kept.map(({ value }) => value),
    summary.m2,
  );
  // Cycles that all differ by the same leave a spread of rounding only, and that is 0.
  const standardError = df > 0 ? Math.sqrt((isEven ? 0 : summary.m2) / df / summary.n) : null;
  const [a, b] = [valuesOf(kept, "A"), valuesOf(kept, "B")];
  return {
    cycleDifferences,
    cyclesLeftOut: cycles.filter((_, index) => !hasBoth[index]),
    difference: standardError === null ? null : coefficient(summary.mean, standardError, { level, reference: df }),
    meanDifference: summary.mean,
    df,
    signFlipP: signFlipP(cycleDifferences),
    leastP: 2 / 2 ** cycleDifferences.length,
    signedRankSum: signedRankSum(cycleDifferences),
    fixedCycles: fixedCycles(complete),
    autoregressive: kept.length > 3 ? fitAutoregressive(seriesOf(kept), { level }) : null,
    nonOverlap: nonOverlap(a, b),
    meanA: mean(a),
    meanB: mean(b),
  };
}

function seriesOf(kept: readonly Kept[]) {
  return {
    values: kept.map(({ value }) => value),
    design: kept.map(({ arm }) => [1, arm === "B" ? 1 : 0]),
    times: kept.map(({ time }) => time),
  };
}

/** Least squares of values on arm, with a level of its own for every cycle taken out first (Frisch and Waugh 1933). */
function fixedCycles(complete: readonly (readonly Kept[])[]): NOf1Result["fixedCycles"] {
  let [armSquares, products, valueSquares, count] = [0, 0, 0, 0];
  for (const cycle of complete) {
    const share = valuesOf(cycle, "B").length / cycle.length;
    const level = mean(cycle.map(({ value }) => value));
    for (const { arm, value } of cycle) {
      const [x, y] = [(arm === "B" ? 1 : 0) - share, value - level];
      armSquares += x * x;
      products += x * y;
      valueSquares += y * y;
      count++;
    }
  }
  const df = count - complete.length - 1;
  if (df <= 0) return null;
  const estimate = products / armSquares;
  const residual = Math.max(0, valueSquares - estimate * products);
  return { estimate, standardError: Math.sqrt(residual / df / armSquares) };
}
