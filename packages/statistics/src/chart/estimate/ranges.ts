import { medianOfSorted } from "../../numeric/sum.ts";
import { pointStatus } from "../model.ts";
import { type Base, unusable } from "./base.ts";
import type { AverageRange } from "./complete.ts";
import { roundTo } from "./line.ts";

/** Absolute differences of neighbours among the baseline's used points, unless something lies between them. */
export function rangesOf(base: Base, column: Float64Array): Float64Array {
  const from = base.span.from;
  const to = base.span.baselineTo;
  const ranges = new Float64Array(Math.max(0, to - from));
  let count = 0;
  let before = Number.NaN;
  for (let index = from; index < to; index++) {
    const status = base.status[index] ?? 0;
    // A missing point that someone excluded is out of the series altogether, and is stepped over like any other.
    if ((status & pointStatus.excluded) !== 0 && base.method.bridges === "excluded") continue;
    if ((status & unusable) !== 0) before = Number.NaN;
    else {
      const value = column[index] ?? 0;
      if (!Number.isNaN(before)) {
        ranges[count] = Math.abs(value - before);
        count += 1;
      }
      before = value;
    }
  }
  return ranges.subarray(0, count);
}

function plainMean(values: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += values[index] ?? 0;
  return sum / values.length;
}

function average(ranges: Float64Array, kind: "mean" | "median"): number {
  if (ranges.length === 0) return Number.NaN;
  return kind === "mean" ? plainMean(ranges) : medianOfSorted(ranges.slice().sort());
}

/**
 * Mean or median moving range. Ranges at or beyond `limit` times the first average are left out once, as
 * they come from special causes and would widen the limits that should find them.
 *
 * @see Nelson, J Qual Technol 1982;14:172-173; Provost and Murray, The Health Care Data Guide, 2nd ed. (2022).
 */
export function averageRange(
  base: Base,
  ranges: Float64Array,
  { kind, limit }: { readonly kind: "mean" | "median"; readonly limit: number },
): AverageRange {
  const decimals = base.method.rangeDecimals;
  const rounded = decimals === null ? ranges : ranges.map((range) => roundTo(range, decimals));
  if (rounded.length === 0 && base.method.withoutRange === "limits-on-centre") return { average: 0, screened: 0 };
  const first = average(rounded, kind);
  if (!base.method.screenRanges || Number.isNaN(first)) return { average: first, screened: 0 };
  // Nothing is below 0 times the limit, so screening would leave no range at all.
  if (first === 0 && (kind === "median" || base.method.noVariation === "limits-on-centre")) {
    return { average: 0, screened: 0 };
  }
  const kept = rounded.filter((range) => range < limit * first);
  const rest = average(kept, kind);
  if (rest === 0 && base.method.noVariation === "limits-on-centre") return { average: first, screened: 0 };
  return { average: rest, screened: rounded.length - kept.length };
}
