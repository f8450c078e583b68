import { medianInPlace } from "../../numeric/sum.ts";
import type { ChartMethod } from "../method.ts";
import { pointStatus } from "../model.ts";
import type { Prepared } from "../series.ts";
import type { Span } from "../span.ts";

/** What every estimator is given: the data, which points may be used, one phase, and the choices. */
export interface Base {
  readonly data: Prepared;
  /** Status bytes of all points; missing and excluded ones are not used. */
  readonly status: Uint8Array;
  readonly span: Span;
  readonly method: ChartMethod;
  readonly bounds: { readonly least: number; readonly most: number };
  /** No point of the series is missing or excluded. */
  readonly hasNoGaps: boolean;
}

export const unusable = pointStatus.missing | pointStatus.excluded;

/** Whether a point may be used. */
export function isUsed(base: Base, index: number): boolean {
  return ((base.status[index] ?? 0) & unusable) === 0;
}

/** Whether someone took a point out. */
export function isExcluded(base: Base, index: number): boolean {
  return ((base.status[index] ?? 0) & pointStatus.excluded) !== 0;
}

/** The compensated sum of a column over the baseline's used points, with their number. */
export function sumUsed(base: Base, column: Float64Array): { readonly sum: number; readonly used: number } {
  let total = 0;
  let lost = 0;
  let used = 0;
  for (let index = base.span.from; index < base.span.baselineTo; index++) {
    if (!isUsed(base, index)) continue;
    const value = column[index] ?? 0;
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
    used += 1;
  }
  return { sum: total + lost, used };
}

/** Mean of a column over the baseline; NaN when no point is used. */
export function meanUsed(base: Base, column: Float64Array): number {
  const { sum, used } = sumUsed(base, column);
  if (used === 0) return Number.NaN;
  const mean = sum / used;
  if (base.method.tieTolerance > 0) return mean;
  // Where a tie is told from a near miss by the last bit, the mean must have it right: a second pass for the rest.
  let rest = 0;
  for (let index = base.span.from; index < base.span.baselineTo; index++) {
    if (isUsed(base, index)) rest += (column[index] ?? 0) - mean;
  }
  return mean + rest / used;
}

/** Median of a column over the baseline; NaN when no point is used. */
export function medianUsed(base: Base, column: Float64Array): number {
  const kept = new Float64Array(base.span.baselineTo - base.span.from);
  let used = 0;
  for (let index = base.span.from; index < base.span.baselineTo; index++) {
    if (!isUsed(base, index)) continue;
    kept[used] = column[index] ?? 0;
    used += 1;
  }
  return used === 0 ? Number.NaN : medianInPlace(kept.subarray(0, used));
}

/** One number per point of the phase. */
export function perPoint(base: Base, at: (index: number) => number): Float64Array {
  const line = new Float64Array(base.span.to - base.span.from);
  for (let offset = 0; offset < line.length; offset++) line[offset] = at(base.span.from + offset);
  return line;
}
