import { asWhole, refuseArgument } from "../numeric/argument.ts";
import { requireFinite } from "../numeric/require.ts";

/** Where θ is integrated: equally spaced nodes. The estimate depends on them in the third digit. */
export type Grid = { readonly low: number; readonly high: number; readonly nodes: number };

/** 61 nodes from −6 to 6, as mirt does. */
export const usualGrid: Grid = Object.freeze({ low: -6, high: 6, nodes: 61 });

/** The nodes with the logarithm of the standard normal prior at each, up to a constant. */
export function priorOn({ low, high, nodes }: Grid): {
  readonly thetas: Float64Array;
  readonly logPrior: Float64Array;
} {
  requireFinite(low, "grid.low");
  requireFinite(high, "grid.high");
  if (!(low < high)) refuseArgument("grid.high", `above grid.low (${low})`, high);
  asWhole(nodes, "grid.nodes", 2);
  const thetas = Float64Array.from({ length: nodes }, (_, node) => low + ((high - low) * node) / (nodes - 1));
  return { thetas, logPrior: thetas.map((theta) => -0.5 * theta * theta) };
}

/** Mean and standard deviation of θ under weights given by their logarithms. */
export function momentsUnder(
  thetas: Float64Array,
  logWeights: Float64Array,
): { readonly estimate: number; readonly standardError: number } {
  const greatest = logWeights.reduce((most, each) => Math.max(most, each), Number.NEGATIVE_INFINITY);
  const weights = logWeights.map((each) => Math.exp(each - greatest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const estimate = weights.reduce((sum, weight, node) => sum + weight * (thetas[node] ?? 0), 0) / total;
  const square = weights.reduce((sum, weight, node) => sum + weight * ((thetas[node] ?? 0) - estimate) ** 2, 0) / total;
  return { estimate, standardError: Math.sqrt(square) };
}
