import { at, refuseArgument, requireSameLength, requireWithin } from "../numeric/argument.ts";
import { requireNonNegative } from "../numeric/require.ts";
import { type AttainmentLevel, requireLevels } from "./level.ts";

/** The correlation among a person's goals that Kiresuk and Sherman assumed. */
export const usualGoalCorrelation = 0.3;

export type AttainmentScores = {
  /** One level a goal, half steps from −3 to 2. */
  readonly levels: readonly AttainmentLevel[];
  /** One weight a goal, at least 0; a goal of weight 0 drops out. All 1 when absent. */
  readonly weights?: readonly number[];
  /** Correlation among goals, from 0 to 1; 0.3 when absent. */
  readonly rho?: number;
};

/** Only the ratios of the weights count, so they are divided by their greatest: no overflow, no underflow. */
function relativeWeights(weights: readonly number[] | undefined, count: number): readonly number[] {
  if (weights === undefined) return new Array<number>(count).fill(1);
  requireSameLength(weights.length, "weights", { name: "levels", length: count });
  weights.forEach((weight, index) => {
    requireNonNegative(weight, at("weights", index));
  });
  const greatest = Math.max(...weights);
  if (greatest === 0) refuseArgument("weights", "at least one weight above 0", 0);
  return weights.map((weight) => weight / greatest);
}

/**
 * Goal attainment T-score of one person: the levels of all goals in one number. 50 means that the goals were
 * met on average as expected; the designed spread between people is 10. Not "better than before": for that see
 * {@link attainmentChange}.
 *
 * T = 50 + 10 Σwx / √((1−ρ)Σw² + ρ(Σw)²)
 *
 * @returns the T-score; unchanged when all weights are multiplied by one number.
 * @throws RangeError for no goal, a level off the scale, a negative weight, weights that are all 0, ρ outside [0, 1].
 * @see Kiresuk and Sherman, Community Ment Health J 1968;4:443-53; Turner-Stokes, Clin Rehabil 2009;23:362-70
 *   with its erratum (the first printing has the formula wrong).
 */
export function attainmentT({ levels, weights, rho = usualGoalCorrelation }: AttainmentScores): number {
  requireLevels("levels", levels);
  requireWithin(rho, "rho", 0, 1);
  const shares = relativeWeights(weights, levels.length);
  let weighted = 0;
  let sum = 0;
  let squares = 0;
  levels.forEach((level, index) => {
    const weight = shares[index] ?? 0;
    weighted += weight * level;
    sum += weight;
    squares += weight * weight;
  });
  return 50 + (10 * weighted) / Math.sqrt((1 - rho) * squares + rho * sum * sum);
}
