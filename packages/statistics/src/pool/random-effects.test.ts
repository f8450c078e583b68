import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomFrom } from "../../test/random.ts";
import { binaryEffect } from "./effect-size.ts";
import { type PoolingOptions, poolEffects, regressEffects } from "./random-effects.ts";
import { poolSubgroups } from "./subgroups.ts";

// Thirteen trials of BCG vaccine, log relative risks: Viechtbauer, J Stat Softw 2010;36(3), section 4.
const bcg = [
  [4, 119, 11, 128],
  [6, 300, 29, 274],
  [3, 228, 11, 209],
  [62, 13536, 248, 12619],
  [33, 5036, 47, 5761],
  [180, 1361, 372, 1079],
  [8, 2537, 10, 619],
  [505, 87886, 499, 87892],
  [29, 7470, 45, 7232],
  [17, 1699, 65, 1600],
  [186, 50448, 141, 27197],
  [5, 2493, 3, 2338],
  [27, 16886, 29, 17825],
].map(([treatedWith = 0, treatedWithout = 0, comparedWith = 0, comparedWithout = 0]) =>
  binaryEffect({ treatedWith, treatedWithout, comparedWith, comparedWithout }, "log-relative-risk"),
);

const trials = { effects: bcg.map(({ effect }) => effect), variances: bcg.map(({ variance }) => variance) };

const latitude = [44, 55, 42, 52, 13, 44, 19, 13, 27, 42, 18, 33, 33];

describe("pooled trials of BCG vaccine", () => {
  const pooled = poolEffects(trials, { test: "wald" });

  it("give the published mean, heterogeneity and Q", () => {
    expect(pooled.estimate).toBeCloseTo(-0.7145, 4);
    expect(pooled.standardError).toBeCloseTo(0.1798, 4);
    expect(pooled.tau2).toBeCloseTo(0.3132, 4);
    expect(pooled.tau2StandardError).toBeCloseTo(0.1664, 4);
    expect(pooled.heterogeneity.i2).toBeCloseTo(92.22, 2);
    expect(pooled.heterogeneity.h2).toBeCloseTo(12.86, 2);
    expect(pooled.heterogeneity.q).toBeCloseTo(152.23, 2);
    expect(pooled.tau2Interval?.lower).toBeCloseTo(0.1197, 4);
    expect(pooled.tau2Interval?.upper).toBeCloseTo(1.1115, 4);
  });

  it("work better far from the equator", () => {
    const byLatitude = regressEffects(trials, [{ name: "latitude", values: latitude }], {
      estimator: "DL",
      test: "wald",
    });
    expect(byLatitude.names).toEqual(["intercept", "latitude"]);
    expect(byLatitude.coefficients[1]?.estimate).toBeCloseTo(-0.0292, 4);
    expect(byLatitude.tau2).toBeCloseTo(0.0633, 4);
  });

  it("share one variance between groups by default, and show each group's own beside it", () => {
    const groups = latitude.map((degrees) => (degrees > 40 ? "far" : "near"));
    const { levels, common, separate } = poolSubgroups(trials, groups);
    expect(levels).toEqual(["far", "near"]);
    expect(common.groups.map(({ k }) => k)).toEqual(separate.groups.map(({ k }) => k));
    expect(common.between.df).toBe(1);
  });
});

const data = fc
  .array(
    fc.record({
      effect: fc.double({ min: -5, max: 5, noNaN: true }),
      variance: fc.double({ min: 0.01, max: 4, noNaN: true }),
    }),
    {
      minLength: 3,
      maxLength: 12,
    },
  )
  .map((rows) => ({ effects: rows.map(({ effect }) => effect), variances: rows.map(({ variance }) => variance) }));

const estimators = ["FE", "DL", "HE", "SJ", "ML", "REML", "PM", "EB"] as const;

