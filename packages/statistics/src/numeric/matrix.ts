import { refuseArgument } from "./argument.ts";

/** Rows of equal length. */
export type Matrix = readonly (readonly number[])[];

/** The inverse of a matrix that an estimate rests on, and its logarithmic determinant. */
export type Inverse = { readonly inverse: Matrix; readonly logDeterminant: number };

/** Sum of products of two lists of one length. */
export function dot(one: readonly number[], other: readonly number[]): number {
  let total = 0;
  for (let index = 0; index < one.length; index++) total += (one[index] ?? 0) * (other[index] ?? 0);
  return total;
}

/** Matrix times vector. */
export function timesVector(matrix: Matrix, vector: readonly number[]): readonly number[] {
  return matrix.map((row) => dot(row, vector));
}

/** Trace of the product of two square matrices. */
export function traceOfProduct(one: Matrix, other: Matrix): number {
  let trace = 0;
  one.forEach((row, r) => {
    row.forEach((cell, c) => {
      trace += cell * (other[c]?.[r] ?? 0);
    });
  });
  return trace;
}

/** Matrix product. */
export function times(one: Matrix, other: Matrix): Matrix {
  const width = other[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, c) => other.map((row) => row[c] ?? 0));
  return one.map((row) => columns.map((column) => dot(row, column)));
}

/** X'diag(weights)X for the rows of X. */
export function crossProducts(rows: Matrix, weights: readonly number[]): Matrix {
  const width = rows[0]?.length ?? 0;
  const products = Array.from({ length: width }, () => new Array<number>(width).fill(0));
  rows.forEach((row, index) => {
    const weight = weights[index] ?? 0;
    for (let r = 0; r < width; r++) {
      const line = products[r] ?? [];
      const scaled = weight * (row[r] ?? 0);
      for (let c = 0; c < width; c++) line[c] = (line[c] ?? 0) + scaled * (row[c] ?? 0);
    }
  });
  return products;
}

/**
 * Inverse of a symmetric positive definite matrix by Cholesky's method, after scaling its diagonal to 1 so that
 * columns in very different units don't look dependent.
 *
 * @throws RangeError when the matrix is not positive definite: columns that repeat or add up to each other.
 * @see Golub and Van Loan, Matrix Computations, 4th ed. (2013), section 4.2.
 */
export function invertPositive(matrix: Matrix, name: string): Inverse {
  const scale = matrix.map((row, r) => {
    const diagonal = row[r] ?? 0;
    const isUsable = diagonal > 0 && Number.isFinite(diagonal);
    return isUsable ? 1 / Math.sqrt(diagonal) : refuseArgument(name, "finite columns that are not all 0", diagonal);
  });
  const lower = cholesky(
    matrix.map((row, r) => row.map((cell, c) => cell * (scale[r] ?? 0) * (scale[c] ?? 0))),
    name,
  );
  const size = matrix.length;
  const columns = scale.map((_, c) => {
    const unit = new Array<number>(size).fill(0);
    unit[c] = 1;
    return solveTriangles(lower, unit);
  });
  const inverse = matrix.map((_, r) =>
    columns.map((column, c) => 0.5 * ((column[r] ?? 0) + (columns[r]?.[c] ?? 0)) * (scale[r] ?? 0) * (scale[c] ?? 0)),
  );
  const logDeterminant = lower.reduce((sum, row, r) => sum + 2 * Math.log((row[r] ?? 0) / (scale[r] ?? 0)), 0);
  return { inverse, logDeterminant };
}

function cholesky(matrix: Matrix, name: string): readonly (readonly number[])[] {
  const lower: number[][] = [];
  matrix.forEach((row, r) => {
    const line: number[] = [];
    for (let c = 0; c <= r; c++) {
      const other = c === r ? line : (lower[c] ?? []);
      let rest = row[c] ?? 0;
      for (let before = 0; before < c; before++) rest -= (line[before] ?? 0) * (other[before] ?? 0);
      if (c === r) {
        if (!(rest > 1e-13)) refuseArgument(name, "columns that don't depend on each other", `column ${r}`);
        line.push(Math.sqrt(rest));
      } else line.push(rest / (other[c] ?? 1));
    }
    lower.push(line);
  });
  return lower;
}

/** Solves LL'x = b. */
function solveTriangles(lower: Matrix, right: readonly number[]): readonly number[] {
  const size = lower.length;
  const x = [...right];
  for (let r = 0; r < size; r++) {
    const row = lower[r] ?? [];
    let rest = x[r] ?? 0;
    for (let c = 0; c < r; c++) rest -= (row[c] ?? 0) * (x[c] ?? 0);
    x[r] = rest / (row[r] ?? 1);
  }
  for (let r = size - 1; r >= 0; r--) {
    let rest = x[r] ?? 0;
    for (let below = r + 1; below < size; below++) rest -= (lower[below]?.[r] ?? 0) * (x[below] ?? 0);
    x[r] = rest / (lower[r]?.[r] ?? 1);
  }
  return x;
}
