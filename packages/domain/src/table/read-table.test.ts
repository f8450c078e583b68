import { describe, expect, it } from "vitest";
import { readTable } from "./read-table.ts";

const cellsIn = (text: string) => readTable(text).rows.map(({ cells }) => cells);

describe("a table from a spreadsheet", () => {
  it.each([
    { name: "commas", text: "day,value\n2026-11-02,4" },
    { name: "semicolons and Windows lines", text: "day;value\r\n2026-11-02;4\r\n" },
    { name: "tabs, and a mark at the beginning", text: "\uFEFFday\tvalue\n2026-11-02\t4\n" },
    { name: "the lines of an old Mac", text: "day,value\r2026-11-02,4\r" },
    { name: "quotes, blanks and blank lines", text: '"day" , "value"\n\n 2026-11-02 ,"4"\n,\n' },
    { name: "the line in which Excel tells the separator", text: "sep=;\nday;value\n2026-11-02;4\n" },
  ])("is read with $name", ({ text }) =>
    expect(cellsIn(text)).toEqual([
      ["day", "value"],
      ["2026-11-02", "4"],
    ]),
  );

  it("keeps separators, quotes and line ends inside of quotes, and still counts the file's lines", () => {
    const table = readTable('day,"wait, in ""minutes"""\n2026-11-02,"4\n5"\n2026-11-03,6');
    expect(table.rows).toEqual([
      { line: 1, cells: ["day", 'wait, in "minutes"'] },
      { line: 2, cells: ["2026-11-02", "4\n5"] },
      { line: 4, cells: ["2026-11-03", "6"] },
    ]);
  });

  it("does not take a separator in a quoted header for the file's own", () =>
    expect(readTable('"a; b",c\n1,2').separator).toBe(","));

  it("says where a quote is never closed", () => expect(readTable('day,value\n2026-11-02,"4\n5\n').openQuote).toBe(2));

  it("has no rows in a file of nothing", () => expect(cellsIn("\uFEFF\n \n")).toEqual([]));
});
