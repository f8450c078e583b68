import type { Line } from "../model.ts";

/** A line while it is computed: one number, or one per point of the phase; NaN where there is none. */
export type RawLine = number | Float64Array;

/** What a phase's points say about the process. NaN where nothing can be said. */
export interface Estimate {
  readonly centre: RawLine;
  readonly sigma: RawLine;
  readonly lower: RawLine;
  readonly upper: RawLine;
  readonly lowerTwoSigma: RawLine;
  readonly upperTwoSigma: RawLine;
  readonly screened: number;
}

export function rawAt(line: RawLine, offset: number): number {
  return typeof line === "number" ? line : (line[offset] ?? Number.NaN);
}

/** Applies a function to each number of a line. */
export function mapLine(line: RawLine, change: (value: number) => number): RawLine {
  return typeof line === "number" ? change(line) : line.map(change);
}

/** A number to so many decimals, halves up, as JavaScript's tools round; as it is without any. */
export function roundTo(value: number, decimals: number | null): number {
  if (decimals === null) return value;
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}

/** Applies a function to each number of the centre line and the limits; sigma stays as it is. */
export function mapLines(lines: Estimate, change: (value: number) => number): Estimate {
  return {
    ...lines,
    centre: mapLine(lines.centre, change),
    lower: mapLine(lines.lower, change),
    upper: mapLine(lines.upper, change),
    lowerTwoSigma: mapLine(lines.lowerTwoSigma, change),
    upperTwoSigma: mapLine(lines.upperTwoSigma, change),
  };
}

/** The line as models carry it: null where there is no number (or one too large to be held), one number when every point has the same. */
export function finishLine(line: RawLine): Line {
  if (typeof line === "number") return Number.isFinite(line) ? line : null;
  const first = line[0] ?? Number.NaN;
  let isConstant = true;
  let hasGaps = false;
  for (let index = 0; index < line.length; index++) {
    const value = line[index] ?? Number.NaN;
    if (!Object.is(value, first)) isConstant = false;
    if (!Number.isFinite(value)) hasGaps = true;
  }
  if (isConstant) return Number.isFinite(first) ? first : null;
  return hasGaps ? Array.from(line, (value) => (Number.isFinite(value) ? value : null)) : line;
}

const nothing = Number.NaN;

/** A centre line alone. */
export function centreOnly(centre: RawLine): Estimate {
  return {
    centre,
    sigma: nothing,
    lower: nothing,
    upper: nothing,
    lowerTwoSigma: nothing,
    upperTwoSigma: nothing,
    screened: 0,
  };
}

/** Centre and limits at two and three sigma on both sides, kept within the measure's bounds. */
export function symmetric(
  centre: number,
  sigma: RawLine,
  options: { readonly least: number; readonly most: number; readonly screened: number },
): Estimate {
  const { least, most, screened } = options;
  if (typeof sigma === "number") return symmetricNumbers(centre, sigma, options);
  const at = (reach: number): RawLine =>
    // NaN passes through min and max, so a point without sigma has no limits.
    mapLine(sigma, (each) => Math.min(most, Math.max(least, centre + reach * each)));
  return { centre, sigma, lower: at(-3), upper: at(3), lowerTwoSigma: at(-2), upperTwoSigma: at(2), screened };
}

function symmetricNumbers(
  centre: number,
  sigma: number,
  { least, most, screened }: { readonly least: number; readonly most: number; readonly screened: number },
): Estimate {
  return {
    centre,
    sigma,
    lower: Math.min(most, Math.max(least, centre - 3 * sigma)),
    upper: Math.min(most, Math.max(least, centre + 3 * sigma)),
    lowerTwoSigma: Math.min(most, Math.max(least, centre - 2 * sigma)),
    upperTwoSigma: Math.min(most, Math.max(least, centre + 2 * sigma)),
    screened,
  };
}
