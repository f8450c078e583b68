import type { FunnelMethod, FunnelScale, FunnelTransform } from "./method.ts";

/** Units on the scale where they are nearly normal. */
export interface Transformed {
  readonly y: Float64Array;
  /** Spread of each value, for z. */
  readonly spread: Float64Array;
  /** Spread at which limits are drawn. */
  readonly limitSpread: Float64Array;
  readonly target: number;
  /** From the transformed scale to values; NaN where the limit is to be left out. */
  readonly back: (y: number) => number;
}

const usual: Readonly<Record<FunnelScale, FunnelTransform>> = {
  proportion: "arcsine",
  rate: "square-root",
  ratio: "square-root",
};

function arcsineBack(method: FunnelMethod): (angle: number) => number {
  return (angle) => {
    const isInside = angle >= 0 && angle <= Math.PI / 2;
    if (!isInside && method.beyondAngle === "hide") return Number.NaN;
    // sin² wraps: an angle below 0 would come back as a limit above 0.
    const kept = isInside || method.beyondAngle === "wrap" ? angle : Math.min(Math.PI / 2, Math.max(0, angle));
    return Math.sin(kept) ** 2;
  };
}

function rootBack(method: FunnelMethod): (root: number) => number {
  return method.squaresBack ? (root) => Math.max(0, root) ** 2 : (root) => root;
}

/** The spread of log((x + ½)/(n + ½)) for two counts. Spiegelhalter, Stat Med 2005;24:1185-1202. */
function countSpread(count: number, of: number): number {
  return Math.sqrt(count / (count + 0.5) ** 2 + of / (of + 0.5) ** 2);
}

/** Puts units and target on the scale of the transform. */
export function transformUnits(
  counts: Float64Array,
  denominators: Float64Array,
  options: { readonly scale: FunnelScale; readonly target: number; readonly method: FunnelMethod },
): Transformed {
  const { scale, target, method } = options;
  const transform = method.transform === "by-scale" ? usual[scale] : method.transform;
  const half = denominators.map((of) => 1 / (2 * Math.sqrt(of)));
  const ratio = (index: number): number => (counts[index] ?? 0) / (denominators[index] ?? 1);
  const each = (at: (index: number) => number): Float64Array => counts.map((_, index) => at(index));
  switch (transform) {
    case "arcsine":
      return {
        y: each((index) => Math.asin(Math.sqrt(Math.min(1, ratio(index))))),
        spread: half,
        limitSpread: half,
        target: Math.asin(Math.sqrt(target)),
        back: arcsineBack(method),
      };
    case "square-root":
      return {
        y: each((index) => Math.sqrt(ratio(index))),
        spread: half,
        limitSpread: half,
        target: Math.sqrt(target),
        back: rootBack(method),
      };
    case "log": {
      const spread = half.map((value) => 2 * value);
      return {
        y: each((index) => Math.log(ratio(index))),
        spread,
        limitSpread: spread,
        target: Math.log(target),
        back: Math.exp,
      };
    }
    case "log-of-counts": {
      const spread = each((index) => countSpread(counts[index] ?? 0, denominators[index] ?? 0));
      const byDenominator = denominators.map((of) => countSpread(of, of));
      return {
        y: each((index) => Math.log(((counts[index] ?? 0) + 0.5) / ((denominators[index] ?? 0) + 0.5))),
        spread,
        limitSpread: method.countSpread === "own-counts" ? spread : byDenominator,
        target: Math.log(target),
        back: Math.exp,
      };
    }
  }
}
