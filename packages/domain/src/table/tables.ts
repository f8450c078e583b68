/** Reading tables alone: what a program that only reads a spreadsheet has to load. */
export { dayIn, numberIn } from "./read-cell.ts";
export { readTable, type Table, type TableRow } from "./read-table.ts";
