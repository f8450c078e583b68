import { describe, expect, it } from "vitest";
import type { LocalDate, MeasureId } from "../../ids.ts";
import { readSeries, type SeriesAsked } from "./read-series.ts";

const today = "2026-11-23" as LocalDate;
const definition = {
  ...{
    what: "Worried",
    subgroup: "Whoever waited",
    period: "The week",
    because: "Only they know",
    side: "outcome" as const,
  },
  licence: "Apache-2.0",
};
const share = { as: "share", numerator: "people worried", denominator: "people asked" } as const;
const counted: SeriesAsked = {
  measure: { definition: { ...definition, reckoned: { ...share, of: "asked" as MeasureId } } },
  today,
};
const percent: SeriesAsked = { measure: { definition: { ...definition, reckoned: share } }, today };
const minutes: SeriesAsked = { measure: { smallest: 0 }, today };

describe("a series from a spreadsheet", () => {
  it.each([
    { name: "commas", text: "day,value\n2026-11-02,40\n2026-11-09,35.5\n" },
    { name: "semicolons, with a comma in numbers", text: "date;value\r\n2026-11-02;40\r\n2026-11-09;35,5" },
    {
      name: "tabs, the other way round, with quotes and blank lines",
      text: '\uFEFF"Value"\t"Day"\n40\t2026-11-02\n\n35.5\t2026-11-09',
    },
  ])("is read with $name", ({ text }) => {
    const read = readSeries(text, minutes);
    const rows = read.ok ? read.value.map(({ day, value, of }) => [day, value, of]) : read.refusal;
    expect(rows).toEqual([
      ["2026-11-02", 40, null],
      ["2026-11-09", 35.5, null],
    ]);
  });

  it("brings how many there were, for a share that counts them", () => {
    expect(readSeries("date,numerator,denominator\n2026-11-02,4,10", counted)).toEqual({
      ok: true,
      value: [{ line: 2, day: "2026-11-02", value: 4, of: 10 }],
    });
  });

  it("takes a month for its first day, as many series are kept by month", () => {
    const read = readSeries("month,value\n2026-10,4".replace("month", "date"), minutes);
    expect(read.ok && read.value.map(({ day }) => day)).toEqual(["2026-10-01"]);
  });

  it("a day on which nobody was asked is taken in, and someone of nobody is not", () => {
    expect(readSeries("day,value,of\n2026-11-02,0,0", counted)).toMatchObject({
      ok: true,
      value: [{ value: 0, of: 0 }],
    });
    expect(readSeries("day,value,of\n2026-11-02,1,0", counted)).toMatchObject({
      refusal: [{ line: 2, code: "more_than_all", value: 1, of: 0 }],
    });
  });

  it("a rate may have more events than there was exposure, and nothing that is counted goes below nothing", () => {
    const reckoned = { as: "rate", numerator: "calls", denominator: "beds", of: "beds" as MeasureId, per: 1 } as const;
    const rate: SeriesAsked = { measure: { definition: { ...definition, reckoned } }, today };
    expect(readSeries("day,value,of\n2026-11-02,14,10", rate)).toMatchObject({ ok: true });
    expect(readSeries("day,value,of\n2026-11-02,-1,10", rate)).toMatchObject({ refusal: [{ code: "out_of_range" }] });
  });

  it.each([
    { text: "", problem: { line: 1, code: "no_rows" } },
    { text: "day,value\n", problem: { line: 1, code: "no_rows" } },
    { text: 'day,value\n"2026-11-02,4', problem: { line: 2, code: "quote_open" } },
    { text: "when,value\n2026-11-02,4", problem: { line: 1, code: "column_missing", column: "day" } },
    { text: "day,value,of\n2026-11-02,4,5", problem: { line: 1, code: "column_unknown", column: "of" } },
    { text: "day,value,value\n2026-11-02,4,5", problem: { line: 1, code: "column_unknown", column: "value" } },
    { text: "day,value\n2026-11-02", problem: { line: 2, code: "cells_differ", cells: 1, columns: 2 } },
    { text: "day,value\n02/11/2026,4", problem: { line: 2, code: "day_unreadable" } },
    { text: "day,value\n2026-02-30,4", problem: { line: 2, code: "day_unreadable" } },
    { text: "day,value\n2026-11-24,4", problem: { line: 2, code: "day_to_come", day: "2026-11-24" } },
    { text: "day,value\n2026-11-02,four", problem: { line: 2, code: "number_unreadable", column: "value" } },
    { text: "day,value\n2026-11-02,", problem: { line: 2, code: "number_unreadable", column: "value" } },
    { text: "day,value\n2026-11-02,-1", problem: { line: 2, code: "out_of_range", smallest: 0, largest: null } },
    {
      text: "day,value\n2026-11-02,4\n\n2026-11-02,5",
      problem: { line: 4, code: "day_twice", day: "2026-11-02", first: 2 },
    },
  ])("says what is wrong, and in which line: $problem.code", ({ text, problem }) => {
    expect(readSeries(text, minutes)).toEqual({ ok: false, refusal: expect.arrayContaining([problem]) });
  });

  it("holds a share to its bounds", () => {
    expect(readSeries("day,value\n2026-11-02,101", percent)).toMatchObject({
      refusal: [{ code: "out_of_range", smallest: 0, largest: 100 }],
    });
    expect(readSeries("day,value,of\n2026-11-02,5,4\n2026-11-03,0,-1", counted)).toMatchObject({
      refusal: [
        { line: 2, code: "more_than_all", value: 5, of: 4 },
        { line: 3, code: "number_unreadable", column: "of" },
      ],
    });
  });

  it("tells every problem at once, so that one mending is enough", () => {
    const read = readSeries("day,value\nx,1\n2026-11-02,y\n2026-11-03,3", minutes);
    expect(read).toMatchObject({ ok: false, refusal: [{ line: 2 }, { line: 3 }] });
  });

  it("takes so many rows at once and no more", () => {
    const rows = Array.from({ length: 1001 }, (_, n) => {
      const day = new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10);
      return `${day},1`;
    });
    expect(readSeries(["day,value", ...rows.slice(1)].join("\n"), minutes).ok).toBe(true);
    expect(readSeries(["day,value", ...rows].join("\n"), minutes)).toMatchObject({
      refusal: [{ code: "too_many_rows", most: 1000 }],
    });
  });
});
