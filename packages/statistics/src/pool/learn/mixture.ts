import { brentRoot } from "../../numeric/brent.ts";
import { normalCdf } from "../../numeric/normal.ts";

/** One normal part of a belief that is no single normal; weights need not add up to 1. */
export type NormalPart = { readonly weight: number; readonly mean: number; readonly variance: number };

/** What a belief about one effect comes to, in the effect's own unit. */
export type BelievedEffect = {
  readonly estimate: number;
  readonly standardDeviation: number;
  readonly lower: number;
  readonly upper: number;
  /** Chance that the effect is above 0. */
  readonly above: number;
};

/** Parts with less than this of the heaviest one's weight change nothing that is printed. */
const negligible = 1e-6;

/** Log weights as weights, the heaviest 1, without the parts that are next to nothing. */
export function weighed<Part extends { readonly logWeight: number }>(
  parts: readonly Part[],
): readonly (Part & { readonly weight: number })[] {
  const most = parts.reduce((highest, { logWeight }) => Math.max(highest, logWeight), Number.NEGATIVE_INFINITY);
  return parts.flatMap((part) => {
    const weight = Math.exp(part.logWeight - most);
    return weight > negligible ? [{ ...part, weight }] : [];
  });
}

/** Parts whose means lie this near, in shares of the whole spread, and whose variances are this alike, become one. */
const near = { means: 0.08, logVariances: 0.25 };

/** Fewer parts with the same mean and variance: thousands of nodes fall into some dozens, and an end moves by next to nothing. */
function gathered(parts: readonly NormalPart[], spread: number): readonly NormalPart[] {
  const bins = new Map<number, { weight: number; first: number; second: number }>();
  for (const { weight, mean, variance } of parts) {
    const key = Math.round(mean / (near.means * spread)) * 1000 + Math.round(Math.log(variance) / near.logVariances);
    const bin = bins.get(key);
    const second = variance + mean * mean;
    if (bin === undefined) bins.set(key, { weight, first: weight * mean, second: weight * second });
    else {
      bin.weight += weight;
      bin.first += weight * mean;
      bin.second += weight * second;
    }
  }
  return [...bins.values()].map(({ weight, first, second }) => {
    const mean = first / weight;
    return { weight, mean, variance: second / weight - mean * mean };
  });
}

/** Mean, spread, interval and sign of a mixture of normals. @throws RangeError when there is no part. */
export function believed(parts: readonly NormalPart[], level: number): BelievedEffect {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  if (!(total > 0)) throw new RangeError("parts must hold at least one with a weight above 0");
  const estimate = parts.reduce((sum, { weight, mean }) => sum + weight * mean, 0) / total;
  const variance =
    parts.reduce((sum, part) => sum + part.weight * (part.variance + (part.mean - estimate) ** 2), 0) / total;
  const standardDeviation = Math.sqrt(variance);
  // Around the estimate, so that squares of large means don't eat the digits of small variances.
  const few = gathered(
    parts.map((part) => ({ ...part, mean: part.mean - estimate })),
    standardDeviation,
  );
  const below = (x: number): number =>
    few.reduce((sum, { weight, mean, variance: own }) => sum + weight * normalCdf((x - mean) / Math.sqrt(own)), 0) /
    total;
  const tail = (1 - level) / 2;
  // By Cantelli no more than the tail lies beyond this.
  const reach = standardDeviation / Math.sqrt(tail);
  const bracket = { low: -reach, high: reach, tolerance: 1e-3 * standardDeviation };
  const endAt = (p: number): number => estimate + brentRoot((x) => below(x) - p, bracket);
  return { estimate, standardDeviation, lower: endAt(tail), upper: endAt(1 - tail), above: 1 - below(-estimate) };
}
