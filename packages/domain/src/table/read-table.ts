/** One line of a table that has anything in it; a quoted cell may go over several lines, and it counts by its first. */
export interface TableRow {
  /** From 1, as an editor or a spreadsheet counts. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A file of lines and cells as spreadsheets save it: the first row is the header. */
export interface Table {
  readonly separator: "\t" | ";" | ",";
  readonly rows: readonly TableRow[];
  /** The line of a quote that is never closed: all that follows it would be one cell. `null` in a sound file. */
  readonly openQuote: number | null;
}

/** A file with semicolons or tabs may write numbers with a comma; one with commas can't. */
function separatorOf(text: string): Table["separator"] {
  const [header = ""] = text.split(/[\r\n]/).filter((line) => line.trim() !== "");
  const bare = header.replaceAll(/"[^"]*"/g, "");
  return (["\t", ";"] as const).find((each) => bare.includes(each)) ?? ",";
}

/** Excel writes `sep=;` above the header where the reader's country would expect another sign. */
const told = /^sep=([;,\t])(?:\r\n|\n|\r)/;

interface Reading {
  readonly rows: TableRow[];
  cells: string[];
  cell: string;
  /** The line on which the row began, and where we are. */
  began: number;
  line: number;
}

function endCell(reading: Reading): void {
  reading.cells.push(reading.cell.trim());
  reading.cell = "";
}

function endRow(reading: Reading): void {
  endCell(reading);
  if (reading.cells.some((cell) => cell !== "")) reading.rows.push({ line: reading.began, cells: reading.cells });
  reading.cells = [];
  reading.line += 1;
  reading.began = reading.line;
}

/** Takes a quoted cell in from its opening quote; answers where it ends, or -1 when it never does. */
function takeQuoted(text: string, from: number, reading: Reading): number {
  for (let at = from + 1; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"' && text[at + 1] === '"') {
      reading.cell += '"';
      at += 1;
    } else if (sign === '"') {
      return at;
    } else {
      if (sign === "\n" || (sign === "\r" && text[at + 1] !== "\n")) reading.line += 1;
      reading.cell += sign;
    }
  }
  return -1;
}

/**
 * Reads a table that was saved from a spreadsheet: commas, semicolons or tabs between cells, cells in quotes or not, with
 * or without a mark at the beginning, lines that end in any of the three ways. Cells are trimmed, blank lines left out.
 *
 * @see RFC 4180, Common Format and MIME Type for Comma-Separated Values (CSV) Files.
 */
export function readTable(file: string): Table {
  const text = file.replace(/^\uFEFF/, "");
  const named = told.exec(text);
  const separator = (named?.[1] as Table["separator"] | undefined) ?? separatorOf(text);
  const reading: Reading = { rows: [], cells: [], cell: "", began: 1, line: 1 };
  let at = 0;
  if (named !== null) {
    at = named[0].length;
    reading.line = 2;
    reading.began = 2;
  }
  for (; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"' && reading.cell.trim() === "") {
      const opened = reading.line;
      const closed = takeQuoted(text, at, reading);
      if (closed < 0) return { separator, rows: reading.rows, openQuote: opened };
      at = closed;
    } else if (sign === separator) {
      endCell(reading);
    } else if (sign === "\n" || sign === "\r") {
      if (sign === "\r" && text[at + 1] === "\n") at += 1;
      endRow(reading);
    } else {
      reading.cell += sign;
    }
  }
  endRow(reading);
  return { separator, rows: reading.rows, openQuote: null };
}
