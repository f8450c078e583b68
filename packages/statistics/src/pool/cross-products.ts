import { asFinite, asWhole, at, refuseArgument, requireLength, requireSameLength } from "../numeric/argument.ts";
import { crossProducts, dot, invertPositive, type Matrix, timesVector } from "../numeric/matrix.ts";
import { requireAllFinite, requireNonNegative, requireOpenProbability } from "../numeric/require.ts";
import { type Coefficient, coefficient } from "./coefficient.ts";

/**
 * What a linear regression needs of one site's people, and nothing more: sums of products of the columns. They merge
 * by addition, so a network fits everyone together without anyone's row leaving a site.
 */
export type CrossProducts = {
  readonly n: number;
  /** Names of the columns; one named `intercept` is all ones. */
  readonly columns: readonly string[];
  readonly xtx: Matrix;
  readonly xty: readonly number[];
  readonly yty: number;
};

export type CrossProductFit = {
  /** Named as the columns that were asked for. */
  readonly names: readonly string[];
  readonly coefficients: readonly Coefficient[];
  readonly df: number;
  /** Residual standard deviation, in units of y. */
  readonly sigma: number;
  /** Share of the variance of y that is explained; null without an intercept or when y doesn't vary. */
  readonly r2: number | null;
};

/** @throws RangeError unless the sums are finite, of one size, and symmetric. */
export function requireCrossProducts(name: string, { n, columns, xtx, xty, yty }: CrossProducts): void {
  asWhole(n, `${name}.n`);
  requireLength(columns.length, `${name}.columns`, 1);
  requireSameLength(xty.length, `${name}.xty`, { name: `${name}.columns`, length: columns.length });
  requireSameLength(xtx.length, `${name}.xtx`, { name: `${name}.columns`, length: columns.length });
  requireAllFinite(xty, `${name}.xty`);
  requireNonNegative(yty, `${name}.yty`);
  xtx.forEach((row, r) => {
    const where = at(`${name}.xtx`, r);
    requireSameLength(row.length, where, { name: `${name}.columns`, length: columns.length });
    row.forEach((cell, c) => {
      const mirrored = xtx[c]?.[r] ?? 0;
      asFinite(cell, at(where, c));
      if (Math.abs(cell - mirrored) > 1e-9 * Math.max(1, Math.abs(cell))) {
        refuseArgument(at(where, c), `${mirrored}, as on the other side of the diagonal`, cell);
      }
    });
  });
}

/**
 * Cross products of one site's rows.
 *
 * @param rows - one row a person, a value a column; `y` - the outcome of each.
 * @throws RangeError when lengths differ or a value is not finite.
 */
export function crossProductsOf(columns: readonly string[], rows: Matrix, y: readonly number[]): CrossProducts {
  requireSameLength(y.length, "y", { name: "rows", length: rows.length });
  requireAllFinite(y, "y");
  rows.forEach((row, index) => {
    requireSameLength(row.length, at("rows", index), { name: "columns", length: columns.length });
    requireAllFinite(row, at("rows", index));
  });
  const ones = rows.map(() => 1);
  const zeros = columns.map(() => columns.map(() => 0));
  return {
    n: rows.length,
    columns,
    xtx: rows.length === 0 ? zeros : crossProducts(rows, ones),
    xty: columns.map((_, column) => rows.reduce((sum, row, index) => sum + (row[column] ?? 0) * (y[index] ?? 0), 0)),
    yty: dot(y, y),
  };
}

/** Two sites as one. @throws RangeError when their columns differ. */
export function mergeCrossProducts(one: CrossProducts, other: CrossProducts): CrossProducts {
  requireCrossProducts("one", one);
  requireCrossProducts("other", other);
  if (one.columns.join("\n") !== other.columns.join("\n")) {
    refuseArgument("other.columns", `the same columns (${one.columns.join(", ")})`, other.columns.join(", "));
  }
  return {
    n: one.n + other.n,
    columns: one.columns,
    xtx: one.xtx.map((row, r) => row.map((cell, c) => cell + (other.xtx[r]?.[c] ?? 0))),
    xty: one.xty.map((sum, index) => sum + (other.xty[index] ?? 0)),
    yty: one.yty + other.yty,
  };
}

