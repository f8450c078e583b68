import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomFrom } from "../../test/random.ts";
import { bankInformation, categoryChances, type GradedItem } from "./bank.ts";
import { asTScore, eapEstimate, mapEstimate } from "./estimate.ts";
import { summedScoreTable } from "./summed-score.ts";

const item: fc.Arbitrary<GradedItem> = fc
  .record({
    slope: fc.double({ min: 0.3, max: 4, noNaN: true }),
    steps: fc.array(fc.double({ min: 0.1, max: 2, noNaN: true }), { minLength: 1, maxLength: 5 }),
    start: fc.double({ min: -3, max: 0, noNaN: true }),
  })
  .map(({ slope, steps, start }) => {
    let threshold = start;
    const thresholds = steps.map((step) => {
      threshold += step;
      return threshold;
    });
    return { slope, thresholds };
  });

const bank = fc.array(item, { minLength: 1, maxLength: 8 });

const answered = bank.chain((items) =>
  fc.tuple(
    fc.constant(items),
    fc.tuple(
      ...items.map(({ thresholds }) => fc.option(fc.integer({ min: 0, max: thresholds.length }), { nil: null })),
    ),
  ),
);

/** Three questions of five answers, easy to hard. */
const three: readonly GradedItem[] = [
  { slope: 2, thresholds: [-2, -1, 0, 1] },
  { slope: 1.5, thresholds: [-1, 0, 1, 2] },
  { slope: 3, thresholds: [-0.5, 0, 0.5, 1] },
];

describe("the graded response model", () => {
  it("shares one chance among the answers at any θ, also far out", () => {
    fc.assert(
      fc.property(item, fc.double({ min: -40, max: 40, noNaN: true }), (one, theta) => {
        const chances = categoryChances(one, theta);
        expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
        for (const chance of chances) expect(chance).toBeGreaterThanOrEqual(0);
      }),
      { seed: 401 },
    );
  });

  it("has the information of a two-answer item at its threshold: a²/4", () => {
    expect(bankInformation([{ slope: 2, thresholds: [0.7] }], 0.7)).toBeCloseTo(1, 12);
  });

  it("estimates inside the grid with an error no larger than the prior's, and close to the top of the posterior", () => {
    fc.assert(
      fc.property(answered, ([items, responses]) => {
        const eap = eapEstimate(items, responses);
        const top = mapEstimate(items, responses);
        expect(Math.abs(eap.estimate)).toBeLessThan(6);
        expect(eap.standardError).toBeGreaterThan(0);
        expect(eap.standardError).toBeLessThanOrEqual(1 + 1e-6);
        expect(top.standardError).toBeLessThanOrEqual(1);
        expect(Math.abs(eap.estimate - top.estimate)).toBeLessThan(1);
      }),
      { seed: 402, numRuns: 60 },
    );
  });

  it("never scores a better answer lower", () => {
    fc.assert(
      fc.property(answered, ([items, responses]) => {
        const place = responses.findIndex(
          (each, index) => each !== null && each < (items[index]?.thresholds.length ?? 0),
        );
        if (place < 0) return;
        const better = responses.map((each, index) => (index === place && each !== null ? each + 1 : each));
        expect(eapEstimate(items, better).estimate).toBeGreaterThanOrEqual(eapEstimate(items, responses).estimate);
      }),
      { seed: 403, numRuns: 60 },
    );
  });

  it("gives the prior when nothing was answered", () => {
    const nothing = eapEstimate(three, [null, null, null]);
    expect(nothing.estimate).toBeCloseTo(0, 12);
    expect(nothing.standardError).toBeCloseTo(1, 6);
    expect(asTScore(nothing).estimate).toBeCloseTo(50, 9);
  });

  it("has a summed-score table whose shares sum to 1 and whose scores rise", () => {
    const table = summedScoreTable(three);
    expect(table.map(({ score }) => score)).toEqual(Array.from({ length: 13 }, (_, score) => score));
    expect(table.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 12);
    table.slice(1).forEach(({ estimate }, index) => {
      expect(estimate).toBeGreaterThan(table[index]?.estimate ?? Number.NaN);
    });
  });

  it("covers the true θ in 95 of 100 people of the population", () => {
    const { uniform, normal } = randomFrom(404);
    const people = 2000;
    let covered = 0;
    for (let person = 0; person < people; person++) {
      const theta = normal();
      const responses = three.map((one) => answerOf(one, theta, uniform()));
      const { estimate, standardError } = eapEstimate(three, responses);
      if (Math.abs(estimate - theta) <= 1.96 * standardError) covered++;
    }
    // Three standard errors of 2000 draws are 1.5 points.
    expect(covered / people).toBeGreaterThan(0.935);
    expect(covered / people).toBeLessThan(0.965);
  });

  it.each([
    {
      name: "a category that an item doesn't have",
      act: () => eapEstimate(three, [5, 0, 0]),
      words: "responses[0] must be a number from 0 to 4",
    },
    {
      name: "half a category",
      act: () => eapEstimate(three, [0.5, 0, 0]),
      words: "responses[0] must be a whole category",
    },
    { name: "too few responses", act: () => mapEstimate(three, [0]), words: "as many values as bank (3)" },
    {
      name: "thresholds that don't ascend",
      act: () => summedScoreTable([{ slope: 1, thresholds: [0, 0] }]),
      words: "bank[0].thresholds[1]",
    },
    { name: "a slope of 0", act: () => bankInformation([{ slope: 0, thresholds: [0] }], 0), words: "bank[0].slope" },
    { name: "an empty bank", act: () => eapEstimate([], []), words: "bank must hold at least 1" },
    {
      name: "a grid that doesn't ascend",
      act: () => eapEstimate(three, [0, 0, 0], { low: 1, high: 1, nodes: 9 }),
      words: "grid.high",
    },
  ])("refuses $name", ({ act, words }) => {
    expect(act).toThrow(RangeError);
    expect(act).toThrow(words);
  });
});

function answerOf({ slope, thresholds }: GradedItem, theta: number, chance: number): number {
  return thresholds.filter((threshold) => chance < 1 / (1 + Math.exp(-slope * (theta - threshold)))).length;
}
