import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caterpillar } from "./caterpillar.ts";
import { funnel } from "./funnel.ts";

const sites = { numerators: [5, 12, 20, 9], denominators: [50, 100, 220, 95] };

describe("a funnel", () => {
  it("narrows as units grow", () => {
    const sizes = [10, 40, 160, 640, 2560];
    const model = funnel({ numerators: sizes.map((n) => n / 5), denominators: sizes }, { scale: "proportion" });
    for (const { lower, upper } of model.limits) {
      for (let index = 1; index < sizes.length; index++) {
        expect(Number(upper[index])).toBeLessThan(Number(upper[index - 1]));
        expect(Number(lower[index])).toBeGreaterThanOrEqual(Number(lower[index - 1]));
      }
    }
  });

  it("has its limits inside what is possible, however small the units", () => {
    const units = { numerators: [0, 1, 0, 2], denominators: [1, 2, 4, 3] };
    for (const method of [{ limits: "exact" }, { limits: "approximate" }] as const) {
      for (const { lower, upper } of funnel(units, { scale: "proportion", method }).limits) {
        for (const limit of [...lower, ...upper]) {
          expect(limit).toBeGreaterThanOrEqual(0);
          expect(limit).toBeLessThanOrEqual(1);
        }
      }
    }
  });

  it("keeps the order of the units and ranks nobody", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (order) => {
        const pick = (values: readonly number[]) => order.map((index) => values[index] ?? 0);
        const here = funnel(sites, { scale: "proportion" });
        const there = funnel(
          { numerators: pick(sites.numerators), denominators: pick(sites.denominators) },
          { scale: "proportion" },
        );
        order.forEach((from, to) => {
          expect(there.values[to]).toBe(here.values[from]);
        });
      }),
      { seed: 3, numRuns: 20 },
    );
  });

  it("widens only where units differ by more than chance", () => {
    const alike = { numerators: [20, 21, 19, 20, 20], denominators: [100, 100, 100, 100, 100] };
    const apart = { numerators: [2, 60, 5, 70, 20], denominators: [100, 100, 100, 100, 100] };
    expect(funnel(alike, { scale: "proportion" }).overdispersion).toBe("none");
    const widened = funnel(apart, { scale: "proportion" });
    expect(widened.overdispersion).toBe("additive");
    expect(widened.beyond.length).toBeLessThan(
      funnel(apart, { scale: "proportion", method: { overdispersion: "none" } }).beyond.length,
    );
  });

  it.each([
    ["no unit", { numerators: [], denominators: [] }, /at least 1/],
    ["a denominator of zero", { numerators: [0], denominators: [0] }, /denominators\[0\]/],
    ["more than all", { numerators: [1, 9], denominators: [2, 8] }, /numerators\[1\]/],
    ["a negative count", { numerators: [-1], denominators: [8] }, /numerators\[0\]/],
  ])("refuses %s by name", (_, units, message) => {
    expect(() => funnel(units, { scale: "proportion" })).toThrow(message);
  });
});

describe("a caterpillar", () => {
  // Clopper and Pearson 1934, and Garwood 1936 as printed in Pearson and Hartley, Biometrika Tables (1966), table 40.
  it("gives each unit its exact interval", () => {
    const [none] = caterpillar({ numerators: [0], denominators: [10] }, { scale: "proportion" });
    expect(none?.upper).toBeCloseTo(0.3085, 4);
    const [ten] = caterpillar({ numerators: [10], denominators: [1] }, { scale: "rate" });
    expect(ten?.lower).toBeCloseTo(4.8, 1);
    expect(ten?.upper).toBeCloseTo(18.39, 2);
  });
});
