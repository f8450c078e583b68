/** What a cell holds: a number stays a number, and words stay words. */
export type Cell = string | number | null | undefined;

/**
 * Where words would begin a formula: at the start of a cell, behind blanks and quotes too, and after any mark that a reader
 * with other habits than ours takes for the end of a cell. The wide forms are the same signs to some spreadsheets.
 */
const startsInside = /([;,\t\r\n])(?=[\s"]*[=+\-@＝＋－＠])/g;
const startsCell = /^(?=[\s"]*[=+\-@＝＋－＠]|[\t\r])/;

/** Marks that need quotes around a cell, in any of the usual kinds of file. */
const needsQuotes = /[",;\t\r\n]|^\s|\s$/;

function cellOf(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  // A number below zero begins like a formula and is none.
  if (typeof cell === "number") return String(cell);
  const safe = cell.replaceAll(startsInside, "$1'").replace(startsCell, "'");
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Rows as a file for spreadsheets (RFC 4180). Words that would run there as a formula get an apostrophe before them, as OWASP
 * advises, whoever typed them.
 */
export function spreadsheet(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cellOf).join(",")}\r\n`).join("");
}
