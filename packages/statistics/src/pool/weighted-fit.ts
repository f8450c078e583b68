import { at, refuseArgument, requireLength, requireSameLength, requireWithin } from "../numeric/argument.ts";
import {
  crossProducts,
  dot,
  invertPositive,
  type Matrix,
  times,
  timesVector,
  traceOfProduct,
} from "../numeric/matrix.ts";
import { requireAllFinite, requirePositive } from "../numeric/require.ts";

/** Effects of several sites or studies, each with its sampling variance, and what may explain them. */
export type EffectData = {
  readonly effects: readonly number[];
  /** Sampling variances, in squared units of the effects. */
  readonly variances: readonly number[];
  /** One row an effect; the first column is 1 unless the model has no intercept. */
  readonly design: Matrix;
};

/** A weighted least squares fit with known weights. */
export type WeightedFit = {
  readonly beta: readonly number[];
  /** Inverse of X'WX: the covariance of beta when the weights are inverse variances. */
  readonly covariance: Matrix;
  readonly logDeterminant: number;
  readonly residuals: readonly number[];
  readonly weights: readonly number[];
  /** Weighted sum of squared residuals. */
  readonly q: number;
};

/** A model with nothing but a mean. */
export function interceptOnly(count: number): Matrix {
  return Array.from({ length: count }, () => [1]);
}

/** Effects and variances must lie within this, or their weights and squares leave the range of a double. */
const mostMagnitude = 1e50;

/** @throws RangeError when effects, variances and design don't go together, or are beyond 1e50 (variances below 1e-50). */
export function requireEffectData({ effects, variances, design }: EffectData): void {
  requireAllFinite(effects, "effects", 1);
  requireSameLength(variances.length, "variances", { name: "effects", length: effects.length });
  variances.forEach((variance, index) => {
    requirePositive(variance, at("variances", index));
    requireWithin(variance, at("variances", index), 1 / mostMagnitude, mostMagnitude);
    requireWithin(effects[index] ?? 0, at("effects", index), -mostMagnitude, mostMagnitude);
  });
  requireSameLength(design.length, "design", { name: "effects", length: effects.length });
  const width = design[0]?.length ?? 0;
  requireLength(width, "design", 1);
  for (const [row, line] of design.entries()) {
    if (line.length !== width) refuseArgument(at("design", row), `${width} values`, line.length);
    for (const [column, cell] of line.entries()) {
      requireWithin(cell, at(at("design", row), column), -mostMagnitude, mostMagnitude);
    }
  }
  if (effects.length < width) refuseArgument("effects", `at least as many as coefficients (${width})`, effects.length);
}

/** Weighted least squares with one step of refinement, so that large offsets keep their digits. */
export function weightedFit({ effects, design }: EffectData, weights: readonly number[]): WeightedFit {
  const { inverse, logDeterminant } = invertPositive(crossProducts(design, weights), "moderators");
  const project = (values: readonly number[]): readonly number[] => {
    const sums = (design[0] ?? []).map((_, column) =>
      design.reduce((sum, row, index) => sum + (weights[index] ?? 0) * (row[column] ?? 0) * (values[index] ?? 0), 0),
    );
    return timesVector(inverse, sums);
  };
  const residualsOf = (beta: readonly number[]): readonly number[] =>
    design.map((row, index) => (effects[index] ?? 0) - dot(row, beta));
  const first = project(effects);
  const correction = project(residualsOf(first));
  const beta = first.map((value, index) => value + (correction[index] ?? 0));
  const residuals = residualsOf(beta);
  const q = residuals.reduce((sum, residual, index) => sum + (weights[index] ?? 0) * residual * residual, 0);
  if (!Number.isFinite(q)) refuseArgument("values", "values whose squares stay finite", q);
  return { beta, covariance: inverse, logDeterminant, residuals, weights, q };
}

/**
 * Traces of products of the residual projection P = W − WX(X'WX)⁻¹X'W with diagonal matrices, without ever making P:
 * so a fit over thousands of sites stays linear in their number.
 */
export function projectionTraces(data: EffectData, fit: WeightedFit) {
  const { weights, covariance } = fit;
  const crossed = (power: number, diagonal: (index: number) => number): Matrix =>
    crossProducts(
      data.design,
      weights.map((weight, index) => weight ** power * diagonal(index)),
    );
  const total = (term: (weight: number, index: number) => number): number =>
    weights.reduce((sum, weight, index) => sum + term(weight, index), 0);
  return {
    /** Trace of P A. */
    ofOne: (a: (index: number) => number): number =>
      total((weight, index) => weight * a(index)) - traceOfProduct(covariance, crossed(2, a)),
    /** Trace of P A P B. */
    ofTwo: (a: (index: number) => number, b: (index: number) => number): number => {
      const both = (index: number): number => a(index) * b(index);
      const inner = times(times(covariance, crossed(2, a)), covariance);
      return (
        total((weight, index) => weight * weight * both(index)) -
        2 * traceOfProduct(covariance, crossed(3, both)) +
        traceOfProduct(inner, crossed(2, b))
      );
    },
    /** y'PPy: the weighted squares of the weighted residuals. */
    squaredResiduals: total((weight, index) => (weight * (fit.residuals[index] ?? 0)) ** 2),
  };
}
