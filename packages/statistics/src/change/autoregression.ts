import { asWhole, at, refuseArgument, requireLength, requireSameLength } from "../numeric/argument.ts";
import type { Matrix } from "../numeric/matrix.ts";
import { requireAllFinite, requireOpenProbability } from "../numeric/require.ts";
import { type Coefficient, coefficient } from "../pool/coefficient.ts";
import { weightedFit } from "../pool/weighted-fit.ts";
import { goesThrough } from "./residuals.ts";

/** A series with a model of its mean. */
export type SeriesModel = {
  readonly values: readonly number[];
  /** One row a value. */
  readonly design: Matrix;
  /** Whole, ascending times; 0, 1, 2… when absent. A gap stands for missing values. */
  readonly times?: readonly number[];
};

export type AutoregressiveFit = {
  readonly coefficients: readonly Coefficient[];
  /** Correlation of neighbouring values. */
  readonly phi: number;
  /** Standard deviation of a value around the model. */
  readonly sigma: number;
  readonly df: number;
  /** Restricted; null when the model goes through every value. */
  readonly logLikelihood: number | null;
};

/** @throws RangeError when values, design and times don't go together. */
export function requireSeries({ values, design, times }: SeriesModel): void {
  requireAllFinite(values, "values", 1);
  requireSameLength(design.length, "design", { name: "values", length: values.length });
  const width = design[0]?.length ?? 0;
  requireLength(width, "design[0]", 1);
  design.forEach((row, index) => {
    requireSameLength(row.length, at("design", index), { name: "design[0]", length: width });
    requireAllFinite(row, at("design", index));
  });
  if (times === undefined) return;
  requireSameLength(times.length, "times", { name: "values", length: values.length });
  times.forEach((time, index) => {
    asWhole(time, at("times", index), Number.MIN_SAFE_INTEGER);
    const before = times[index - 1];
    if (before !== undefined && time <= before) refuseArgument(at("times", index), `after ${before}`, time);
  });
}

/** Takes the correlation with the value before out of a column, so that what is left is independent. */
function whitened(column: readonly number[], phi: number, gaps: readonly number[]): readonly number[] {
  return column.map((value, index) => {
    if (index === 0) return value;
    const carried = phi ** (gaps[index] ?? 1);
    return (value - carried * (column[index - 1] ?? 0)) / Math.sqrt(1 - carried * carried);
  });
}

function fitAt(model: SeriesModel, phi: number, gaps: readonly number[]) {
  const { values, design } = model;
  const width = design[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) =>
    whitened(
      design.map((row) => row[column] ?? 0),
      phi,
      gaps,
    ),
  );
  const rows = values.map((_, row) => columns.map((column) => column[row] ?? 0));
  const effects = whitened(values, phi, gaps);
  const fit = weightedFit(
    { effects, design: rows, variances: [] },
    values.map(() => 1),
  );
  const df = values.length - width;
  const logVolume = gaps.reduce((sum, gap, index) => (index === 0 ? 0 : sum + Math.log(1 - phi ** (2 * gap))), 0);
  const scatter = Math.max(fit.q / df, Number.MIN_VALUE);
  const logLikelihood = -0.5 * (df * (Math.log(2 * Math.PI * scatter) + 1) + logVolume + fit.logDeterminant);
  return { fit, df, scatter, logLikelihood };
}

/** The search for φ ends at tanh 8, which is 2e-7 from 1. */
const furthest = 8;

/** The top of a function between two points, by golden section. @see Brent 1973, chapter 5. */
function topBetween(f: (x: number) => number, low: number, high: number): number {
  const golden = (Math.sqrt(5) - 1) / 2;
  let [left, right] = [high - golden * (high - low), low + golden * (high - low)];
  let [atLeft, atRight] = [f(left), f(right)];
  for (let step = 0; step < 42; step++) {
    if (atLeft > atRight) {
      [high, right, atRight] = [right, left, atLeft];
      left = high - golden * (high - low);
      atLeft = f(left);
    } else {
      [low, left, atLeft] = [left, right, atRight];
      right = low + golden * (high - low);
      atRight = f(right);
    }
  }
  return (low + high) / 2;
}

/**
 * Generalised least squares for a series whose neighbours resemble each other: errors follow an AR(1) process whose
 * correlation is estimated by restricted maximum likelihood. Standard errors that ignore it are too small.
 *
 * Where the model goes through every value the standard errors are 0 and φ is 0.
 *
 * @throws RangeError when the series has no degrees of freedom left, or as {@link requireSeries}.
 * @see Pinheiro and Bates, Mixed-Effects Models in S and S-PLUS (2000), section 5.3 (gls with corAR1).
 */
export function fitAutoregressive(model: SeriesModel, { level = 0.95 } = {}): AutoregressiveFit {
  requireSeries(model);
  requireOpenProbability(level, "level");
  const width = model.design[0]?.length ?? 0;
  if (model.values.length <= width + 1) {
    refuseArgument("values", `more than ${width + 1} values for ${width} coefficients`, model.values.length);
  }
  const { times } = model;
  const gaps = model.values.map((_, index) => (times?.[index] ?? index) - (times?.[index - 1] ?? index - 1));
  const independent = fitAt(model, 0, gaps);
  if (goesThrough(model.values, independent.fit.q)) {
    const reference = independent.df;
    const coefficients = independent.fit.beta.map((estimate) => coefficient(estimate, 0, { level, reference }));
    return { coefficients, phi: 0, sigma: 0, df: reference, logLikelihood: null };
  }
  // φ = tanh(u) keeps the search inside (−1, 1); the likelihood may have two tops, so a grid comes first.
  const likelihood = (u: number): number => fitAt(model, Math.tanh(u), gaps).logLikelihood;
  const grid = Array.from({ length: 21 }, (_, index) => -4 + index * 0.4);
  const heights = grid.map(likelihood);
  const best = grid[heights.indexOf(Math.max(...heights))] ?? 0;
  // On a drifting series it may rise all the way to 1, so beyond the ends of the grid the search goes on.
  const [low, high] = [best <= -4 ? -furthest : best - 0.4, best >= 4 - 1e-9 ? furthest : best + 0.4];
  const phi = Math.tanh(topBetween(likelihood, low, high));
  const { fit, df, scatter, logLikelihood } = fitAt(model, phi, gaps);
  const coefficients = fit.beta.map((estimate, index) =>
    coefficient(estimate, Math.sqrt(scatter * (fit.covariance[index]?.[index] ?? 0)), { level, reference: df }),
  );
  return { coefficients, phi, sigma: Math.sqrt(scatter), df, logLikelihood };
}
