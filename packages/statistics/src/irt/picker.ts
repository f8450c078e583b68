import { asWhole } from "../numeric/argument.ts";
import { requirePositive } from "../numeric/require.ts";
import { type GradedItem, type GradedResponses, informationAt } from "./bank.ts";
import { logPosterior, type ThetaEstimate } from "./estimate.ts";
import { type Grid, momentsUnder, usualGrid } from "./grid.ts";

export type StopRule = {
  /** Ask at least so many; 4 when absent. */
  readonly fewest?: number;
  /** Ask at most so many; 12 when absent. */
  readonly most?: number;
  /** Stop when the standard error is this small, in θ; 0.3 when absent (3 T points). */
  readonly standardError?: number;
};

export type NextItem =
  | { readonly kind: "ask"; readonly item: number; readonly soFar: ThetaEstimate }
  | {
      readonly kind: "stop";
      readonly because: "precise-enough" | "enough-asked" | "bank-is-used-up";
      readonly score: ThetaEstimate;
    };

/**
 * The next question to ask a person, so that few questions tell most: the unasked item with the greatest information
 * averaged over what is known of the person so far. The first of equal items is taken, so the choice can be repeated.
 *
 * @param responses - categories so far, null for every item not yet answered.
 * @throws RangeError for a malformed bank, a category that an item doesn't have, or a stop rule that isn't one.
 * @see van der Linden, Psychometrika 1998;63:201-16 (posterior-weighted information); the usual PROMIS rule of 4 to 12
 *   items and a standard error of 3 T points: Cella and others, J Clin Epidemiol 2010;63:1179-94.
 */
export function nextItem(
  bank: readonly GradedItem[],
  responses: GradedResponses,
  { fewest = 4, most = 12, standardError = 0.3 }: StopRule = {},
  grid: Grid = usualGrid,
): NextItem {
  asWhole(fewest, "fewest");
  asWhole(most, "most", Math.max(1, fewest));
  requirePositive(standardError, "standardError");
  const { thetas, logs } = logPosterior(bank, responses, grid);
  const soFar = momentsUnder(thetas, logs);
  const open = bank.flatMap((_, item) => (responses[item] === null ? [item] : []));
  const asked = bank.length - open.length;
  if (asked >= most) return { kind: "stop", because: "enough-asked", score: soFar };
  if (asked >= fewest && soFar.standardError <= standardError) {
    return { kind: "stop", because: "precise-enough", score: soFar };
  }
  const best = mostTelling(bank, open, { thetas, logs });
  return best === null
    ? { kind: "stop", because: "bank-is-used-up", score: soFar }
    : { kind: "ask", item: best, soFar };
}

function mostTelling(
  bank: readonly GradedItem[],
  open: readonly number[],
  { thetas, logs }: { readonly thetas: Float64Array; readonly logs: Float64Array },
): number | null {
  const greatest = logs.reduce((most, each) => Math.max(most, each), Number.NEGATIVE_INFINITY);
  const weights = logs.map((each) => Math.exp(each - greatest));
  let best: number | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const place of open) {
    const item = bank[place];
    if (item === undefined) continue;
    let told = 0;
    thetas.forEach((theta, node) => {
      told += (weights[node] ?? 0) * informationAt(item, theta);
    });
    if (told > most) [best, most] = [place, told];
  }
  return best;
}
