import { readSeries } from "@aimwell/domain";
import type { ChartView } from "@aimwell/drawing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadsheet } from "./spreadsheet.ts";
import { tableApart, tableOf } from "./take-along.ts";

/** The cells of a file, read as RFC 4180 says, with whichever mark stands between them: quotes count at a cell's start. */
function cellsIn(text: string, between: string): readonly string[] {
  const cells = [""];
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    const cell = cells.at(-1) ?? "";
    const isDoubled = isQuoted && letter === '"' && text.charAt(at + 1) === '"';
    if (letter === '"' && !isDoubled && (isQuoted || cell === "")) isQuoted = !isQuoted;
    else if (!isQuoted && (letter === between || letter === "\r" || letter === "\n")) cells.push("");
    else cells[cells.length - 1] = cell + letter;
    if (isDoubled) at += 1;
  }
  return cells;
}

const runs = (cell: string) => /^[\s"]*[=+\-@＝＋－＠]/.test(cell) && !/^-?\d+(?:\.\d+)?(?:e[+-]\d+)?$/.test(cell);

describe("a table for a spreadsheet", () => {
  it.each([
    { cell: '=HYPERLINK("http://elsewhere.example","x")', text: `"'=HYPERLINK(""http://elsewhere.example"",""x"")"` },
    { cell: "=1+1", text: "'=1+1" },
    { cell: "+41 44", text: "'+41 44" },
    { cell: "-2 less than hoped", text: "'-2 less than hoped" },
    { cell: "@SUM(A1)", text: "'@SUM(A1)" },
    { cell: "\t=1+1", text: `"'\t'=1+1"` },
    { cell: "\r=1+1", text: `"'\r'=1+1"` },
    { cell: "＝1+1", text: "'＝1+1" },
    { cell: "3 of 12", text: "3 of 12" },
    { cell: "walk - swim = both", text: "walk - swim = both" },
    { cell: -3.5, text: "-3.5" },
    { cell: null, text: "" },
  ])("holds $cell as what it is, and it does not run", ({ cell, text }) => {
    expect(spreadsheet([[cell]])).toBe(`${text}\r\n`);
  });

  it("has no cell that runs, whatever was typed and whatever mark the reader takes between cells", () => {
    const typed = fc.string({ unit: fc.constantFrom(..."=+-@\t\r\n;,\"' a1＝") });
    fc.assert(
      fc.property(
        fc.array(typed, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(",", ";", "\t"),
        (cells, between) => {
          expect(cellsIn(spreadsheet([cells]), between).filter(runs)).toEqual([]);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it("of a chart keeps numbers below zero as numbers, and takes the sting out of what was counted", () => {
    const view = {
      points: [{ day: "2026-11-02", value: -2, kind: "usual", side: "on", counted: "=cmd|' /C calc'!A0" }],
      phases: [{ from: 0, to: 0, label: "", centre: [-1.5], lower: [-4], upper: [null] }],
    } as const satisfies Pick<ChartView, "points" | "phases">;
    const text = tableOf(view);
    expect(text.split("\r\n")[1]).toBe("2026-11-02,-2,-1.5,-4,,usual,'=cmd|' /C calc'!A0");
    const again = readSeries("day,value\n2026-11-02,-2", { measure: {}, today: "2026-11-23" as never });
    expect(again.ok && again.value[0]?.value).toBe(-2);
  });
});

it("groups that stand apart go into one table, each under its name, which runs nowhere as a formula", () => {
  const points = [{ day: "2026-03-01", value: 4 }];
  expect(tableApart([{ name: "=A walk", view: { points } }])).toBe("group,day,value\r\n'=A walk,2026-03-01,4\r\n");
});
