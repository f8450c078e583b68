import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attainmentT } from "./t-score.ts";

const file = new URL("../../data/scoring/goal-attainment-scaling.scoring.json", import.meta.url);

const { testVectors }: { testVectors: readonly { levels: number[]; weights: number[]; T: number }[] } = JSON.parse(
  readFileSync(file, "utf8"),
);

const goals = fc.array(fc.record({ level: fc.constantFrom(-2, -1, 0, 1, 2), weight: fc.integer({ min: 1, max: 9 }) }), {
  minLength: 1,
  maxLength: 8,
});

describe("the attainment T-score", () => {
  it.each(testVectors)("of levels $levels with weights $weights is $T", ({ levels, weights, T }) => {
    expect(attainmentT({ levels, weights })).toBeCloseTo(T, 4);
  });

  it("of three goals one level above expectation is 63.69 (Turner-Stokes 2009, erratum)", () => {
    expect(attainmentT({ levels: [1, 1, 1] })).toBeCloseTo(63.69, 2);
  });

  it("ignores the scale of the weights, however large or small", () => {
    fc.assert(
      fc.property(goals, fc.constantFrom(1e-300, 1e-3, 7, 1e12, 1e300), (each, scale) => {
        const levels = each.map(({ level }) => level);
        const weights = each.map(({ weight }) => weight);
        const scaled = weights.map((weight) => weight * scale);
        expect(attainmentT({ levels, weights: scaled })).toBeCloseTo(attainmentT({ levels, weights }), 9);
      }),
      { seed: 101 },
    );
  });

  it("mirrors around 50 when every level is mirrored", () => {
    fc.assert(
      fc.property(goals, (each) => {
        const levels = each.map(({ level }) => level);
        const mirrored = levels.map((level) => -level);
        expect(attainmentT({ levels }) + attainmentT({ levels: mirrored })).toBeCloseTo(100, 9);
      }),
      { seed: 102 },
    );
  });

  it("leaves a goal of weight 0 out", () => {
    expect(attainmentT({ levels: [1, -2], weights: [3, 0] })).toBe(60);
  });

  it.each([
    { name: "no goals", scores: { levels: [] }, words: "levels must hold at least 1 value" },
    { name: "a level off the scale", scores: { levels: [0, 3] }, words: "levels[1] must be a level from -3 to 2" },
    { name: "a level between half steps", scores: { levels: [0.3] }, words: "levels[0]" },
    { name: "a level that is not a number", scores: { levels: [Number.NaN] }, words: "levels[0]" },
    { name: "a negative weight", scores: { levels: [0], weights: [-1] }, words: "weights[0] must be 0 or more" },
    { name: "weights that are all 0", scores: { levels: [0], weights: [0] }, words: "at least one weight above 0" },
    { name: "a weight too few", scores: { levels: [0, 1], weights: [1] }, words: "as many values as levels (2)" },
    { name: "a correlation above 1", scores: { levels: [0], rho: 1.1 }, words: "rho must be a number from 0 to 1" },
  ])("refuses $name", ({ scores, words }) => {
    expect(() => attainmentT(scores)).toThrow(RangeError);
    expect(() => attainmentT(scores)).toThrow(words);
  });
});
