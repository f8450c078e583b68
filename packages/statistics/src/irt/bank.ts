import { asFinite, at, refuseArgument, requireLength, requireSameLength, requireWithin } from "../numeric/argument.ts";
import { requirePositive } from "../numeric/require.ts";

/** One question of a bank under Samejima's graded response model. */
export type GradedItem = {
  /** Discrimination a, above 0; logistic metric with D = 1. */
  readonly slope: number;
  /** Thresholds b, ascending: one fewer than there are answers. */
  readonly thresholds: readonly number[];
};

/** Answers to the items of a bank, in its order, as categories from 0; null when not answered or not asked. */
export type GradedResponses = readonly (number | null)[];

/** Slopes and thresholds beyond this are a calibration that failed, not an item. */
const furthest = 100;

/** @throws RangeError unless every slope is above 0 and every item's thresholds ascend, none of them beyond 100. */
export function requireBank(bank: readonly GradedItem[]): void {
  requireLength(bank.length, "bank", 1);
  bank.forEach((item, index) => {
    requireItem(at("bank", index), item);
  });
}

function requireItem(where: string, { slope, thresholds }: GradedItem): void {
  requirePositive(slope, `${where}.slope`);
  requireWithin(slope, `${where}.slope`, 0, furthest);
  requireLength(thresholds.length, `${where}.thresholds`, 1);
  thresholds.forEach((threshold, place) => {
    const before = thresholds[place - 1];
    requireWithin(threshold, at(`${where}.thresholds`, place), -furthest, furthest);
    if (before !== undefined && threshold <= before) {
      refuseArgument(at(`${where}.thresholds`, place), `above ${before}, for thresholds ascend`, threshold);
    }
  });
}

/** @throws RangeError unless there is one response an item, each null or a category that the item has. */
export function requireResponses(bank: readonly GradedItem[], responses: GradedResponses): void {
  requireSameLength(responses.length, "responses", { name: "bank", length: bank.length });
  responses.forEach((response, index) => {
    if (response === null) return;
    const name = at("responses", index);
    requireWithin(response, name, 0, bank[index]?.thresholds.length ?? 0);
    if (!Number.isInteger(response)) refuseArgument(name, "a whole category", response);
  });
}

function logistic(x: number): number {
  // Written so that neither tail loses its digits.
  return x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x));
}

/**
 * Chance of each answer to an item for a person at θ.
 *
 * P(answer ≥ j) = 1/(1 + exp(−a(θ − b_j)))
 *
 * @see Samejima, Psychometrika Monograph 17 (1969).
 */
export function categoryChances(item: GradedItem, theta: number): readonly number[] {
  requireItem("item", item);
  asFinite(theta, "theta");
  return chancesAt(item, theta);
}

/** The same for an item that was checked, for loops over θ. */
export function chancesAt({ slope, thresholds }: GradedItem, theta: number): readonly number[] {
  return Array.from({ length: thresholds.length + 1 }, (_, category) => {
    const low = thresholds[category - 1];
    const high = thresholds[category];
    if (low === undefined) return high === undefined ? 1 : logistic(-slope * (theta - high));
    if (high === undefined) return logistic(slope * (theta - low));
    // The difference of two logistics as a product keeps its digits where both are near 0 or 1.
    const [above, below] = [slope * (theta - low), slope * (theta - high)];
    return logistic(above) * logistic(-below) * -Math.expm1(below - above);
  });
}

/** Logarithm of the logistic function, with its digits where that is too small for a number. */
function logLogistic(x: number): number {
  return x >= 0 ? -Math.log1p(Math.exp(-x)) : x - Math.log1p(Math.exp(x));
}

/** Logarithm of the chance of one answer: where the chance itself is too small for a number, too. */
export function logCategoryChance({ slope, thresholds }: GradedItem, category: number, theta: number): number {
  const low = thresholds[category - 1];
  const high = thresholds[category];
  const fromAbove = high === undefined ? 0 : logLogistic(-slope * (theta - high));
  const fromBelow = low === undefined ? 0 : logLogistic(slope * (theta - low));
  const gap = low === undefined || high === undefined ? 0 : Math.log(-Math.expm1(slope * (low - high)));
  return fromAbove + fromBelow + gap;
}

/**
 * Fisher information of one item at θ: how much an answer would tell there.
 *
 * @see Samejima 1969: sum over answers of (dP/dθ)²/P.
 */
export function itemInformation(item: GradedItem, theta: number): number {
  requireItem("item", item);
  asFinite(theta, "theta");
  return informationAt(item, theta);
}

/** The same for an item that was checked, for loops over θ. */
export function informationAt(item: GradedItem, theta: number): number {
  const { slope, thresholds } = item;
  // With Q the chance of at least j, dQ/dθ = a Q(1 − Q), so dP/dθ = aP(1 − Q_j − Q_{j+1}).
  const reached = (category: number): number => {
    const threshold = thresholds[category - 1];
    if (category === 0) return 1;
    return threshold === undefined ? 0 : logistic(slope * (theta - threshold));
  };
  return chancesAt(item, theta).reduce((sum, chance, category) => {
    const tilt = slope * (1 - reached(category) - reached(category + 1));
    return sum + chance * tilt * tilt;
  }, 0);
}

/**
 * Information of a whole bank at θ; 1/√information is the standard error that its answers alone would give.
 *
 * @throws RangeError for a bank that is empty or malformed, or θ that is not finite.
 */
export function bankInformation(bank: readonly GradedItem[], theta: number): number {
  requireBank(bank);
  asFinite(theta, "theta");
  return bank.reduce((sum, item) => sum + informationAt(item, theta), 0);
}
