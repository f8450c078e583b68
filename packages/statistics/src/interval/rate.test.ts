import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rateInterval } from "./rate.ts";

describe("the interval of a rate", () => {
  it("for five events is 1.62 to 11.67 (scipy: chi2.ppf)", () => {
    const { lower, upper } = rateInterval({ events: 5, exposure: 1 });
    expect(lower).toBeCloseTo(1.62348639011842, 9);
    expect(upper).toBeCloseTo(11.6683320793227, 9);
  });

  it("for no events begins at 0 and ends at the rule of three, nearly: −ln 0.025", () => {
    expect(rateInterval({ events: 0, exposure: 2 }).upper).toBeCloseTo(-Math.log(0.025) / 2, 12);
    expect(rateInterval({ events: 0, exposure: 2 }).lower).toBe(0);
  });

  it("by mid-P lies inside the exact one and scales with exposure", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 300 }),
        fc.double({ min: 0.01, max: 1e4, noNaN: true }),
        (events, exposure) => {
          const exact = rateInterval({ events, exposure });
          const mid = rateInterval({ events, exposure }, { method: "mid-p" });
          expect(mid.lower).toBeGreaterThanOrEqual(exact.lower);
          expect(mid.upper).toBeLessThanOrEqual(exact.upper);
          const rescaled = rateInterval({ events, exposure: exposure * 10 });
          expect((rescaled.upper * 10) / exact.upper).toBeCloseTo(1, 9);
        },
      ),
      { seed: 602, numRuns: 60 },
    );
  });

  it("refuses no exposure", () =>
    expect(() => rateInterval({ events: 1, exposure: 0 })).toThrow("exposure must be above 0"));
});
