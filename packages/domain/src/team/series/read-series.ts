import type { Body } from "../../entry.ts";
import type { LocalDate } from "../../ids.ts";
import { type Result, refuse } from "../../result.ts";
import { dayIn, numberIn } from "../../table/read-cell.ts";
import { readTable } from "../../table/read-table.ts";
import { countBehind } from "../measure/count-behind.ts";

/** One row of a series: a day, its value, and how many there were where the measure counts both. */
export interface SeriesLine {
  readonly line: number;
  readonly day: LocalDate;
  readonly value: number;
  readonly of: number | null;
}

/** What is wrong in one line of the file, the header being line 1. */
export type SeriesProblem = { readonly line: number } & (
  | { readonly code: "no_rows" }
  | { readonly code: "quote_open" }
  | { readonly code: "too_many_rows"; readonly most: number }
  | { readonly code: "column_missing"; readonly column: string }
  | { readonly code: "column_unknown"; readonly column: string }
  | { readonly code: "cells_differ"; readonly cells: number; readonly columns: number }
  | { readonly code: "day_unreadable" }
  | { readonly code: "day_to_come"; readonly day: string }
  | { readonly code: "day_twice"; readonly day: string; readonly first: number }
  | { readonly code: "number_unreadable"; readonly column: string }
  | { readonly code: "out_of_range"; readonly smallest: number | null; readonly largest: number | null }
  | { readonly code: "more_than_all"; readonly value: number; readonly of: number }
);

/** What the file is read for. */
export interface SeriesAsked {
  readonly measure: Pick<Body<"measure.adopted">, "smallest" | "largest" | "definition">;
  readonly today: LocalDate;
}

const mostRows = 1000;
const columnsKnown = ["day", "value", "of"];
/** What spreadsheets call the same columns. */
const alias: Readonly<Record<string, string>> = { date: "day", numerator: "value", denominator: "of", n: "of" };

/** Shares in per cent end at 100; all others where the measure says. */
function rangeOf({ smallest, largest, definition }: SeriesAsked["measure"]) {
  const isPercent = definition?.reckoned.as === "share" && definition.reckoned.of === undefined;
  // Events, and what lies between them, are counted from nothing on.
  const isCounted = isPercent || ["count", "rate", "between"].includes(definition?.reckoned.as ?? "");
  return { smallest: smallest ?? (isCounted ? 0 : null), largest: largest ?? (isPercent ? 100 : null) };
}

type ReadLine = SeriesLine | SeriesProblem;
const isProblem = (read: ReadLine): read is SeriesProblem => "code" in read;

function readLine(
  cells: readonly string[],
  given: { readonly line: number; readonly columns: readonly string[]; readonly separator: string },
  asked: SeriesAsked,
): ReadLine {
  const { line, columns, separator } = given;
  if (cells.length !== columns.length)
    return { line, code: "cells_differ", cells: cells.length, columns: columns.length };
  const cell = (column: string) => cells[columns.indexOf(column)] ?? "";
  const day = dayIn(cell("day"));
  if (day === null) return { line, code: "day_unreadable" };
  if (day > asked.today) return { line, code: "day_to_come", day };
  const value = numberIn(cell("value"), separator);
  if (value === null) return { line, code: "number_unreadable", column: "value" };
  const { smallest, largest } = rangeOf(asked.measure);
  const isWithin = (smallest === null || value >= smallest) && (largest === null || value <= largest);
  if (!isWithin) return { line, code: "out_of_range", smallest, largest };
  if (!columns.includes("of")) return { line, day, value, of: null };
  const of = numberIn(cell("of"), separator);
  if (of === null || of < 0) return { line, code: "number_unreadable", column: "of" };
  // Of nobody there is no share: a day with none of none is a gap in the line. A rate may have more events than exposure.
  const isPartOfAll = asked.measure.definition?.reckoned.as === "share" || of === 0;
  return isPartOfAll && value > of ? { line, code: "more_than_all", value, of } : { line, day, value, of };
}

function headerProblems(columns: readonly string[], asked: SeriesAsked): readonly SeriesProblem[] {
  const needed = countBehind(asked.measure) !== null ? columnsKnown : ["day", "value"];
  const missing = needed.filter((column) => !columns.includes(column));
  const unknown = columns.filter((column, place) => !needed.includes(column) || columns.indexOf(column) !== place);
  return [
    ...missing.map((column): SeriesProblem => ({ line: 1, code: "column_missing", column })),
    ...unknown.map((column): SeriesProblem => ({ line: 1, code: "column_unknown", column: column.slice(0, 40) })),
  ];
}

/**
 * Reads a series that somebody typed in or kept in a spreadsheet: a header line with `day` (or `date`) and `value`, and `of`
 * for a measure that counts how many there were; commas, semicolons or tabs between.
 *
 * @param text - the file; days as 2026-11-03.
 * @returns the rows in the file's order, or every problem there is, by line: a file is taken in whole or not at all.
 */
export function readSeries(text: string, asked: SeriesAsked): Result<readonly SeriesLine[], readonly SeriesProblem[]> {
  const { rows, separator, openQuote } = readTable(text);
  if (openQuote !== null) return refuse([{ line: openQuote, code: "quote_open" }]);
  const [header, ...rest] = rows;
  if (header === undefined || rest.length === 0) return refuse([{ line: 1, code: "no_rows" }]);
  const columns = header.cells.map((name) => alias[name.toLowerCase()] ?? name.toLowerCase());
  const wrong = headerProblems(columns, asked);
  if (wrong.length > 0) return refuse(wrong);
  if (rest.length > mostRows) return refuse([{ line: mostRows + 2, code: "too_many_rows", most: mostRows }]);
  const firstOn = new Map<string, number>();
  const read = rest.map(({ cells, line }): ReadLine => {
    const row = readLine(cells, { line, columns, separator }, asked);
    if (isProblem(row)) return row;
    const first = firstOn.get(row.day);
    if (first !== undefined) return { line, code: "day_twice", day: row.day, first };
    firstOn.set(row.day, line);
    return row;
  });
  const problems = read.filter(isProblem);
  return problems.length > 0
    ? refuse(problems)
    : { ok: true, value: read.flatMap((row) => (isProblem(row) ? [] : [row])) };
}
