import type { SeriesProblem } from "@aimwell/domain";
import { assertNever } from "@aimwell/domain";
import { keepable } from "@aimwell/domain/schemas";
import { z } from "zod";

/** `POST /api/team/series`: a series of one of the team's own measures, as a spreadsheet writes it. */
export const loadSeries = z.strictObject({
  measure: keepable(z.string().min(1).max(80)),
  /** The file's text: a header with `day` and `value` (and `of`), then one line a day. */
  csv: z.string().max(200_000),
  /** Only look: what would be taken, without taking it. */
  isRehearsal: z.boolean().default(false),
});

/** What a loaded series did. A day that was there with another value is corrected by a new row; the old one stays. */
export const loadedSeries = z.strictObject({
  rows: z.int(),
  added: z.int(),
  corrected: z.int(),
  unchanged: z.int(),
});
export type LoadedSeries = z.output<typeof loadedSeries>;

const rangeWords = (smallest: number | null, largest: number | null): string => {
  if (smallest === null) return `at most ${largest}`;
  return largest === null ? `at least ${smallest}` : `from ${smallest} to ${largest}`;
};

/** The plain sentence of one problem in a file, without its line. */
export function seriesProblemInWords(problem: SeriesProblem): string {
  switch (problem.code) {
    case "no_rows":
      return "There are no values. Write a first line with day and value, then one line a day.";
    case "quote_open":
      return "A quote is opened here and never closed. Close it, or take it out.";
    case "too_many_rows":
      return `Load at most ${problem.most} lines at a time. Split the file in two.`;
    case "column_missing":
      return `There is no column "${problem.column}". Add it to the first line.`;
    case "column_unknown":
      return `The column "${problem.column}" is not for this measure, or is there twice. Take it out.`;
    case "cells_differ":
      return `This line has ${problem.cells} cells; the first line has ${problem.columns}.`;
    case "day_unreadable":
      return "The day can't be read. Write it as 2026-11-03.";
    case "day_to_come":
      return `The day ${problem.day} is still to come. Check it.`;
    case "day_twice":
      return `The day ${problem.day} stands in line ${problem.first} too. Keep one of them.`;
    case "number_unreadable":
      return `The number under "${problem.column}" is missing or can't be read. Write it in digits.`;
    case "out_of_range":
      return `The value does not fit this measure: it is ${rangeWords(problem.smallest, problem.largest)}.`;
    case "more_than_all":
      return `${problem.value} is more than all there were (${problem.of}). Check both.`;
    default:
      return assertNever(problem);
  }
}
