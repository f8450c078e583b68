import { describe, expect, it } from "vitest";
import { completeRange, completeSums } from "./complete.ts";

describe("the mean moving range when one wild point is left out", () => {
  it("keeps the digits of the ranges that stay", () => {
    // Steps of 0.1 around one point at 10¹⁵, whose own two ranges are screened.
    const values = Float64Array.from({ length: 21 }, (_, index) => (index === 10 ? 1e15 : (index % 2) / 10));
    const { ranges } = completeSums(values, 0, values.length);
    const { average, screened } = completeRange(values, { from: 0, to: values.length, ranges, limit: 3.267 });
    expect(screened).toBe(2);
    expect(average).toBeCloseTo(0.1, 12);
  });
});
