import { readTable, type TableRow } from "@aimwell/domain/tables";
import { ChartRefusal, type Problem, problem } from "../problem.ts";
import { type Columns, type ColumnsNamed, findColumns } from "./columns.ts";
import { type DayOrder, dayProblemWords, orderSaidBy, readDay } from "./read-day.ts";
import { readNumber, showsDecimalComma } from "./read-number.ts";

/** One line of the sheet that could be read. */
export interface SheetRow {
  readonly line: number;
  readonly day: string;
  readonly isMonth: boolean;
  /** `null` where the cell is empty: nobody measured. */
  readonly value: number | null;
  readonly of: number | null;
}

export interface Sheet {
  readonly rows: readonly SheetRow[];
  readonly names: { readonly date: string; readonly value: string | null; readonly of: string | null };
  readonly notes: readonly string[];
  /** What is wrong in single lines; those are not in `rows`, and no chart is made before they are mended. */
  readonly problems: readonly Problem[];
}

export interface SheetAsked {
  readonly named: ColumnsNamed;
  readonly order: DayOrder | undefined;
  readonly needsNoValue: boolean;
}

const mostRows = 10_000;

/**
 * Reads a sheet for a chart.
 *
 * @throws ChartRefusal where it is no table, or a column is missing.
 */
export function readSheet(text: string, asked: SheetAsked): Sheet {
  const { rows, separator, openQuote } = readTable(text);
  const [header, ...rest] = rows;
  const empty = "There are no values. Write a first line with date and value, then one line a day.";
  if (openQuote !== null) {
    const words = "A quote is opened here and never closed. Close it, or take it out.";
    throw new ChartRefusal([problem("quote_open", words, { line: openQuote })]);
  }
  if (header === undefined || rest.length === 0) throw new ChartRefusal([problem("no_rows", empty)]);
  if (rest.length > mostRows) {
    const words = `There are ${rest.length} lines, and one chart takes at most ${mostRows}. Chart weeks or months instead of single values, or a shorter time.`;
    throw new ChartRefusal([problem("too_many_rows", words)]);
  }
  const columns = columnsOf(header, rest, separator, asked);
  const read = readRows(rest, { header: header.cells, columns, separator, order: asked.order });
  const nameAt = (at: number | null) => (at === null ? null : (header.cells[at] ?? null));
  return {
    ...read,
    names: { date: nameAt(columns.date) ?? "date", value: nameAt(columns.value), of: nameAt(columns.of) },
    notes: columns.notes,
  };
}

function columnsOf(header: TableRow, rest: readonly TableRow[], separator: string, asked: SheetAsked): Columns {
  const few = rest.slice(0, 20);
  // A first column of days that nobody named is found by its cells, in whichever order they are written.
  const isDay = (cell: string) => typeof readDay(cell, asked.order ?? "dmy") === "object";
  const isNumber = (cell: string) => {
    const read = readNumber(cell, { separator, hasDecimalComma: false });
    return "value" in read ? read.value !== null : read.code !== "number_unreadable";
  };
  const most = (at: number, is: (cell: string) => boolean) =>
    few.filter(({ cells }) => is(cells[at] ?? "")).length * 2 > few.length;
  const found = findColumns({
    ...{ header: header.cells, named: asked.named, needsNoValue: asked.needsNoValue },
    isDays: (at) => most(at, isDay),
    isNumbers: (at) => most(at, isNumber),
  });
  if ("date" in found) return found;
  throw new ChartRefusal(found);
}

interface ReadingRows {
  readonly header: readonly string[];
  readonly columns: Columns;
  readonly separator: string;
  readonly order: DayOrder | undefined;
}

function readRows(rest: readonly TableRow[], reading: ReadingRows): Pick<Sheet, "rows" | "problems"> {
  const { columns, header, separator } = reading;
  const problems: Problem[] = [];
  const style = (at: number | null) => {
    const hasDecimalComma =
      separator !== "," && at !== null && rest.some(({ cells }) => showsDecimalComma(cells[at] ?? ""));
    return { separator, hasDecimalComma };
  };
  const styles = { value: style(columns.value), of: style(columns.of) };
  const number = ({ line, cells }: TableRow, role: "value" | "of"): number | null => {
    const at = columns[role];
    if (at === null) return null;
    const found = cells[at] ?? "";
    const read = readNumber(found, styles[role]);
    if ("value" in read) return read.value;
    problems.push(problem(read.code, read.words, { line, column: header[at] ?? role, found }));
    return null;
  };
  const rows = rest.flatMap((row): readonly SheetRow[] => {
    const { line, cells } = row;
    // Spreadsheets save empty cells at a line's end or leave them out: only a line with more than the header is wrong.
    if (cells.slice(header.length).some((cell) => cell !== "")) {
      const words = `This line has ${cells.length} cells; the first line has ${header.length}. Put text with a "${separator}" in it in quotes.`;
      problems.push(problem("cells_differ", words, { line }));
      return [];
    }
    const found = cells[columns.date] ?? "";
    const day = readDay(found, reading.order);
    const [value, of] = [number(row, "value"), number(row, "of")];
    if (typeof day === "object") return [{ line, day: day.day, isMonth: day.isMonth, value, of }];
    problems.push(problem(`day_${day}`, dayProblemWords[day], { line, column: header[columns.date] ?? "date", found }));
    return [];
  });
  return { rows, problems: withOrderHint(problems, rest, columns) };
}

/** Where 25/04/2026 stands in the sheet, it says how 03/04/2026 is meant; somebody still has to say so. */
function withOrderHint(problems: readonly Problem[], rest: readonly TableRow[], { date }: Columns): readonly Problem[] {
  const telling = rest.find(({ cells }) => orderSaidBy(cells[date] ?? "") !== undefined);
  const order = telling === undefined ? undefined : orderSaidBy(telling.cells[date] ?? "");
  if (telling === undefined || order === undefined) return problems;
  const words = `Line ${telling.line} (${telling.cells[date]}) says how days are written here: use --dates ${order}.`;
  return problems.map((each) => (each.code === "day_ambiguous" ? { ...each, words } : each));
}