describe.each(estimators)("pooling with %s", (estimator) => {
  const options: PoolingOptions = { estimator };

  it("moves with the effects and scales with their unit", () => {
    fc.assert(
      fc.property(data, ({ effects, variances }) => {
        const plain = poolEffects({ effects, variances }, options);
        const moved = poolEffects(
          { effects: effects.map((each) => each * 10 + 3), variances: variances.map((v) => v * 100) },
          options,
        );
        expect(moved.estimate).toBeCloseTo(plain.estimate * 10 + 3, 4);
        expect(moved.standardError).toBeCloseTo(plain.standardError * 10, 4);
        expect(moved.tau2 / 100).toBeCloseTo(plain.tau2, 4);
      }),
      { seed: 311, numRuns: 40 },
    );
  });

  it("stays between the least and the greatest effect, and draws each site towards the mean", () => {
    fc.assert(
      fc.property(data, ({ effects, variances }) => {
        const { estimate, tau2, shrunken, lower, upper } = poolEffects({ effects, variances }, options);
        expect(estimate).toBeGreaterThanOrEqual(Math.min(...effects) - 1e-9);
        expect(estimate).toBeLessThanOrEqual(Math.max(...effects) + 1e-9);
        expect(tau2).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(upper);
        shrunken.forEach((site, index) => {
          expect(Math.abs(site.estimate - estimate)).toBeLessThanOrEqual(
            Math.abs((effects[index] ?? 0) - estimate) + 1e-9,
          );
        });
      }),
      { seed: 312, numRuns: 40 },
    );
  });
});

describe("the interval of a pooled effect", () => {
  it("is never narrower than Wald's by default, though plain Knapp and Hartung may be", () => {
    const alike = { effects: [0.5, 0.5001, 0.4999, 0.5], variances: [0.04, 0.05, 0.04, 0.06] };
    const width = (test: NonNullable<PoolingOptions["test"]>): number => {
      const { lower, upper } = poolEffects(alike, { test });
      return upper - lower;
    };
    expect(width("knapp-hartung")).toBeLessThan(width("wald") / 10);
    expect(width("knapp-hartung-adhoc")).toBeGreaterThan(width("wald"));
  });

  it("holds the true mean in 95 of 100 networks of eight sites", () => {
    const { uniform, normal } = randomFrom(20_261_122);
    const networks = 2000;
    let [covered, foreseen] = [0, 0];
    for (let network = 0; network < networks; network++) {
      const variances = Array.from({ length: 8 }, () => 0.05 + 0.2 * uniform());
      const effects = variances.map((variance) => 0.3 + 0.4 * normal() + Math.sqrt(variance) * normal());
      const { lower, upper, prediction } = poolEffects({ effects, variances });
      const next = 0.3 + 0.4 * normal();
      if (lower <= 0.3 && upper >= 0.3) covered++;
      if (prediction !== null && prediction.lower <= next && prediction.upper >= next) foreseen++;
    }
    // Three standard errors of 2000 draws are 1.5 points; the scale of at least 1 makes the interval a little wide.
    expect(covered / networks).toBeGreaterThan(0.935);
    expect(covered / networks).toBeLessThan(0.985);
    // With few sites τ² is not known well, and prediction intervals fall short: Partlett and Riley, Stat Med
    // 2017;36:301-17, found 85 to 95 of 100.
    expect(foreseen / networks).toBeGreaterThan(0.85);
  });

  it("makes no claim and no prediction for two sites", () => {
    expect(poolEffects({ effects: [0.1, 0.6], variances: [0.1, 0.1] })).toMatchObject({
      mayClaim: false,
      prediction: null,
    });
  });

  it("of one site is that site", () => {
    const one = poolEffects({ effects: [0.4], variances: [0.04] });
    expect(one).toMatchObject({ estimate: 0.4, tau2: 0, tau2Interval: null, reference: "normal" });
    expect(one.standardError).toBeCloseTo(0.2, 12);
  });
});

describe("pooling", () => {
  it.each([
    {
      name: "a variance of 0",
      act: () => poolEffects({ effects: [1, 2], variances: [1, 0] }),
      words: "variances[1] must be above 0",
    },
    {
      name: "no effects",
      act: () => poolEffects({ effects: [], variances: [] }),
      words: "effects must hold at least 1",
    },
    {
      name: "an effect that is not a number",
      act: () => poolEffects({ effects: [Number.NaN], variances: [1] }),
      words: "effects[0]",
    },
    {
      name: "a moderator that is the same everywhere",
      act: () => regressEffects(trials, [{ name: "x", values: latitude.map(() => 3) }]),
      words: "don't depend on each other",
    },
  ])("refuses $name", ({ act, words }) => {
    expect(act).toThrow(RangeError);
    expect(act).toThrow(words);
  });
});
