import { type PanelRow, panelRow } from "@aimwell/domain";
import { describe, expect, it } from "vitest";
import { rosa, rosaAndTom } from "../visit/from-record/rosa.fixture.ts";
import { narrowed, onlyAsked } from "./only.ts";

const row = panelRow(rosaAndTom().history.record, { subject: rosa, series: new Map() });
const fits: PanelRow = { ...row, formula: { ...row.formula, aim: true, match: true, fit: false } };
const delivered: PanelRow = { ...row, oneSided: "professional" };

describe("a part of the list that another page leads to", () => {
  it.each([
    ["only=fit", "fit"],
    ["only=one-sided", "one-sided"],
    ["only=everyone", null],
    ["", null],
  ])("reads %s as %s", (search, only) => expect(onlyAsked(search)).toBe(only));

  it("holds those who wait at that step, or whose plan is one side's work", () => {
    expect(narrowed([fits, delivered], "fit")).toEqual([fits]);
    expect(narrowed([fits, delivered], "one-sided")).toEqual([delivered]);
    expect(narrowed([fits, delivered], null)).toHaveLength(2);
  });
});
