import { describe, expect, it } from "vitest";
import { attainmentChange, attainmentDistribution } from "./change.ts";
import { startLevel } from "./level.ts";

describe("change in attainment", () => {
  it("counts goals by level first, worst level first", () => {
    expect(attainmentDistribution([1, 0, 1, -0.5])).toEqual([
      { level: -2, count: 0 },
      { level: -1, count: 0 },
      { level: -0.5, count: 1 },
      { level: 0, count: 1 },
      { level: 1, count: 2 },
      { level: 2, count: 0 },
    ]);
  });

  it("tells a goal that stayed from goals that moved, even when T is 50", () => {
    // Four goals of the person's own, weights 2, 0, 2, 3; baseline T and change by R from the erratum's formula.
    const result = attainmentChange({ levels: [1, 1, -1, 0], weights: [2, 0, 2, 3], baseline: [-1, -2, -1, -2] });
    expect(result).toMatchObject({ goals: 4, asExpectedOrBetter: 3, better: 3, same: 1, worse: 0 });
    expect(result.t).toBe(50);
    expect(result.tBaseline).toBeCloseTo(30.61083164176, 9);
    expect(result.change).toBeCloseTo(19.38916835824, 9);
  });

  it("starts at −1 when things could get worse, at −2 when they could not", () => {
    expect([startLevel("room-to-worsen"), startLevel("worst-already")]).toEqual([-1, -2]);
  });

  it("refuses a baseline of another number of goals", () => {
    expect(() => attainmentChange({ levels: [0, 1], baseline: [-1] })).toThrow("baseline must hold as many values");
  });
});
