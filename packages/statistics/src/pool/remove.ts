import { asFinite, refuseArgument } from "../numeric/argument.ts";
import { removeLevels } from "./levels.ts";
import { roundingOfSum } from "./rounding.ts";
import { addValue, type SummariseOptions, summarise } from "./summarise.ts";
import { emptySummary, requireSummary, type Summary } from "./summary.ts";

/**
 * The whole without a part that had been merged into it: the inverse of `mergeSummaries`. Least and greatest
 * survive when the part did not hold them, or when the levels tell them; otherwise they are null from then on.
 * Cancellation costs digits when the part is nearly the whole; recompute from the values where they are at hand.
 *
 * @throws RangeError when the part has more values than the whole, or values that the whole cannot hold.
 * @see Chan, Golub and LeVeque, Am Stat 1983;37:242-7, solved for the other part.
 */
export function removeSummary(whole: Summary, part: Summary): Summary {
  requireSummary("whole", whole);
  requireSummary("part", part);
  if (part.n > whole.n) refuseArgument("part.n", `at most whole.n (${whole.n})`, part.n);
  if (part.n === 0) return withoutSums(whole, part);
  if (isBelow(part.min, whole.min)) refuseArgument("part.min", `at least whole.min (${whole.min})`, part.min);
  if (isBelow(whole.max, part.max)) refuseArgument("part.max", `at most whole.max (${whole.max})`, part.max);
  const numerator = whole.numerator - part.numerator;
  const denominator = whole.denominator - part.denominator;
  const n = whole.n - part.n;
  if (n === 0) return { ...emptySummary, numerator, denominator };
  const delta = part.mean - whole.mean + (part.meanRest - whole.meanRest);
  const step = (-delta / n) * part.n + whole.meanRest;
  const mean = whole.mean + step;
  const levels = removeLevels(whole.levels, part.levels);
  const counted = levels.reduce((sum, tally) => sum + tally.count, 0) === n ? levels : [];
  return {
    n,
    mean,
    meanRest: roundingOfSum(whole.mean, step, mean),
    // Rounding may leave a trace below zero where nothing is left.
    m2: n === 1 ? 0 : Math.max(0, whole.m2 - part.m2 - delta * part.n * (delta / n) * whole.n),
    min: counted[0]?.level ?? (isBelow(whole.min, part.min) ? whole.min : null),
    max: counted.at(-1)?.level ?? (isBelow(part.max, whole.max) ? whole.max : null),
    numerator,
    denominator,
    levels,
  };
}

function withoutSums(whole: Summary, part: Summary): Summary {
  return {
    ...whole,
    numerator: whole.numerator - part.numerator,
    denominator: whole.denominator - part.denominator,
  };
}

function isBelow(one: number | null, other: number | null): boolean {
  return one !== null && other !== null && one < other;
}

/**
 * One value put right: `was` leaves and `is` comes in its place, with the same n.
 *
 * @throws RangeError when a value is not finite or `was` cannot be in the summary.
 */
export function correctValue(
  summary: Summary,
  { was, is }: { readonly was: number; readonly is: number },
  options: SummariseOptions = { countLevels: summary.levels.length > 0 },
): Summary {
  asFinite(is, "is");
  requireSummary("summary", summary);
  return addValue(removeSummary(summary, summarise([asFinite(was, "was")], options)), is, options);
}
