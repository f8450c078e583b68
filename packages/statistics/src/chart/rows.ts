import { countTypes, proportionTypes } from "./chart-kinds.ts";
import type { ChartType } from "./model.ts";
import type { Series } from "./series.ts";
import type { PhaseSpec } from "./span.ts";

/** A series without its rows that miss a value, and the row that each remaining one was. */
export interface Dropped {
  readonly series: Series;
  readonly rows: readonly number[];
  readonly phases: readonly PhaseSpec[];
  readonly exclude: readonly number[];
}

const columns = ["denominators", "subgroupSizes", "subgroupDeviations"] as const;
type Columns = Pick<Series, "values" | (typeof columns)[number]>;

/** A column at the rows that are kept; none where the series has none. */
function pick(series: Columns, name: (typeof columns)[number], rows: readonly number[]): Partial<Columns> {
  const column = series[name];
  return column === undefined ? {} : { [name]: rows.map((row) => column[row] ?? null) };
}

function isComplete(series: Columns, row: number): boolean {
  return series.values[row] !== null && columns.every((name) => series[name]?.[row] !== null);
}

/** Counts below 0, and more events than cases. */
function isImpossible({ values, denominators }: Columns, row: number, type: ChartType): boolean {
  const value = values[row] ?? 0;
  const of = denominators?.[row] ?? 0;
  if (of < 0 || (countTypes.has(type) && value < 0)) return true;
  return proportionTypes.has(type) && value > of;
}

/**
 * Drops rows with a missing value, denominator or subgroup size before anything else, as PowerBI-SPC does, and
 * rows that can't be. Neighbours of a gap become neighbours, and a frozen baseline counts the
 * rows that remain.
 */
export function dropMissingRows(
  series: Series,
  { phases, exclude }: { readonly phases: readonly PhaseSpec[]; readonly exclude: readonly number[] },
  type: ChartType,
): Dropped | null {
  const { values } = series;
  const rows: number[] = [];
  for (let row = 0; row < values.length; row++) {
    if (isComplete(series, row) && !isImpossible(series, row, type)) rows.push(row);
  }
  if (rows.length === values.length || rows.length === 0) return null;
  const position = (row: number): number => rows.filter((kept) => kept < row).length;
  const moved = phases.map((phase) => ({ ...phase, from: position(phase.from) }));
  return {
    series: {
      values: rows.map((row) => values[row] ?? null),
      ...Object.assign({}, ...columns.map((name) => pick(series, name, rows))),
    },
    rows,
    phases: moved.filter((phase, index) => phase.from < (moved[index + 1]?.from ?? rows.length)),
    exclude: exclude.filter((row) => rows.includes(row)).map(position),
  };
}
