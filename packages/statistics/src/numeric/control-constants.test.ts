import { describe, expect, it } from "vitest";
import { c4, d2, d2OfTwo, d3, d4OfTwo, subgroupFactors, upperRangeOfTwo } from "./control-constants.ts";

describe("constants of control charts", () => {
  // Montgomery, Introduction to Statistical Quality Control, 7th ed. (2013), appendix VI.
  it.each([
    [2, 0.7979, 1.128, 0.853],
    [5, 0.94, 2.326, 0.864],
    [10, 0.9727, 3.078, 0.797],
    [25, 0.9896, 3.931, 0.708],
  ])("for subgroups of %i are those printed", (n, printedC4, printedD2, printedD3) => {
    expect(c4(n)).toBeCloseTo(printedC4, 3);
    expect(d2(n)).toBeCloseTo(printedD2, 3);
    expect(d3(n)).toBeCloseTo(printedD3, 3);
  });

  it("for two points have closed forms", () => {
    expect(d2(2)).toBeCloseTo(2 / Math.sqrt(Math.PI), 9);
    expect(d2OfTwo).toBeCloseTo(2 / Math.sqrt(Math.PI), 12);
    expect(d3(2)).toBeCloseTo(Math.sqrt(2 - 4 / Math.PI), 6);
    expect(d4OfTwo).toBeCloseTo(0.954, 3);
    expect(upperRangeOfTwo).toBeCloseTo(3.267, 3);
    expect(subgroupFactors(5)).toEqual({ a3: expect.closeTo(1.427, 3), b3: 0, b4: expect.closeTo(2.089, 3) });
  });

  it("need at least two values", () => {
    expect(() => c4(1)).toThrow(RangeError);
    expect(() => d2(2.5)).toThrow(RangeError);
  });
});
