import { requireNonNegative, requirePositive } from "./require.ts";

const halfLogTwoPi = 0.9189385332046727;

/** Stirling's series after its leading terms: log Γ(x) - ((x - 1/2) log x - x + log(2π)/2), for x >= 15. */
function stirlingTail(x: number): number {
  const inverse = 1 / x;
  const square = inverse * inverse;
  // Bernoulli numbers B(2k) / (2k (2k - 1)), Abramowitz and Stegun 6.1.40.
  let tail = -691 / 360360 + square / 156;
  tail = 1 / 1188 + square * tail;
  tail = -1 / 1680 + square * tail;
  tail = 1 / 1260 + square * tail;
  tail = -1 / 360 + square * tail;
  tail = 1 / 12 + square * tail;
  return inverse * tail;
}

/**
 * log Γ(x) for x > 0, by Stirling's series after shifting small arguments up.
 *
 * @throws RangeError when x is not above 0.
 * @see Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 6.1.15 and 6.1.40.
 */
export function logGamma(x: number): number {
  requirePositive(x, "x");
  let shift = 1;
  let shifted = x;
  while (shifted < 15) {
    shift *= shifted;
    shifted += 1;
  }
  return (shifted - 0.5) * Math.log(shifted) - shifted + halfLogTwoPi + stirlingTail(shifted) - Math.log(shift);
}

/** The error of Stirling's formula for log x!, the δ of Loader 2000. */
function factorialError(x: number): number {
  if (x >= 15) return stirlingTail(x);
  if (x === 0) return 0;
  return logGamma(x + 1) - (x + 0.5) * Math.log(x) + x - halfLogTwoPi;
}

/** x log(x/m) + m - x without cancellation where x is near m (the deviance part of Loader 2000). */
function deviance(x: number, m: number): number {
  if (Math.abs(x - m) >= 0.1 * (x + m)) return x * Math.log(x / m) + m - x;
  const ratio = (x - m) / (x + m);
  let total = (x - m) * ratio;
  let power = 2 * x * ratio;
  const square = ratio * ratio;
  for (let odd = 3; odd < 1000; odd += 2) {
    power *= square;
    const next = total + power / odd;
    if (next === total) break;
    total = next;
  }
  return total;
}

/**
 * m^x exp(-m) / Γ(x + 1) for any real x >= 0 and m >= 0, exact in the last digits also for large x.
 *
 * @see Loader, Fast and accurate computation of binomial probabilities (2000).
 */
export function poissonTerm(x: number, m: number): number {
  if (m === 0) return x === 0 ? 1 : 0;
  if (x === 0) return Math.exp(-m);
  return Math.exp(-factorialError(x) - deviance(x, m)) / Math.sqrt(2 * Math.PI * x);
}

/**
 * Γ(n + 1) / (Γ(x + 1) Γ(n - x + 1)) p^x (1 - p)^(n - x) for any real 0 <= x <= n.
 *
 * @param q - 1 - p, given apart so that a tiny p or q keeps its digits.
 * @see Loader, as `poissonTerm`.
 */
export function binomialTerm(x: number, n: number, p: number, q: number): number {
  if (p === 0) return x === 0 ? 1 : 0;
  if (q === 0) return x === n ? 1 : 0;
  if (x === 0) return Math.exp(n * (p < 0.1 ? Math.log1p(-p) : Math.log(q)));
  if (x === n) return Math.exp(n * (q < 0.1 ? Math.log1p(-q) : Math.log(p)));
  const exponent =
    factorialError(n) - factorialError(x) - factorialError(n - x) - deviance(x, n * p) - deviance(n - x, n * q);
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * x * (n - x)));
}

const tiny = 1e-300;
const mostSteps = 1_000_000;

function lowerGammaSeries(shape: number, x: number): number {
  let term = 1;
  let total = 1;
  for (let step = 1; step < mostSteps; step++) {
    term *= x / (shape + step);
    total += term;
    if (term < total * 1e-17) break;
  }
  return poissonTerm(shape, x) * total;
}

/** Lentz's evaluation of the continued fraction of the upper tail. */
function upperGammaFraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = 1 / tiny;
  let d = 1 / (Math.abs(b) < tiny ? tiny : b);
  let fraction = d;
  for (let step = 1; step < mostSteps; step++) {
    const a = -step * (step - shape);
    b += 2;
    const denominator = a * d + b;
    d = 1 / (Math.abs(denominator) < tiny ? tiny : denominator);
    c = b + a / c;
    if (Math.abs(c) < tiny) c = tiny;
    const change = c * d;
    fraction *= change;
    if (Math.abs(change - 1) < 1e-16) break;
  }
  return poissonTerm(shape, x) * shape * fraction;
}

/** Both tails of the regularised incomplete gamma function, each with its own full precision. */
export function incompleteGamma(shape: number, x: number): { readonly lower: number; readonly upper: number } {
  requirePositive(shape, "shape");
  requireNonNegative(x, "x");
  if (x === 0) return { lower: 0, upper: 1 };
  if (x < shape + 1) {
    const lower = Math.min(1, lowerGammaSeries(shape, x));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, upperGammaFraction(shape, x));
  return { lower: 1 - upper, upper };
}

/** The error function. */
export function erf(x: number): number {
  return Math.sign(x) * incompleteGamma(0.5, x * x).lower;
}

/** 1 - erf(x), with full precision in the upper tail. */
export function erfc(x: number): number {
  const tails = incompleteGamma(0.5, x * x);
  return x >= 0 ? tails.upper : 1 + tails.lower;
}
