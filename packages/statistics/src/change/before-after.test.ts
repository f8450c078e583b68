import { describe, expect, it } from "vitest";
import { randomFrom, steadySeries } from "../../test/random.ts";
import { beforeAfter } from "./before-after.ts";

describe("before and after", () => {
  it("allows for neighbours that resemble each other, which the plain standard error does not", () => {
    const random = randomFrom(504);
    const runs = 400;
    let [covered, naive] = [0, 0];
    for (let run = 0; run < runs; run++) {
      const series = steadySeries(40, 0.6, random);
      const result = beforeAfter({ before: series.slice(0, 20), after: series.slice(20) });
      if (result.difference.lower <= 0 && result.difference.upper >= 0) covered++;
      if (Math.abs(result.difference.estimate) <= 2.02 * result.independentStandardError) naive++;
    }
    expect(covered / runs).toBeGreaterThan(0.88);
    expect(naive / runs).toBeLessThan(0.75);
  });

  it("is the difference of the means when nothing is correlated", () => {
    const { meanBefore, meanAfter } = beforeAfter({ before: [4, 6, 5, 5], after: [7, 9, 8, 8] });
    expect([meanBefore, meanAfter]).toEqual([5, 8]);
  });

  it("claims nothing for values that are all equal", () => {
    const { difference } = beforeAfter({ before: [5, 5, 5], after: [5, 5, 5] });
    expect(difference.estimate).toBeCloseTo(0, 12);
    expect(difference).toMatchObject({ standardError: 0, statistic: null, p: null });
  });

  it("needs three values on each side", () => {
    expect(() => beforeAfter({ before: [1, 2], after: [1, 2, 3] })).toThrow("before must hold at least 3 values");
  });
});
