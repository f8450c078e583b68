import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { median, medianInPlace } from "./sum.ts";

describe("the median without sorting", () => {
  it("is the median of the sorted values, few or many, alike or not", () => {
    const values = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true, min: -1e300, max: 1e300 }));
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 400 }), (column) => {
        expect(medianInPlace(Float64Array.from(column)) + 0).toBe(median(column) + 0);
      }),
      { seed: 5, numRuns: 500 },
    );
  });
  it("takes columns that rise, fall or stand still", () => {
    const column = (at: (index: number) => number) => Float64Array.from({ length: 1001 }, (_, index) => at(index));
    expect(medianInPlace(column((index) => index))).toBe(500);
    expect(medianInPlace(column((index) => -index))).toBe(-500);
    expect(medianInPlace(column(() => 7))).toBe(7);
  });
});
