import { asWhole, refuseArgument } from "../numeric/argument.ts";
import { dot, type Matrix } from "../numeric/matrix.ts";
import { requireAllFinite, requireOpenProbability } from "../numeric/require.ts";
import { type Coefficient, coefficient } from "../pool/coefficient.ts";
import { type WeightedFit, weightedFit } from "../pool/weighted-fit.ts";
import { fitAutoregressive } from "./autoregression.ts";
import { durbinWatson, goesThrough, lagOneCorrelation, neweyWest, usualLags } from "./residuals.ts";

export type SegmentedOptions = {
  /**
   * `reml`: AR(1) errors by restricted maximum likelihood, nearest to its level on short series. `prais-winsten`: the
   * series is freed of its autocorrelation first, all points kept. `newey-west`: least squares with standard errors
   * that allow for autocorrelation of any form; for long series only. `reml` when absent.
   */
  readonly errors?: "reml" | "prais-winsten" | "newey-west";
  /** For Newey-West; the whole part of 4 (n/100)^(2/9) when absent. */
  readonly lags?: number;
  /** Of intervals; 0.95 when absent. */
  readonly level?: number;
};

export type SegmentedFit = {
  /** Value of the line at the first point. */
  readonly start: Coefficient;
  /** Change a period before the change. */
  readonly slopeBefore: Coefficient;
  /** Jump at the change, against where the old line would have been. */
  readonly step: Coefficient;
  /** How much steeper the line is afterwards, a period. */
  readonly slopeChange: Coefficient;
  /** The fitted line at each point. */
  readonly fitted: readonly number[];
  /** Where the old line would have gone, one value a point after the change. */
  readonly withoutChange: readonly number[];
  /** Correlation of neighbouring residuals of plain least squares. */
  readonly autocorrelation: number;
  /** null when the line goes through every point. */
  readonly durbinWatson: number | null;
  readonly df: number;
};

const one = (): number => 1;

function designOf(count: number, changeAt: number): Matrix {
  return Array.from({ length: count }, (_, time) => {
    const isAfter = time >= changeAt ? 1 : 0;
    return [1, time, isAfter, isAfter * (time - changeAt)];
  });
}

function plainFit(values: readonly number[], design: Matrix): WeightedFit {
  return weightedFit({ effects: values, design, variances: [] }, values.map(one));
}

/**
 * Interrupted time series: did the level jump, and did the slope turn, when something was changed at a known time?
 *
 * y = b0 + b1 t + b2 [t ≥ T] + b3 [t ≥ T](t − T), t = 0, 1, 2…
 *
 * @param values - in time order at equal intervals, none missing.
 * @param changeAt - 0-based index of the first point after the change; at least 3 points on each side.
 * @throws RangeError for values that aren't finite or fewer than 3 points on a side.
 * @see Wagner, Soumerai, Zhang and Ross-Degnan, J Clin Pharm Ther 2002;27:299-309; Prais and Winsten, Cowles
 *   Commission discussion paper 383 (1954); Turner and others, BMC Med Res Methodol 2021;21:181 on the estimators.
 */
export function segmentedRegression(
  values: readonly number[],
  changeAt: number,
  { errors = "reml", lags, level = 0.95 }: SegmentedOptions = {},
): SegmentedFit {
  requireAllFinite(values, "values", 6);
  requireOpenProbability(level, "level");
  const count = values.length;
  if (asWhole(changeAt, "changeAt", 3) > count - 3) {
    refuseArgument("changeAt", `at most ${count - 3}, for 3 points after the change`, changeAt);
  }
  const design = designOf(count, changeAt);
  const plain = plainFit(values, design);
  const df = count - 4;
  const isExact = goesThrough(values, plain.q);
  const { beta, standardErrors } = isExact
    ? { beta: plain.beta, standardErrors: plain.beta.map(() => 0) }
    : solve(values, design, { errors, lags, plain });
  const own = (index: number): Coefficient =>
    coefficient(beta[index] ?? 0, standardErrors[index] ?? 0, { level, reference: df });
  return {
    start: own(0),
    slopeBefore: own(1),
    step: own(2),
    slopeChange: own(3),
    fitted: design.map((row) => dot(row, beta)),
    withoutChange: design.slice(changeAt).map((row) => dot(row.slice(0, 2), beta)),
    autocorrelation: isExact ? 0 : lagOneCorrelation(plain.residuals),
    durbinWatson: isExact ? null : durbinWatson(plain.residuals),
    df,
  };
}

type Solution = { readonly beta: readonly number[]; readonly standardErrors: readonly number[] };

const rootsOfDiagonal = (matrix: Matrix): readonly number[] =>
  matrix.map((row, index) => Math.sqrt(Math.max(0, row[index] ?? 0)));

function solve(
  values: readonly number[],
  design: Matrix,
  how: {
    readonly errors: NonNullable<SegmentedOptions["errors"]>;
    readonly lags: number | undefined;
    readonly plain: WeightedFit;
  },
): Solution {
  switch (how.errors) {
    case "reml": {
      const { coefficients } = fitAutoregressive({ values, design });
      return {
        beta: coefficients.map(({ estimate }) => estimate),
        standardErrors: coefficients.map(({ standardError }) => standardError),
      };
    }
    case "prais-winsten":
      return praisWinsten(values, design);
    case "newey-west": {
      const lags = asWhole(how.lags ?? usualLags(values.length), "lags");
      return { beta: how.plain.beta, standardErrors: rootsOfDiagonal(robust(design, how.plain, lags)) };
    }
    default:
      return refuseArgument("errors", "reml, prais-winsten or newey-west", how.errors);
  }
}

function robust(design: Matrix, fit: WeightedFit, lags: number): Matrix {
  return neweyWest(design, fit.residuals, { bread: fit.covariance, lags: Math.min(lags, design.length - 1) });
}

/** Estimates the correlation from residuals and the line from the freed series in turn, until neither moves. */
function praisWinsten(values: readonly number[], design: Matrix): Solution {
  let rho = 0;
  let fit = plainFit(values, design);
  for (let round = 0; round < 200; round++) {
    const residuals = values.map((value, index) => value - dot(design[index] ?? [], fit.beta));
    const next = Math.max(-0.99, Math.min(0.99, lagOneCorrelation(residuals)));
    const move = Math.abs(next - rho);
    rho = next;
    const columns = freed(design, rho);
    fit = plainFit(
      freed(
        values.map((value) => [value]),
        rho,
      ).map((row) => row[0] ?? 0),
      columns,
    );
    if (move < 1e-10) break;
  }
  const scatter = fit.q / (values.length - 4);
  const standardErrors = rootsOfDiagonal(fit.covariance).map((root) => root * Math.sqrt(scatter));
  return { beta: fit.beta, standardErrors };
}

function freed(rows: Matrix, rho: number): Matrix {
  return rows.map((row, index) => {
    const before = rows[index - 1];
    if (before === undefined) return row.map((cell) => cell * Math.sqrt(1 - rho * rho));
    return row.map((cell, column) => cell - rho * (before[column] ?? 0));
  });
}
