import { refuseArgument, requireSameLength } from "../numeric/argument.ts";
import { requireAllFinite, requireFinite, requireNonNegative, requireWhole } from "../numeric/require.ts";
import { compensatedSum } from "../numeric/sum.ts";
import { roundingOfSum } from "./rounding.ts";

/** Moments of many values that merge without loss: for shape as well as spread. */
export type Moments = {
  readonly n: number;
  readonly mean: number;
  /** What the mean lost to rounding; see `Summary`. */
  readonly meanRest: number;
  /** Sums of the second, third and fourth power of the deviations from the mean. */
  readonly m2: number;
  readonly m3: number;
  readonly m4: number;
  readonly min: number | null;
  readonly max: number | null;
};

/** Moments of two values measured together. */
export type PairMoments = {
  readonly x: Moments;
  readonly y: Moments;
  /** Sum of products of the deviations of x and y. */
  readonly cXY: number;
};

/** The moments of nothing. */
export const emptyMoments: Moments = Object.freeze({
  n: 0,
  mean: 0,
  meanRest: 0,
  m2: 0,
  m3: 0,
  m4: 0,
  min: null,
  max: null,
});

/** The deviations from a mean that is carried in two parts. */
function centred(values: ArrayLike<number>): { mean: number; meanRest: number; deviations: Float64Array } {
  const mean = compensatedSum(values, 0, values.length) / values.length;
  const deviations = Float64Array.from(values, (value) => value - mean);
  const meanRest = compensatedSum(deviations, 0, deviations.length) / values.length;
  return { mean, meanRest, deviations: deviations.map((deviation) => deviation - meanRest) };
}

function sumOf(deviations: Float64Array, term: (deviation: number, index: number) => number): number {
  return compensatedSum(deviations.map(term), 0, deviations.length);
}

/**
 * Moments of values in any order, in two passes with compensated sums.
 *
 * @throws RangeError when a value is not finite, or so large that its fourth power overflows.
 * @see Pébay, Sandia report SAND2008-6212 (2008), for the quantities.
 */
export function momentsOf(values: ArrayLike<number>): Moments {
  requireAllFinite(values, "values");
  if (values.length === 0) return emptyMoments;
  const { mean, meanRest, deviations } = centred(values);
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < values.length; index++) {
    min = Math.min(min, values[index] ?? min);
    max = Math.max(max, values[index] ?? max);
  }
  return requireFiniteMoments({
    n: values.length,
    mean,
    meanRest,
    m2: sumOf(deviations, (d) => d * d),
    m3: sumOf(deviations, (d) => d * d * d),
    m4: sumOf(deviations, (d) => d * d * (d * d)),
    min,
    max,
  });
}

function requireFiniteMoments(moments: Moments): Moments {
  if (!Number.isFinite(moments.mean + moments.m2 + moments.m3 + moments.m4)) {
    refuseArgument("values", "values whose fourth powers stay finite", moments.m4);
  }
  return moments;
}

/** Moments of x and y measured together, pair by pair. @throws RangeError as `momentsOf`, and for other lengths. */
export function pairMomentsOf(x: ArrayLike<number>, y: ArrayLike<number>): PairMoments {
  requireSameLength(y.length, "y", { name: "x", length: x.length });
  const moments = { x: momentsOf(x), y: momentsOf(y) };
  if (x.length === 0) return { ...moments, cXY: 0 };
  const other = centred(y).deviations;
  return { ...moments, cXY: sumOf(centred(x).deviations, (d, index) => d * (other[index] ?? 0)) };
}

/** @throws RangeError naming the field that no set of values could have given. */
function requireMoments(argument: string, moments: Moments): void {
  requireWhole(moments.n, `${argument}.n`);
  for (const field of ["mean", "meanRest", "m3"] as const) requireFinite(moments[field], `${argument}.${field}`);
  for (const field of ["m2", "m4"] as const) requireNonNegative(moments[field], `${argument}.${field}`);
  for (const field of ["min", "max"] as const) {
    const value = moments[field];
    if (value !== null) requireFinite(value, `${argument}.${field}`);
  }
}

