import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { chartOf, svgOf } from "./make-chart.ts";
import type { ChartFlags } from "./options.ts";
import { pngOf } from "./png.ts";
import { ChartRefusal } from "./problem.ts";
import { chartFacts, jsonLine } from "./say/json.ts";
import { reportOf } from "./say/report.ts";

const week = (at: number) => new Date(Date.UTC(2026, 0, 5 + 7 * at)).toISOString().slice(0, 10);
const sheetOf = (header: string, rows: readonly string[]) =>
  [header, ...rows.map((row, at) => `${week(at)},${row}`)].join("\n");

function made(text: string, flags: Partial<ChartFlags> = {}) {
  return chartOf(new TextEncoder().encode(text), { drawing: true, ...flags }, "sheet");
}

function saidOf(text: string, flags: Partial<ChartFlags> = {}): string {
  const { reckoned, shown } = made(text, flags);
  return reportOf(reckoned, shown, { width: 90, isDrawn: true }).join("\n");
}

/** Without the line breaks that the width made. */
const unbroken = (said: string): string => said.replaceAll(/\s+/g, " ");

function refused(text: string | Uint8Array, flags: Partial<ChartFlags> = {}) {
  try {
    chartOf(typeof text === "string" ? new TextEncoder().encode(text) : text, { drawing: true, ...flags }, "sheet");
  } catch (error) {
    if (error instanceof ChartRefusal) return error.problems;
    throw error;
  }
  return [];
}

// The clinic's waits in the README of @aimwell/statistics: middle 21.8, limits 14.8 and 28.8 by the first twelve weeks.
const waits = sheetOf(
  "Week,Wait",
  [21, 19, 24, 22, 20, 23, 21, 25, 22, 20, 23, 22, 15, 14, 16, 14, 15, 14, 16, 15].map(String),
);

