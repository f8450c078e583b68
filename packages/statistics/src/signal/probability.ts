import { requireWhole } from "../numeric/require.ts";
import { criticalRuns } from "./critical.ts";

/**
 * The chances of every pair of crossings and longest run in n useful points that lie on either side of the
 * centre line like the toss of a coin.
 *
 * @returns `chance[c][l]`: exactly c crossings and a longest run of at most l; c from 0 to n - 1, l from 0 to n.
 *   Memory grows with n², so n is at most 500.
 * @see the number of ways to cut n into c + 1 parts of at most l, the counting behind crossrun
 *   (Wentzel-Larsen and Anhøj, PLoS ONE 2019;14:e0223233).
 */
export function runsDistribution(useful: number): readonly Float64Array[] {
  requireWhole(useful, "useful", 1);
  if (useful > 500) throw new RangeError(`useful must be at most 500, not ${useful}`);
  const chance = Array.from({ length: useful }, () => new Float64Array(useful + 1));
  for (let most = 1; most <= useful; most++) {
    const parts = chancesOfParts(useful, most);
    for (let crossings = 0; crossings < useful; crossings++) {
      const row = chance[crossings];
      if (row !== undefined) row[most] = parts[crossings + 1] ?? 0;
    }
  }
  return chance;
}

/** Chance of k runs, none longer than `most`, by number of runs k: n is cut into k parts from 1 to `most`. */
function chancesOfParts(useful: number, most: number): Float64Array {
  const byParts = new Float64Array(useful + 1);
  let ways = new Float64Array(useful + 1);
  ways[0] = 1;
  for (let parts = 1; parts <= useful; parts++) {
    const next = new Float64Array(useful + 1);
    // Each further point halves the chance, so weights stay in range for any n: part of length a has 2^-a.
    let window = 0;
    for (let total = 1; total <= useful; total++) {
      window = window / 2 + (ways[total - 1] ?? 0) / 2;
      if (total > most) window -= (ways[total - most - 1] ?? 0) / 2 ** (most + 1);
      next[total] = Math.max(0, window);
    }
    byParts[parts] = 2 * (next[useful] ?? 0);
    ways = next;
  }
  return byParts;
}

/**
 * Exact chance that the Anhøj rules signal in n useful points of a steady process whose centre is known.
 * A centre estimated from the same points lowers it.
 *
 * @throws RangeError unless n is a whole number of at least 1.
 */
export function runsFalseAlarm(useful: number): {
  readonly either: number;
  readonly longRun: number;
  readonly fewCrossings: number;
} {
  requireWhole(useful, "useful", 1);
  const { longestRunMax, crossingsMin } = criticalRuns(useful);
  const within = chancesOfParts(useful, Math.min(useful, longestRunMax));
  const any = chancesOfParts(useful, useful);
  let quiet = 0;
  let short = 0;
  let enough = 0;
  for (let crossings = 0; crossings < useful; crossings++) {
    const chance = within[crossings + 1] ?? 0;
    short += chance;
    if (crossings >= crossingsMin) {
      quiet += chance;
      enough += any[crossings + 1] ?? 0;
    }
  }
  return {
    either: Math.max(0, 1 - quiet),
    longRun: Math.max(0, 1 - short),
    fewCrossings: Math.max(0, 1 - enough),
  };
}
