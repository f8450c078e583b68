import type { NumberColumn, Series } from "./series.ts";
import type { PhaseSpec } from "./span.ts";

/** A series without its rows that miss a value, and the row that each remaining one was. */
export interface Dropped {
  readonly series: Series;
  readonly rows: readonly number[];
  readonly phases: readonly PhaseSpec[];
  readonly exclude: readonly number[];
}

function pick(column: NumberColumn, rows: readonly number[]): NumberColumn {
  return rows.map((row) => column[row] ?? null);
}

/**
 * Drops rows with a missing value or denominator before anything else, as PowerBI-SPC does. Neighbours of
 * a gap become neighbours, and a frozen baseline counts the rows that remain.
 */
export function dropMissingRows(
  series: Series,
  phases: readonly PhaseSpec[],
  exclude: readonly number[],
): Dropped | null {
  const { values, denominators } = series;
  const rows: number[] = [];
  for (let row = 0; row < values.length; row++) {
    const hasDenominator = denominators === undefined || denominators[row] !== null;
    if (values[row] !== null && hasDenominator) rows.push(row);
  }
  if (rows.length === values.length || rows.length === 0) return null;
  const position = (row: number): number => rows.filter((kept) => kept < row).length;
  const moved = phases.map((phase) => ({ ...phase, from: position(phase.from) }));
  return {
    series: {
      values: pick(values, rows),
      ...(denominators === undefined ? {} : { denominators: pick(denominators, rows) }),
    },
    rows,
    phases: moved.filter((phase, index) => phase.from < (moved[index + 1]?.from ?? rows.length)),
    exclude: exclude.filter((row) => rows.includes(row)).map(position),
  };
}
