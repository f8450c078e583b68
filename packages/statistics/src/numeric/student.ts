import { betaTails } from "./beta.ts";
import { logGamma } from "./gamma.ts";
import { normalQuantile } from "./normal.ts";
import { requireFinite, requireOpenProbability, requirePositive } from "./require.ts";
import { solveIncreasing } from "./solve.ts";

/**
 * Chance that a Student t quantity with `df` degrees of freedom (any number above 0) is at most t.
 *
 * @throws RangeError when t is not finite or df not above 0.
 * @see Abramowitz and Stegun (1964), 26.7.1.
 */
export function studentCdf(t: number, df: number): number {
  requireFinite(t, "t");
  requirePositive(df, "df");
  if (t === 0) return 0.5;
  const square = t * t;
  // x = df / (df + t²), given with its complement so that neither tail loses digits.
  const tail = 0.5 * betaTails(df / (df + square), df / 2, 0.5, square / (df + square)).lower;
  return t < 0 ? tail : 1 - tail;
}

function studentDensity(t: number, df: number): number {
  const scale = logGamma((df + 1) / 2) - logGamma(df / 2) - 0.5 * Math.log(df * Math.PI);
  return Math.exp(scale - ((df + 1) / 2) * Math.log1p((t * t) / df));
}

/**
 * The t that a Student t quantity with `df` degrees of freedom stays below with chance `p`.
 *
 * @throws RangeError unless 0 < p < 1 and df > 0.
 */
export function studentQuantile(p: number, df: number): number {
  requireOpenProbability(p, "p");
  requirePositive(df, "df");
  if (p === 0.5) return 0;
  const tail = Math.min(p, 1 - p);
  let below = -1;
  while (studentCdf(below, df) > tail) below *= 2;
  const t = solveIncreasing({
    below,
    above: 0,
    start: Math.max(below, Math.min(-1e-3, normalQuantile(tail))),
    gap: (x) => studentCdf(x, df) - tail,
    slope: (x) => studentDensity(x, df),
  });
  return p < 0.5 ? t : -t;
}
