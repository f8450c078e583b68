import type { FunnelMethod } from "./method.ts";

/** Variation between units beyond chance. */
export interface Overdispersion {
  /** Each z after trimming, NaN where it was left out. */
  readonly trimmed: Float64Array;
  /** Mean square of the trimmed z: 1 when units differ by chance alone. */
  readonly phi: number;
  /** Variance between units on the transformed scale; 0 when there is no more than chance. */
  readonly tau2: number;
}

/** The usual quantile of an ascending list, interpolated between neighbours (type 7 of Hyndman and Fan 1996). */
function quantile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share;
  const low = Math.floor(place);
  const below = sorted[low] ?? 0;
  const above = sorted[Math.min(sorted.length - 1, low + 1)] ?? below;
  return below + (place - low) * (above - below);
}

/** Winsorising pulls the tails in to a quantile; truncating leaves out the share's whole number of units. */
function trim(z: Float64Array, method: FunnelMethod): Float64Array {
  const sorted = z.slice().sort();
  if (method.trimBy === "truncate") {
    const left = Math.floor(z.length * method.trimShare);
    const lowest = sorted[left] ?? 0;
    const highest = sorted[z.length - 1 - left] ?? 0;
    return z.map((value) => (value >= lowest && value <= highest ? value : Number.NaN));
  }
  const low = quantile(sorted, method.trimShare);
  const high = quantile(sorted, 1 - method.trimShare);
  return z.map((value) => Math.min(high, Math.max(low, value)));
}

/**
 * φ from trimmed z and τ² by the method of moments.
 *
 * @see Spiegelhalter, Stat Med 2005;24:1185-1202, section 5; Spiegelhalter et al., J R Stat Soc A 2012;175:1-47.
 */
export function overdispersionOf(z: Float64Array, spread: Float64Array, method: FunnelMethod): Overdispersion {
  const trimmed = trim(z, method);
  let kept = 0;
  let squares = 0;
  let weights = 0;
  let squaredWeights = 0;
  for (let index = 0; index < z.length; index++) {
    const value = trimmed[index] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    const weight = 1 / (spread[index] ?? 1) ** 2;
    kept += 1;
    squares += value * value;
    weights += weight;
    squaredWeights += weight * weight;
  }
  if (kept < 2) return { trimmed, phi: kept === 0 ? 1 : squares, tau2: 0 };
  const excess = (squares - (kept - 1)) / (weights - squaredWeights / weights);
  return { trimmed, phi: squares / kept, tau2: Math.max(0, excess) };
}
