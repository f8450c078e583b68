import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scaleFor } from "./scale.ts";

describe("a scale", () => {
  it("starts at zero for counts that a person sees", () =>
    expect(scaleFor({ values: [4, 5, 9, 12], fromZero: true, steps: 3 })).toEqual({
      low: 0,
      high: 12.5,
      ticks: [0, 5, 10],
    }));
  it("starts near the values when it says so", () =>
    expect(scaleFor({ values: [21, 46], fromZero: false, steps: 3 })).toEqual({
      low: 20,
      high: 50,
      ticks: [20, 30, 40, 50],
    }));
  it("has a height when all values are the same", () => {
    const { low, high } = scaleFor({ values: [5, 5], fromZero: false, steps: 3 });
    expect(high).toBeGreaterThan(low);
  });
  it("has ticks that read as round numbers", () =>
    expect(scaleFor({ values: [0.1, 0.3], fromZero: true, steps: 3 }).ticks).toEqual([0, 0.1, 0.2, 0.3]));
  it("holds every value, with two to nine ticks inside it", () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((drawn) => Math.round(drawn * 100) / 100);
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 40 }), fc.boolean(), (values, fromZero) => {
        const { low, high, ticks } = scaleFor({ values, fromZero, steps: 3 });
        const slack = 1e-6 * Math.max(1, Math.abs(high), Math.abs(low));
        expect(low).toBeLessThanOrEqual(Math.min(...values) + slack);
        expect(high).toBeGreaterThanOrEqual(Math.max(...values) - slack);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(9);
      }),
      { seed: 20_261_122 },
    );
  });
});
