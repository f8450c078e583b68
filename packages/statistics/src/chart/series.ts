import type { CompleteSums } from "./estimate/complete.ts";

/** Numbers in time order; `null` marks a missing one. */
export type NumberColumn = ArrayLike<number | null>;

/**
 * What is charted. One entry per point in time order, or one per raw value when `subgroups` says which
 * values belong together. A missing point is `null` and is never filled in.
 */
export interface Series {
  /** Values, counts, numerators, gaps between events, or subgroup means, in the measure's own unit. */
  readonly values: NumberColumn;
  /** What the values are out of: people, bed days, opportunities. Needed by P, U and NP charts. */
  readonly denominators?: NumberColumn;
  /** The subgroup of each raw value; groups become points in the order in which they first appear. */
  readonly subgroups?: ArrayLike<number | string>;
  /** For subgroups that are already summed up: `values` are their means (or, on an S chart, ignored). */
  readonly subgroupSizes?: NumberColumn;
  /** Sample standard deviation of each subgroup. */
  readonly subgroupDeviations?: NumberColumn;
}

/** The series as typed arrays, one entry per point. NaN marks a missing one in here and nowhere else. */
export interface Prepared {
  readonly n: number;
  /** What is plotted, before any multiplier. */
  readonly y: Float64Array;
  /** `y` times `weights` for ratios; the same array as `y` otherwise. */
  readonly numerators: Float64Array;
  /** Denominators or subgroup sizes; `null` when each point stands for itself. */
  readonly weights: Float64Array | null;
  readonly deviations: Float64Array | null;
  readonly ranges: Float64Array | null;
  /** Mean and moving ranges of all of `y`, where they were taken in the loop that checked it. */
  readonly sums: CompleteSums | null;
  /** How many of `y` are missing. */
  readonly missing: number;
}

function show(value: unknown): string {
  return typeof value === "string" ? `"${value}"` : String(value);
}

/** Copies a column into a Float64Array with NaN for null; throws a RangeError that names what is wrong. */
export function readColumn(column: NumberColumn, name: string, least: number | null): Float64Array {
  const read = new Float64Array(column.length);
  for (let index = 0; index < column.length; index++) {
    const value = column[index];
    if (value === null) {
      read[index] = Number.NaN;
      continue;
    }
    if (typeof value !== "number" || !Number.isFinite(value)) {
      throw new RangeError(`${name}[${index}] must be a finite number, or null when missing, not ${show(value)}`);
    }
    if (least !== null && value < least) {
      throw new RangeError(`${name}[${index}] must be ${least} or more, not ${value}`);
    }
    read[index] = value;
  }
  return read;
}

/** Throws unless the columns are equally long. */
export function requireSameLength(column: ArrayLike<unknown>, name: string, wanted: number): void {
  if (column.length !== wanted) {
    throw new RangeError(`${name} must have as many entries as values (${wanted}), not ${column.length}`);
  }
}