describe("a chart from a spreadsheet", () => {
  const flags = { baseline: "12", better: "down", target: "14", unit: "min" } as const;
  const said = saidOf(waits, flags);
  it("says its lines, what set them, and its signals with their days", () => {
    expect(said).toContain("Mean 21.8 min, limits 14.8 to 28.8 min.");
    expect(unbroken(said)).toContain("set by the first 12 points");
    expect(said).toContain("30 March 2026 to 18 May 2026: 8 points in a row are below the middle line.");
    expect(said).toContain("Something has changed for the better.");
  });
  it("draws what it says: eight discs, twelve rings, and every line by its name", () => {
    expect(said.match(/●(?! better)/g)).toHaveLength(8);
    for (const name of ["mean 21.8 min", "limit 14.8 min", "limit 28.8 min", "target 14 min or less"]) {
      expect(said).toContain(name);
    }
  });
  it("is a picture that stands alone", () => {
    const { reckoned, shown } = made(waits, flags);
    const svg = svgOf(reckoned, shown);
    for (const name of ["mean 21.8 min", "limit 14.8 min", "limit 28.8 min", "target 14 min or less", "5 Jan"]) {
      expect(svg).toContain(`>${name}<`);
    }
    const png = pngOf(svg);
    expect([...png.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    // Twice 960 pixels wide, by the file's own header.
    expect(new DataView(png.buffer, png.byteOffset).getUint32(16)).toBe(1920);
  });
  it("never begins a stretch by itself, and shows the reason of one that somebody began", () => {
    expect(made(waits).reckoned.model.phases).toHaveLength(1);
    const two = unbroken(saidOf(waits, { phase: ["2026-03-30 New call system"] }));
    expect(two).toContain(
      "Since 30 March 2026 (New call system) the mean is 14.9; before it was 21.8. In this stretch: It is too early to say.",
    );
  });
});

describe("the how-to page on charting a spreadsheet", () => {
  const read = (path: string) => readFileSync(new URL(`../../../../docs/${path}`, import.meta.url), "utf8");
  const page = read("how-to/chart-a-spreadsheet.md");
  const [, sheet = ""] = /```csv title="waits.csv"\n([\s\S]*?)```/.exec(page) ?? [];
  const [, output = ""] = /```console\n\$ aimwell chart waits.csv [^\n]+\n([\s\S]*?)```/.exec(page) ?? [];
  const flags = { drawing: true, better: "down", target: "18", unit: "min", baseline: "12" } as const;
  const { reckoned, shown } = chartOf(new TextEncoder().encode(sheet), flags, "waits");

  it("shows what the command prints", () =>
    expect([...reportOf(reckoned, shown, { width: 80, isDrawn: true }), "Written: waits.svg", ""].join("\n")).toBe(
      output,
    ));

  it("and what it draws; when this fails, write the picture anew with the page's command", () =>
    expect(svgOf(reckoned, shown)).toBe(read("images/chart-waits.svg")));
});

describe("what the values are", () => {
  const kindOf = (text: string, flags: Partial<ChartFlags> = {}) => {
    const { reckoned } = made(text, flags);
    return [reckoned.kind.name, reckoned.model.type, reckoned.multiply];
  };
  const many = (row: string) => Array.from({ length: 14 }, () => row);
  it("is said by the columns", () => {
    expect(kindOf(sheetOf("date,value", many("5")))).toEqual(["continuous", "i", 1]);
    expect(kindOf(sheetOf("date,value,of", many("5,11")))).toEqual(["proportion", "p", 100]);
    expect(kindOf(sheetOf("date,falls,bed days", many("5,1100")))).toEqual(["rate", "u", 1000]);
  });
  it("or by whoever knows", () => {
    expect(kindOf(sheetOf("date,value,of", many("14,10")), { kind: "rate" })).toEqual(["rate", "u", 1]);
    expect(kindOf(sheetOf("date,value", many("5")), { kind: "count" })).toEqual(["count", "c", 1]);
  });
  it("is never guessed from numbers that are no share", () =>
    expect(refused(sheetOf("date,value,of", many("14,10")))).toMatchObject([{ code: "kind_needed" }]));
  it("events need their days only: 2, 3 and 25 days lie between 1, 3, 6 and 31 January", () => {
    const events = "date\n2026-01-31\n2026-01-01\n2026-01-06\n2026-01-03\n";
    const { reckoned } = made(events, { kind: "days-between" });
    expect(Array.from(reckoned.model.points.y)).toEqual([2, 3, 25]);
  });
});

describe("gaps", () => {
  it("are told and drawn as gaps: nothing is filled in", () => {
    const { reckoned } = made("month;value\n2026-01;4\n2026-02;\n2026-04;5,5\n2026-05;6\n");
    expect(Array.from(reckoned.model.points.y)).toEqual([4, null, null, 5.5, 6]);
    const said = saidOf("month;value\n2026-01;4\n2026-02;\n2026-04;5,5\n2026-05;6\n");
    expect(said).toContain("1 month is not in the file: March 2026.");
    expect(said).toContain("1 line has no number: February 2026.");
  });
});

describe("a sheet with slips", () => {
  it("is told all of them at once, by line", () => {
    const bad = [
      "date,value,of",
      "2026-01-05,4,11",
      "03/04/2026,5,11",
      "2026-13-01,3,9",
      '2026-01-19,"1,234",12',
      "2026-01-26,85%,12",
      "2026-02-02,14,10",
      "2026-02-09,-2,10",
      "2026-01-05,4,11",
      "2026-02-16,<5,11",
      "2026-02-23,3,9,7",
      ",3,9",
    ];
    const found = refused(bad.join("\n")).map(({ line, code }) => `${line} ${code}`);
    expect(found.toSorted((one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10))).toEqual([
      "3 day_ambiguous",
      "4 day_no_such_day",
      "5 number_unclear",
      "6 per_cent_sign",
      "7 more_than_all",
      "8 below_zero",
      "9 day_twice",
      "10 number_hidden",
      "11 cells_differ",
      "12 day_empty",
    ]);
  });
  it.each([
    { name: "a workbook", bytes: [0x50, 0x4b, 0x03, 0x04, 0x14], words: "CSV" },
    { name: "UTF-16", bytes: [0xff, 0xfe, 0x64, 0x00], words: "UTF-16" },
    { name: "a picture", bytes: [0x89, 0x50, 0x4e, 0x47, 0x00], words: "not text" },
    { name: "nothing", bytes: [], words: "no values" },
  ])("is refused as a whole where it is $name", ({ bytes, words }) =>
    expect(refused(Uint8Array.from(bytes))[0]?.words).toContain(words),
  );
  it("names the columns that there are, and what may have been meant", () => {
    const [problem] = refused(waits, { value: "Weit" });
    expect(problem?.words).toContain('The columns are "Week", "Wait". Did you mean "Wait"?');
  });
  it("asks when two columns may hold the values", () =>
    expect(refused(sheetOf("date,seen,missed", ["4,5", "5,6"]))).toMatchObject([{ code: "column_unclear" }]));
  it("says how days are written where one of them tells", () => {
    const [problem] = refused("date,value\n03/04/2026,5\n25/04/2026,6\n");
    expect(problem?.words).toContain("--dates dmy");
  });
  it("takes at most 10,000 lines", () => {
    const rows = Array.from({ length: 10_001 }, (_, at) => `${2000 + at},1`);
    expect(refused(["date,value", ...rows].join("\n"))).toMatchObject([{ code: "too_many_rows" }]);
  });
  it("needs a reason for whatever somebody decides", () =>
    expect(refused(waits, { phase: ["2026-03-30"], exclude: ["2026-02-02"] }).map(({ code }) => code)).toEqual([
      "reason_missing",
      "reason_missing",
    ]));
});

describe("a hostile sheet", () => {
  const steering = "\u001b]0;gone\u0007\u009b31m";
  const hostile = `week,"Wait</title><script>alert(1)</script>${steering}"\n2026-01-05,4\n2026-01-12,5\n2026-01-19,6\n`;
  const flags = { title: `Waits${steering}<script>&"'`, phase: [`2026-01-12 ${steering}<b>`], unit: `min${steering}` };
  const steers = /(?!\n)\p{Cc}/u;
  it("can't steer the terminal, in words, refusals or JSON", () => {
    const { reckoned, shown } = made(hostile, flags);
    expect(saidOf(hostile, flags)).not.toMatch(steers);
    expect(jsonLine(chartFacts(reckoned, shown, []))).not.toMatch(steers);
    expect(jsonLine({ problems: refused(hostile, { value: steering }) })).not.toMatch(steers);
  });
  it("is text in the picture, and nothing else", () => {
    const { reckoned, shown } = made(hostile, flags);
    const svg = svgOf(reckoned, shown);
    expect(svg).not.toMatch(/<script|<b>/);
    expect(svg).not.toMatch(steers);
    // What draws it reads it as XML, and stops at the first thing that is none.
    expect(pngOf(svg).length).toBeGreaterThan(1000);
  });
});
