import { roundTo } from "./estimate/line.ts";
import type { ChartMethod } from "./method.ts";
import { pointStatus } from "./model.ts";
import type { Prepared } from "./series.ts";
import type { Span } from "./span.ts";

/**
 * The points of a moving range chart: the distance of each point from the one before, NaN at the first
 * point of a phase and beside a missing one.
 */
export function movingRanges(
  data: Prepared,
  status: Uint8Array,
  spans: readonly Span[],
  method: ChartMethod,
): Prepared {
  const y = new Float64Array(data.n).fill(Number.NaN);
  let missing = data.n;
  for (const span of spans) {
    const to = method.rangesAfterBaseline === "lost" ? span.baselineTo : span.to;
    for (let index = span.from + 1; index < to; index++) {
      const isAfterExcluded = ((status[index - 1] ?? 0) & pointStatus.excluded) !== 0;
      if (isAfterExcluded && method.rangeAfterExcluded === "left-out") continue;
      const range = Math.abs((data.y[index] ?? Number.NaN) - (data.y[index - 1] ?? Number.NaN));
      if (Number.isNaN(range)) continue;
      y[index] = roundTo(range, method.rangeDecimals);
      missing -= 1;
    }
  }
  return { n: data.n, y, numerators: y, weights: data.weights, deviations: null, ranges: null, sums: null, missing };
}