function requirePairMoments(argument: string, { x, y, cXY }: PairMoments): void {
  requireMoments(`${argument}.x`, x);
  requireMoments(`${argument}.y`, y);
  requireFinite(cXY, `${argument}.cXY`);
}

/** From the mean of the first to the mean of the second. */
function stepBetween(one: Moments, other: Moments): number {
  return other.mean - one.mean + (other.meanRest - one.meanRest);
}

/**
 * The moments of two sets of values put together. Associative and commutative up to the last bits.
 *
 * @see Pébay, Sandia report SAND2008-6212 (2008), eqs 2.1, 3.1; Chan, Golub and LeVeque 1983 for M2.
 */
export function mergeMoments(one: Moments, other: Moments): Moments {
  requireMoments("one", one);
  requireMoments("other", other);
  if (other.n === 0) return one;
  if (one.n === 0) return other;
  const [a, b] = [one.n, other.n];
  const n = a + b;
  const delta = stepBetween(one, other);
  const part = delta / n;
  const square = part * part;
  const step = part * b + one.meanRest;
  const mean = one.mean + step;
  return requireFiniteMoments({
    n,
    mean,
    meanRest: roundingOfSum(one.mean, step, mean),
    m2: one.m2 + other.m2 + delta * part * a * b,
    m3: one.m3 + other.m3 + delta * square * a * b * (a - b) + 3 * part * (a * other.m2 - b * one.m2),
    m4:
      one.m4 +
      other.m4 +
      delta * part * square * a * b * (a * a - a * b + b * b) +
      6 * square * (a * a * other.m2 + b * b * one.m2) +
      4 * part * (a * other.m3 - b * one.m3),
    min: one.min === null || other.min === null ? null : Math.min(one.min, other.min),
    max: one.max === null || other.max === null ? null : Math.max(one.max, other.max),
  });
}

/** The moments of two sets of pairs put together. @see Pébay 2008 on cross sums. */
export function mergePairMoments(one: PairMoments, other: PairMoments): PairMoments {
  requirePairMoments("one", one);
  requirePairMoments("other", other);
  const n = one.x.n + other.x.n;
  const cross = n === 0 ? 0 : ((stepBetween(one.x, other.x) * stepBetween(one.y, other.y)) / n) * one.x.n * other.x.n;
  return {
    x: mergeMoments(one.x, other.x),
    y: mergeMoments(one.y, other.y),
    cXY: one.cXY + other.cXY + (one.x.n === 0 || other.x.n === 0 ? 0 : cross),
  };
}

/** Skewness g1 = √n M3 / M2^1.5; null when all values are equal, or so close that the power underflows. */
export function skewnessOf(moments: Moments): number | null {
  requireMoments("moments", moments);
  const { n, m2, m3 } = moments;
  return m2 ** 1.5 > 0 ? (Math.sqrt(n) * m3) / m2 ** 1.5 : null;
}

/** Excess kurtosis g2 = n M4 / M2² − 3; null when all values are equal, or so close that the square underflows. */
export function kurtosisOf(moments: Moments): number | null {
  requireMoments("moments", moments);
  const { n, m2, m4 } = moments;
  return m2 ** 2 > 0 ? (n * m4) / m2 ** 2 - 3 : null;
}

/** Slope and correlation of y on x; null when x (or y, for the correlation) does not vary. */
export function associationOf(pairs: PairMoments): { slope: number | null; correlation: number | null } {
  requirePairMoments("pairs", pairs);
  const { x, y, cXY } = pairs;
  return {
    slope: x.m2 > 0 ? cXY / x.m2 : null,
    correlation: x.m2 > 0 && y.m2 > 0 ? cXY / Math.sqrt(x.m2 * y.m2) : null,
  };
}
