import { describe, expect, it } from "vitest";
import { randomFrom, steadySeries } from "../../test/random.ts";
import { segmentedRegression } from "./segmented.ts";

// Twelve months before and after a change; expected values from the matrix formulas in numpy 2 (least squares with
// Bartlett weights and n/(n − p); Prais-Winsten iterated; REML by direct inversion of the AR(1) matrix).
const months = [12, 14, 13, 15, 16, 14, 17, 18, 16, 17, 19, 18, 13, 12, 14, 11, 12, 10, 11, 9, 10, 8, 9, 7.5];

describe("segmented regression", () => {
  it.each([
    { errors: "newey-west", step: -5.94522145, error: 0.3632816, slope: -1.03321678, slopeError: 0.06293281 },
    { errors: "prais-winsten", step: -5.97125306, error: 0.46570748, slope: -1.01538871, slopeError: 0.064136 },
    { errors: "reml", step: -5.97223192, error: 0.49273421, slope: -1.01733926, slopeError: 0.067935 },
  ] as const)("finds the step and the turn by $errors", ({ errors, step, error, slope, slopeError }) => {
    const fit = segmentedRegression(months, 12, { errors, lags: 2 });
    expect(fit.step.estimate).toBeCloseTo(step, 6);
    expect(fit.step.standardError).toBeCloseTo(error, 6);
    expect(fit.slopeChange.estimate).toBeCloseTo(slope, 6);
    expect(fit.slopeChange.standardError).toBeCloseTo(slopeError, 6);
    expect(fit.durbinWatson).toBeCloseTo(3.0887348978, 9);
    expect(fit.withoutChange).toHaveLength(12);
  });

  it("moves with the level and scales with the unit", () => {
    const plain = segmentedRegression(months, 12);
    const moved = segmentedRegression(
      months.map((value) => 1e6 + 100 * value),
      12,
    );
    expect(moved.step.estimate).toBeCloseTo(100 * plain.step.estimate, 4);
    expect(moved.step.standardError).toBeCloseTo(100 * plain.step.standardError, 4);
    expect(moved.slopeChange.statistic).toBeCloseTo(plain.slopeChange.statistic ?? Number.NaN, 4);
  });

  it("finds a line without a change steady", () => {
    const fit = segmentedRegression([1, 2, 3, 4, 5, 6, 7, 8], 4, { errors: "newey-west" });
    expect(fit.step.estimate).toBeCloseTo(0, 9);
    expect(fit.slopeBefore.estimate).toBeCloseTo(1, 9);
    expect(fit.step).toMatchObject({ standardError: 0, statistic: null });
    expect(fit.durbinWatson).toBeNull();
  });

  it("keeps near its level on two years of correlated months", () => {
    const random = randomFrom(503);
    const runs = 300;
    let covered = 0;
    for (let run = 0; run < runs; run++) {
      const { step } = segmentedRegression(steadySeries(48, 0.4, random), 24);
      if (step.lower <= 0 && step.upper >= 0) covered++;
    }
    expect(covered / runs).toBeGreaterThan(0.88);
  });

  it.each([
    {
      name: "two points after the change",
      act: () => segmentedRegression(months, 22),
      words: "changeAt must be at most 21",
    },
    {
      name: "two points before it",
      act: () => segmentedRegression(months, 2),
      words: "changeAt must be a whole number of 3",
    },
    { name: "a missing month", act: () => segmentedRegression([...months, Number.NaN], 12), words: "values[24]" },
  ])("refuses $name", ({ act, words }) => {
    expect(act).toThrow(RangeError);
    expect(act).toThrow(words);
  });
});
