import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betaCdf, betaQuantile } from "./beta.ts";
import { binomialCdf, binomialDensity, binomialQuantile } from "./binomial.ts";
import { chiSquaredCdf, chiSquaredQuantile } from "./chi-squared.ts";
import { erf, logGamma } from "./gamma.ts";
import { normalCdf, normalQuantile } from "./normal.ts";
import { poissonCdf, poissonDensity, poissonQuantile } from "./poisson.ts";
import { studentCdf, studentQuantile } from "./student.ts";

const seeded = { seed: 5, numRuns: 200 } as const;
const chances = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });

describe("distributions have their printed values", () => {
  // Abramowitz and Stegun, Handbook of Mathematical Functions (1964): tables 7.1, 26.1, 26.8, 26.10; closed forms.
  it.each<[string, number, number]>([
    ["erf(0.5)", erf(0.5), 0.520499877813],
    ["log Γ(1/2)", logGamma(0.5), Math.log(Math.PI) / 2],
    ["log Γ(171)", logGamma(171), 706.573062245787],
    ["Φ(1.96)", normalCdf(1.96), 0.975002104852],
    ["Φ⁻¹(0.975)", normalQuantile(0.975), 1.959963984540054],
    ["t(2) at its 97.5th percentile", studentQuantile(0.975, 2), 4.30265272974946],
    ["t(1) at its 97.5th percentile", studentQuantile(0.975, 1), 12.7062047361747],
    ["χ²(1) at its 95th percentile", chiSquaredQuantile(0.95, 1), 3.841458820694124],
    ["χ²(2) at its 95th percentile", chiSquaredQuantile(0.95, 2), -2 * Math.log(0.05)],
    ["Beta(2, 1) at its quarter", betaQuantile(0.25, 2, 1), 0.5],
    ["at most 5 of 10 heads", binomialCdf(5, 10, 0.5), 638 / 1024],
    ["at most 2 where 1 is expected", poissonCdf(2, 1), 2.5 / Math.E],
  ])("%s", (_, ours, printed) => {
    expect(Math.abs(ours - printed)).toBeLessThan(1e-11 * Math.max(1, Math.abs(printed)));
  });
});

describe("distributions keep these laws", () => {
  it("a quantile undoes its distribution function", () => {
    fc.assert(
      fc.property(chances, fc.double({ min: 0.3, max: 200, noNaN: true }), (p, shape) => {
        expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 12);
        expect(studentCdf(studentQuantile(p, shape), shape)).toBeCloseTo(p, 10);
        expect(chiSquaredCdf(chiSquaredQuantile(p, shape), shape)).toBeCloseTo(p, 10);
        expect(betaCdf(betaQuantile(p, shape, 3), shape, 3)).toBeCloseTo(p, 9);
      }),
      seeded,
    );
  });

  it("a count's quantile is the first count that reaches the chance", () => {
    fc.assert(
      fc.property(chances, fc.integer({ min: 1, max: 300 }), chances, (level, n, p) => {
        const k = binomialQuantile(level, n, p);
        expect(binomialCdf(k, n, p)).toBeGreaterThanOrEqual(level - 1e-12);
        expect(binomialCdf(k - 1, n, p)).toBeLessThan(level + 1e-12);
        const count = poissonQuantile(level, n * p);
        expect(poissonCdf(count, n * p)).toBeGreaterThanOrEqual(level - 1e-12);
        expect(poissonCdf(count - 1, n * p)).toBeLessThan(level + 1e-12);
      }),
      seeded,
    );
  });

  it("chances of all counts add up to one", () => {
    let binomial = 0;
    let poisson = 0;
    for (let k = 0; k <= 40; k++) binomial += binomialDensity(k, 40, 0.37);
    for (let k = 0; k <= 60; k++) poisson += poissonDensity(k, 8.5);
    expect(binomial).toBeCloseTo(1, 13);
    expect(poisson).toBeCloseTo(1, 13);
  });
});
