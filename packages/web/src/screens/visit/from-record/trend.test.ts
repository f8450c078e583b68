import { describe, expect, it } from "vitest";
import { daily } from "./trend.ts";
import { unitInWords } from "./unit-in-words.ts";

describe("numbers over time", () => {
  it("a chart has one point a day, the last of that day", () => {
    const takenAt = ["2026-11-02T08:00:00.000Z", "2026-11-01T08:00:00.000Z", "2026-11-02T18:00:00.000Z"];
    expect(daily({ takenAt, value: [4, 3, 5] })).toEqual({ days: ["2026-11-01", "2026-11-02"], values: [3, 5] });
  });
  it.each([
    ["{score}", ""],
    ["{steps}", "steps"],
    ["min", "min"],
  ])("the unit %s is read as “%s”", (unit, read) => expect(unitInWords(unit)).toBe(read));
});
