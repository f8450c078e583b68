import { binomialQuantile } from "../numeric/binomial.ts";
import { requireWhole } from "../numeric/require.ts";
import { hasBox, longestRunInBox } from "./box.ts";
import type { RunsMethod } from "./rule.ts";

/** What chance rarely passes in n useful points of a steady process. */
export interface CriticalRuns {
  /** A longer run is a signal. */
  readonly longestRunMax: number;
  /** Fewer crossings are a signal. */
  readonly crossingsMin: number;
}

const known = new Map<number, CriticalRuns>();

/**
 * Critical values of the Anhøj rules: the longest run round(log2 n) + 3 and the 5th percentile of crossings.
 *
 * @param useful - points not on the centre line, at least 1.
 * @see Anhøj and Olesen, PLoS ONE 2014;9:e113825; Schilling, Math Mag 2012;85:141-149; Chen 2010.
 */
export function criticalRuns(useful: number): CriticalRuns {
  const found = known.get(useful);
  if (found !== undefined) return found;
  requireWhole(useful, "useful", 1);
  const values = Object.freeze({
    longestRunMax: Math.round(Math.log2(useful)) + 3,
    crossingsMin: binomialQuantile(0.05, useful - 1, 0.5),
  });
  // Networks chart every length there is; a bound keeps the memory of a long-lived server small.
  if (known.size < 10_000) known.set(useful, values);
  return values;
}

/** Whether a longest run and a number of crossings are more than chance, by one of the three methods. */
export function isRunsSignal(
  runs: { readonly useful: number; readonly longestRun: number; readonly crossings: number },
  method: RunsMethod,
): boolean {
  const { useful, longestRun, crossings } = runs;
  requireWhole(longestRun, "runs.longestRun");
  requireWhole(crossings, "runs.crossings");
  if (useful === 0) return false;
  if (method !== "anhoej" && hasBox(useful)) return longestRun > longestRunInBox(useful, crossings, method);
  const { longestRunMax, crossingsMin } = criticalRuns(useful);
  return longestRun > longestRunMax || crossings < crossingsMin;
}
