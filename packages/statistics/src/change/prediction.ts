import { proportionInterval } from "../interval/proportion.ts";
import { asFinite, at, refuseArgument, requireLength } from "../numeric/argument.ts";
import { requireFinite, requireOpenProbability, requireProbability } from "../numeric/require.ts";
import type { Interval } from "../pool/q-profile.ts";

/** What was foreseen before a test of change: a range, and how sure one was that the result would lie in it. */
export type RangePrediction = { readonly low: number; readonly high: number; readonly confidence: number };

export type PredictionAgainstResult = {
  readonly result: "within" | "below" | "above";
  /** How far outside the range, in the measure's unit; 0 within. */
  readonly missedBy: number;
  /** Width of the range plus a fine for missing it: lower is better, and it pays to be honest about confidence. */
  readonly score: number;
};

/**
 * A prediction against what happened.
 *
 * score = (high − low) + 2/(1 − confidence) × distance outside
 *
 * @throws RangeError for a range that doesn't ascend, a confidence not strictly between 0 and 1, or a result that
 *   isn't finite.
 * @see Gneiting and Raftery, J Am Stat Assoc 2007;102:359-78, eq. 43 (interval score).
 */
export function compareWithPrediction(prediction: RangePrediction, result: number): PredictionAgainstResult {
  const { low, high, confidence } = prediction;
  requireFinite(low, "prediction.low");
  if (asFinite(high, "prediction.high") < low) refuseArgument("prediction.high", `at least low (${low})`, high);
  requireOpenProbability(confidence, "prediction.confidence");
  requireFinite(result, "result");
  const missedBy = Math.max(0, low - result, result - high);
  return {
    result: result < low ? "below" : result > high ? "above" : "within",
    missedBy,
    score: high - low + (2 / (1 - confidence)) * missedBy,
  };
}

export type Calibration = {
  readonly n: number;
  readonly hits: number;
  /** Share of results that lay within, with a Wilson interval at 95 %. */
  readonly hitRate: number;
  readonly interval: Interval;
  /** Mean of the stated confidences. */
  readonly stated: number;
  /** `cannot-tell` while the interval holds what was stated. */
  readonly verdict: "too-sure" | "too-careful" | "cannot-tell";
  /** Hit rate after each prediction, in time order, with the mean stated confidence so far. */
  readonly overTime: readonly { readonly hitRate: number; readonly stated: number }[];
};

/**
 * Does a person or team foresee as well as they think? Of the ranges held with 80 % confidence, 80 % should hold the
 * result.
 *
 * @param tests - predictions with their results, in time order.
 * @throws RangeError for no tests, or as {@link compareWithPrediction}, naming the index.
 * @see Lichtenstein, Fischhoff and Phillips in Kahneman, Slovic and Tversky (eds), Judgment under Uncertainty (1982).
 */
export function calibrate(tests: readonly (RangePrediction & { readonly result: number })[]): Calibration {
  requireLength(tests.length, "tests", 1);
  let hits = 0;
  let confidences = 0;
  const overTime = tests.map(({ result, ...prediction }, index) => {
    hits += isHit(prediction, result, at("tests", index)) ? 1 : 0;
    confidences += prediction.confidence;
    return { hitRate: hits / (index + 1), stated: confidences / (index + 1) };
  });
  const n = tests.length;
  const stated = confidences / n;
  const interval = proportionInterval({ events: hits, n });
  const verdict = interval.upper < stated ? "too-sure" : interval.lower > stated ? "too-careful" : "cannot-tell";
  return { n, hits, hitRate: hits / n, interval, stated, verdict, overTime };
}

function isHit(prediction: RangePrediction, result: number, where: string): boolean {
  for (const [name, value] of Object.entries({ ...prediction, result })) {
    if (typeof value === "number") requireFinite(value, `${where}.${name}`);
  }
  return compareWithPrediction(prediction, result).result === "within";
}

/**
 * Brier score of yes-or-no predictions: mean squared distance of the stated chances from what happened. 0 is perfect,
 * 0.25 is what always saying one half gives.
 *
 * @throws RangeError for no predictions, or a chance outside 0 to 1, naming the index.
 * @see Brier, Mon Weather Rev 1950;78:1-3.
 */
export function brierScore(predictions: readonly { readonly chance: number; readonly happened: boolean }[]): number {
  requireLength(predictions.length, "predictions", 1);
  const total = predictions.reduce((sum, { chance, happened }, index) => {
    requireProbability(chance, `${at("predictions", index)}.chance`);
    return sum + (chance - (happened ? 1 : 0)) ** 2;
  }, 0);
  return total / predictions.length;
}
