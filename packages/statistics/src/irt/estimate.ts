import { brentRoot } from "../numeric/brent.ts";
import { requireFinite, requireNonNegative } from "../numeric/require.ts";
import { type GradedItem, type GradedResponses, logCategoryChance, requireBank, requireResponses } from "./bank.ts";
import { type Grid, momentsUnder, priorOn, usualGrid } from "./grid.ts";

/** Where a person stands on θ, mean 0 and SD 1 in the population that the bank was calibrated on. */
export type ThetaEstimate = { readonly estimate: number; readonly standardError: number };

/** Logarithm of the posterior of θ at every node, up to a constant. */
export function logPosterior(bank: readonly GradedItem[], responses: GradedResponses, grid: Grid) {
  requireBank(bank);
  requireResponses(bank, responses);
  const { thetas, logPrior } = priorOn(grid);
  const logs = logPrior.map((prior, node) => {
    const theta = thetas[node] ?? 0;
    return bank.reduce((sum, item, index) => {
      const response = responses[index] ?? null;
      return response === null ? sum : sum + logCategoryChance(item, response, theta);
    }, prior);
  });
  return { thetas, logs };
}

/**
 * Expected a posteriori estimate of θ from the answers given, with its standard error (posterior SD). Items not
 * answered are left out, so any part of a bank gives a score on the same scale; no answer at all gives the prior.
 *
 * @param bank - calibrated items; `responses` - one category an item, null when not answered.
 * @param grid - 61 nodes on [−6, 6] when absent. The estimate lies inside it.
 * @throws RangeError for a malformed bank or grid, or a category that an item doesn't have.
 * @see Bock and Mislevy, Appl Psychol Meas 1982;6:431-44.
 */
export function eapEstimate(
  bank: readonly GradedItem[],
  responses: GradedResponses,
  grid: Grid = usualGrid,
): ThetaEstimate {
  const { thetas, logs } = logPosterior(bank, responses, grid);
  return momentsUnder(thetas, logs);
}

/** First and second derivative of the log posterior at θ. */
function slopeAndCurve(bank: readonly GradedItem[], responses: GradedResponses, theta: number) {
  let slope = -theta;
  let curve = -1;
  bank.forEach((item, index) => {
    const response = responses[index] ?? null;
    if (response === null) return;
    // A category's log chance is that of two logistics, so its derivatives are a(1 − Q_j − Q_{j+1}) and so on.
    const [lower, upper] = [item.thresholds[response - 1], item.thresholds[response]];
    for (const threshold of [lower, upper]) {
      const reached = threshold === undefined ? null : 1 / (1 + Math.exp(-item.slope * (theta - threshold)));
      if (reached !== null) curve -= item.slope ** 2 * reached * (1 - reached);
      if (threshold === lower && reached !== null) slope += item.slope * (1 - reached);
      else if (reached !== null) slope -= item.slope * reached;
    }
  });
  return { slope, curve };
}

/**
 * Maximum a posteriori estimate of θ under a standard normal prior, with its standard error from the curvature.
 *
 * @throws RangeError for a malformed bank or a category that an item doesn't have.
 * @see Samejima 1969; Embretson and Reise, Item Response Theory for Psychologists (2000), chapter 7.
 */
export function mapEstimate(bank: readonly GradedItem[], responses: GradedResponses): ThetaEstimate {
  requireBank(bank);
  requireResponses(bank, responses);
  // The log posterior of this model is strictly concave, and no item pulls harder than its slope: so its one top lies
  // within the sum of the slopes.
  const furthest = bank.reduce((sum, { slope }) => sum + slope, 1);
  const slopeAt = (theta: number): number => slopeAndCurve(bank, responses, theta).slope;
  const theta = brentRoot(slopeAt, { low: -furthest, high: furthest, tolerance: 0 });
  return { estimate: theta, standardError: 1 / Math.sqrt(-slopeAndCurve(bank, responses, theta).curve) };
}

/** θ put on the T metric, mean 50 and SD 10. For a bank of one's own; published instruments have published tables. */
export function asTScore({ estimate, standardError }: ThetaEstimate): ThetaEstimate {
  requireFinite(estimate, "estimate");
  requireNonNegative(standardError, "standardError");
  return { estimate: 50 + 10 * estimate, standardError: 10 * standardError };
}