/** Only the named columns, in the order named. @throws RangeError for a column that isn't there. */
export function selectColumns(products: CrossProducts, columns: readonly string[]): CrossProducts {
  requireCrossProducts("products", products);
  const places = columns.map((name) => {
    const place = products.columns.indexOf(name);
    return place < 0 ? refuseArgument("columns", `one of ${products.columns.join(", ")}`, name) : place;
  });
  return {
    n: products.n,
    columns,
    xtx: places.map((r) => places.map((c) => products.xtx[r]?.[c] ?? 0)),
    xty: places.map((place) => products.xty[place] ?? 0),
    yty: products.yty,
  };
}

/**
 * The site's products after taking each column's site mean away, which is what a site with an intercept of its own
 * leaves; the intercept column is gone. Summed over sites this fits all sites with separate intercepts.
 *
 * @throws RangeError without a column named `intercept` or without people.
 * @see Frisch and Waugh, Econometrica 1933;1:387-401.
 */
export function withinSite(products: CrossProducts): CrossProducts {
  requireCrossProducts("products", products);
  const place = products.columns.indexOf("intercept");
  if (place < 0) refuseArgument("products.columns", "columns with one named intercept", products.columns.join(", "));
  if (!(products.n > 0)) refuseArgument("products.n", "at least 1", products.n);
  const sums = products.xtx[place] ?? [];
  const ySum = products.xty[place] ?? 0;
  const { n } = products;
  const centred = {
    n,
    columns: products.columns,
    xtx: products.xtx.map((row, r) => row.map((cell, c) => cell - ((sums[r] ?? 0) * (sums[c] ?? 0)) / n)),
    xty: products.xty.map((sum, index) => sum - ((sums[index] ?? 0) * ySum) / n),
    yty: Math.max(0, products.yty - (ySum * ySum) / n),
  };
  return selectColumns(
    centred,
    products.columns.filter((name) => name !== "intercept"),
  );
}

/**
 * Least squares from cross products.
 *
 * @param lost - degrees of freedom spent elsewhere, such as one a site for intercepts taken out by `withinSite`.
 * @throws RangeError when there are no degrees of freedom left, or columns depend on each other.
 */
export function fitCrossProducts(products: CrossProducts, { level = 0.95, lost = 0 } = {}): CrossProductFit {
  requireCrossProducts("products", products);
  requireOpenProbability(level, "level");
  asWhole(lost, "lost");
  const df = products.n - products.columns.length - lost;
  if (!(df > 0)) refuseArgument("products.n", `above ${products.columns.length + lost} coefficients`, products.n);
  const { inverse } = invertPositive(products.xtx, "products.xtx");
  const first = timesVector(inverse, products.xty);
  const missed = timesVector(products.xtx, first).map((sum, index) => (products.xty[index] ?? 0) - sum);
  const correction = timesVector(inverse, missed);
  const beta = first.map((value, index) => value + (correction[index] ?? 0));
  const residual = Math.max(0, products.yty - dot(beta, products.xty));
  const sigma = Math.sqrt(residual / df);
  return {
    names: products.columns,
    coefficients: beta.map((estimate, index) =>
      coefficient(estimate, sigma * Math.sqrt(inverse[index]?.[index] ?? 0), { level, reference: df }),
    ),
    df,
    sigma,
    r2: explainedShare(products, residual),
  };
}

function explainedShare(products: CrossProducts, residual: number): number | null {
  if (!products.columns.includes("intercept")) return null;
  const total = withinSite(products).yty;
  return total > 0 ? 1 - residual / total : null;
}
