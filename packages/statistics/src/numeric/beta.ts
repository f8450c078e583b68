import { binomialTerm } from "./gamma.ts";
import { requirePositive, requireProbability } from "./require.ts";
import { solveIncreasing } from "./solve.ts";

const tiny = 1e-300;

/** Lentz's evaluation of the continued fraction of the incomplete beta function. */
function betaFraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 - ((a + b) * x) / (a + 1);
  d = 1 / (Math.abs(d) < tiny ? tiny : d);
  let fraction = d;
  for (let step = 1; step < 1_000_000; step++) {
    const even = (step * (b - step) * x) / ((a + 2 * step - 1) * (a + 2 * step));
    d = 1 + even * d;
    d = 1 / (Math.abs(d) < tiny ? tiny : d);
    c = 1 + even / c;
    if (Math.abs(c) < tiny) c = tiny;
    fraction *= d * c;
    const odd = (-(a + step) * (a + b + step) * x) / ((a + 2 * step) * (a + 2 * step + 1));
    d = 1 + odd * d;
    d = 1 / (Math.abs(d) < tiny ? tiny : d);
    c = 1 + odd / c;
    if (Math.abs(c) < tiny) c = tiny;
    const change = d * c;
    fraction *= change;
    if (Math.abs(change - 1) < 1e-16) break;
  }
  return fraction;
}

/** Both tails of the beta distribution at x, each with its own full precision. `y` is 1 - x. */
export function betaTails(
  x: number,
  a: number,
  b: number,
  y = 1 - x,
): { readonly lower: number; readonly upper: number } {
  requireProbability(x, "x");
  requirePositive(a, "a");
  requirePositive(b, "b");
  if (x === 0) return { lower: 0, upper: 1 };
  if (y === 0) return { lower: 1, upper: 0 };
  const term = binomialTerm(a, a + b, x, y) / (a + b);
  if (x < (a + 1) / (a + b + 2)) {
    const lower = Math.min(1, term * b * betaFraction(a, b, x));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, term * a * betaFraction(b, a, y));
  return { lower: 1 - upper, upper };
}

/**
 * Chance that a Beta(a, b) quantity is at most x.
 *
 * @throws RangeError when x is outside 0..1 or a shape is not above 0.
 * @see Abramowitz and Stegun (1964), 26.5.8.
 */
export function betaCdf(x: number, a: number, b: number): number {
  return betaTails(x, a, b).lower;
}

/** The value that a Beta(a, b) quantity stays below with chance `p`; Clopper-Pearson limits rest on it. */
export function betaQuantile(p: number, a: number, b: number): number {
  requireProbability(p, "p");
  requirePositive(a, "a");
  requirePositive(b, "b");
  if (p === 0) return 0;
  if (p === 1) return 1;
  const n = a + b;
  return solveIncreasing({
    below: 0,
    above: 1,
    start: a / n,
    gap: (x) => betaCdf(x, a, b) - p,
    slope: (x) => (binomialTerm(a, n, x, 1 - x) * a * b) / (n * x * (1 - x)),
  });
}
