import { refuseArgument } from "../numeric/argument.ts";
import { chancesAt, type GradedItem, requireBank } from "./bank.ts";
import { type Grid, momentsUnder, priorOn, usualGrid } from "./grid.ts";

/** What one summed score tells of θ. */
export type SummedScoreLine = {
  readonly score: number;
  readonly estimate: number;
  readonly standardError: number;
  /** Share of the population that would have this score. */
  readonly probability: number;
};

/** Chance of every summed score at θ, one item added after another. @see Lord and Wingersky 1984. */
function scoreChances(bank: readonly GradedItem[], theta: number): readonly number[] {
  return bank.reduce<readonly number[]>(
    (before, item) => {
      const chances = chancesAt(item, theta);
      const after = new Array<number>(before.length + chances.length - 1).fill(0);
      before.forEach((chance, score) => {
        chances.forEach((own, category) => {
          after[score + category] = (after[score + category] ?? 0) + chance * own;
        });
      });
      return after;
    },
    [1],
  );
}

/**
 * Table from the sum of all categories to θ: for paper forms and published tables, where the pattern of answers is
 * not kept. Needs every item answered.
 *
 * @returns one line a score from 0 to the greatest; the probabilities sum to 1.
 * @throws RangeError for a malformed bank or grid.
 * @see Thissen, Pommerich, Billeaud and Williams, Appl Psychol Meas 1995;19:39-49; Lord and Wingersky, Appl Psychol
 *   Meas 1984;8:453-61.
 */
export function summedScoreTable(bank: readonly GradedItem[], grid: Grid = usualGrid): readonly SummedScoreLine[] {
  requireBank(bank);
  const { thetas, logPrior } = priorOn(grid);
  const perNode = Array.from(thetas, (theta) => scoreChances(bank, theta));
  const prior = logPrior.map(Math.exp);
  const all = prior.reduce((sum, weight) => sum + weight, 0);
  return (perNode[0] ?? []).map((_, score) => {
    const joint = prior.map((weight, node) => weight * (perNode[node]?.[score] ?? 0));
    const probability = joint.reduce((sum, weight) => sum + weight, 0) / all;
    if (!(probability > 0)) refuseArgument("bank", "items under which every summed score can occur", `score ${score}`);
    return { score, ...momentsUnder(thetas, joint.map(Math.log)), probability };
  });
}
