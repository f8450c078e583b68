import { describe, expect, it } from "vitest";
import { readNumber } from "./read-number.ts";

const withCommas = { separator: ",", hasDecimalComma: false };
const withSemicolons = { separator: ";", hasDecimalComma: false };

describe("a number in a spreadsheet", () => {
  it.each([
    { cell: "35.5", style: withCommas, value: 35.5 },
    { cell: "−2", style: withCommas, value: -2 },
    { cell: "35,5", style: withSemicolons, value: 35.5 },
    { cell: "1,234", style: { separator: ";", hasDecimalComma: true }, value: 1.234 },
    { cell: "", style: withCommas, value: null },
    { cell: "N/A", style: withCommas, value: null },
  ])("$cell is $value", ({ cell, style, value }) => expect(readNumber(cell, style)).toEqual({ value }));

  it.each([
    { cell: "1,234", style: withCommas, code: "number_unclear" },
    { cell: "1,234", style: withSemicolons, code: "number_unclear" },
    { cell: "1,234,567", style: withCommas, code: "thousands_separator" },
    { cell: "1.234,5", style: withSemicolons, code: "thousands_separator" },
    { cell: "35,5", style: withCommas, code: "decimal_comma" },
    { cell: "85%", style: withCommas, code: "per_cent_sign" },
    { cell: "<5", style: withCommas, code: "number_hidden" },
    { cell: "4 min", style: withCommas, code: "number_with_words" },
    { cell: "#DIV/0!", style: withCommas, code: "formula" },
    { cell: "many", style: withCommas, code: "number_unreadable" },
    { cell: "1e400", style: withCommas, code: "number_with_words" },
  ])("$cell is never guessed: $code", ({ cell, style, code }) =>
    expect(readNumber(cell, style)).toMatchObject({ code }),
  );
});
