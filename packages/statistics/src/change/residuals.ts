import { crossProducts, type Matrix, times } from "../numeric/matrix.ts";
import { requireAllFinite } from "../numeric/require.ts";

/**
 * Does a model go through every value, but for rounding? Then nothing is left to estimate errors from, and what
 * rounding left must not be taken for a small error.
 */
export function goesThrough(values: readonly number[], squaredResiduals: number): boolean {
  const greatest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return squaredResiduals <= values.length * (16 * Number.EPSILON * greatest) ** 2;
}

/** Autocorrelation of residuals at lag 1; 0 when they don't vary. */
export function lagOneCorrelation(residuals: readonly number[]): number {
  requireAllFinite(residuals, "residuals");
  let [products, squares] = [0, 0];
  residuals.forEach((residual, index) => {
    products += index === 0 ? 0 : residual * (residuals[index - 1] ?? 0);
    squares += residual * residual;
  });
  return squares > 0 ? products / squares : 0;
}

/**
 * Durbin-Watson statistic: 2 without autocorrelation, towards 0 when neighbours resemble each other; null when the
 * residuals are all 0.
 *
 * @see Durbin and Watson, Biometrika 1950;37:409-28.
 */
export function durbinWatson(residuals: readonly number[]): number | null {
  requireAllFinite(residuals, "residuals");
  let [steps, squares] = [0, 0];
  residuals.forEach((residual, index) => {
    steps += index === 0 ? 0 : (residual - (residuals[index - 1] ?? 0)) ** 2;
    squares += residual * residual;
  });
  return squares > 0 ? steps / squares : null;
}

/** The usual number of lags: the whole part of 4 (n/100)^(2/9). @see Newey and West, Rev Econ Stud 1994;61:631-53. */
export function usualLags(count: number): number {
  return Math.floor(4 * (count / 100) ** (2 / 9));
}

/**
 * Covariance of least squares coefficients that stays right when neighbours resemble each other and spread changes,
 * with Bartlett's weights and the small-sample factor n/(n − p).
 *
 * @param bread - (X'X)⁻¹.
 * @see Newey and West, Econometrica 1987;55:703-8.
 */
export function neweyWest(
  design: Matrix,
  residuals: readonly number[],
  { bread, lags }: { readonly bread: Matrix; readonly lags: number },
): Matrix {
  const count = residuals.length;
  const width = design[0]?.length ?? 0;
  const scores = design.map((row, index) => row.map((cell) => cell * (residuals[index] ?? 0)));
  const meat = crossProducts(
    scores,
    scores.map(() => 1),
  ).map((row) => [...row]);
  for (let lag = 1; lag <= lags; lag++) {
    const weight = 1 - lag / (lags + 1);
    for (let index = lag; index < count; index++) {
      const [here, there] = [scores[index] ?? [], scores[index - lag] ?? []];
      meat.forEach((row, r) => {
        for (let c = 0; c < width; c++) {
          row[c] = (row[c] ?? 0) + weight * ((here[r] ?? 0) * (there[c] ?? 0) + (there[r] ?? 0) * (here[c] ?? 0));
        }
      });
    }
  }
  const factor = count / (count - width);
  return times(times(bread, meat), bread).map((row) => row.map((cell) => cell * factor));
}
