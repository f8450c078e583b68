import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomFrom } from "../../test/random.ts";
import { mergeAllSummaries, mergeSummaries } from "./merge.ts";
import { correctValue, removeSummary } from "./remove.ts";
import { pooledRatioOf, standardDeviationOf, varianceOf } from "./spread.ts";
import { addValue, summarise, summariseRatio } from "./summarise.ts";
import { emptySummary, requireSummary, type Summary } from "./summary.ts";
import { mergeInto, startTotal, summaryOf } from "./total.ts";

const value = fc.double({ min: -1e6, max: 1e6, noNaN: true, noDefaultInfinity: true });

const values = fc.array(value, { maxLength: 40 });

const levels = fc.array(fc.constantFrom(-2, -1, 0, 1, 2), { maxLength: 30 });

/** Plain two-pass sums, the definition. */
function expected(all: readonly number[]) {
  const mean = all.reduce((sum, each) => sum + each, 0) / all.length;
  return { mean, m2: all.reduce((sum, each) => sum + (each - mean) ** 2, 0) };
}

/** Equal up to rounding, which is measured against what was added up. */
function expectSame(ours: Summary, other: Summary, most = 0): void {
  const spread = Math.max(most, Math.sqrt(other.m2) + Math.abs(other.mean));
  expect(ours.n).toBe(other.n);
  expect(Math.abs(ours.mean - other.mean)).toBeLessThanOrEqual(1e-12 * spread);
  expect(Math.abs(ours.m2 - other.m2)).toBeLessThanOrEqual(1e-9 * spread * spread);
  expect([ours.min, ours.max]).toEqual([other.min, other.max]);
  expect(ours.levels).toEqual(other.levels);
  expect(ours.numerator).toBeCloseTo(other.numerator, 6);
  expect(ours.denominator).toBeCloseTo(other.denominator, 6);
}

describe("a summary", () => {
  it("of values is their count, mean and squared deviations", () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 40 }), (all) => {
        const { mean, m2 } = expected(all);
        const ours = summarise(all);
        expect(ours.mean).toBeCloseTo(mean, 6);
        expect(Math.abs(ours.m2 - m2)).toBeLessThanOrEqual(1e-9 * (m2 + mean * mean));
        expect(ours).toMatchObject({ n: all.length, min: Math.min(...all), max: Math.max(...all) });
      }),
      { seed: 301 },
    );
  });

  it("of merged sites equals summarising everyone together", () => {
    fc.assert(
      fc.property(values, values, (here, there) => {
        expectSame(mergeSummaries(summarise(here), summarise(there)), summarise([...here, ...there]));
      }),
      { seed: 302 },
    );
  });

  it("doesn't care which site comes first, or which are merged first", () => {
    fc.assert(
      fc.property(values, values, values, (one, two, three) => {
        const [a, b, c] = [one, two, three].map((each) => summarise(each));
        if (a === undefined || b === undefined || c === undefined) throw new Error("three lists give three summaries");
        expectSame(mergeSummaries(a, b), mergeSummaries(b, a));
        expectSame(mergeSummaries(mergeSummaries(a, b), c), mergeSummaries(a, mergeSummaries(b, c)));
      }),
      { seed: 303 },
    );
  });

  it("is unchanged by the summary of nothing", () => {
    const some = summarise([1, 2, 4], { countLevels: true });
    expect(mergeSummaries(some, emptySummary)).toEqual(some);
    expect(mergeSummaries(emptySummary, some)).toEqual(some);
    expect(mergeAllSummaries([])).toEqual(emptySummary);
    expect(summarise([])).toEqual(emptySummary);
  });

  it("grows by one value as if it had been there from the start", () => {
    fc.assert(
      fc.property(values, value, (all, more) => {
        expectSame(addValue(summarise(all), more), summarise([...all, more]));
      }),
      { seed: 304 },
    );
  });

  it("counts levels through merging, adding and correcting", () => {
    fc.assert(
      fc.property(levels, levels, (here, there) => {
        const merged = mergeSummaries(summarise(here, { countLevels: true }), summarise(there, { countLevels: true }));
        expect(merged.levels).toEqual(summarise([...here, ...there], { countLevels: true }).levels);
      }),
      { seed: 305 },
    );
    const counted = summarise([-1, 0, 0], { countLevels: true });
    expect(addValue(counted, 2).levels).toEqual([
      { level: -1, count: 1 },
      { level: 0, count: 2 },
      { level: 2, count: 1 },
    ]);
    expectSame(correctValue(counted, { was: -1, is: 1 }), summarise([0, 0, 1], { countLevels: true }));
  });

  it("loses a removed part as if it had never been there", () => {
    fc.assert(
      fc.property(levels, levels, (stay, leave) => {
        const options = { countLevels: true };
        const whole = summarise([...stay, ...leave], options);
        expectSame(removeSummary(whole, summarise(leave, options)), summarise(stay, options), 10);
      }),
      { seed: 306 },
    );
  });

  it("no longer knows its least value when that was removed, and says so", () => {
    const whole = summarise([1, 5, 9]);
    expect(removeSummary(whole, summarise([5]))).toMatchObject({ n: 2, mean: 5, min: 1, max: 9 });
    expect(removeSummary(whole, summarise([1]))).toMatchObject({ n: 2, mean: 7, min: null, max: 9 });
    expect(mergeSummaries(removeSummary(whole, summarise([1])), summarise([4]))).toMatchObject({ min: null, max: 9 });
  });

  it("pools proportions by their denominators", () => {
    const sites = [
      summariseRatio({ numerator: 1, denominator: 10 }),
      summariseRatio({ numerator: 45, denominator: 90 }),
    ];
    expect(pooledRatioOf(mergeAllSummaries(sites))).toBe(0.46);
    expect(pooledRatioOf(emptySummary)).toBeNull();
  });

  it("keeps its spread at an offset of 1e15, merged in pieces or added one by one", () => {
    const { uniform } = randomFrom(15);
    const small = Array.from({ length: 20_000 }, () => Math.floor(uniform() * 100));
    const { m2 } = summarise(small);
    const offset = small.map((each) => each + 1e15);
    const pieces = Array.from({ length: 200 }, (_, piece) => summarise(offset.slice(piece * 100, piece * 100 + 100)));
    expect(summarise(offset).m2 / m2).toBeCloseTo(1, 11);
    expect(mergeAllSummaries(pieces).m2 / m2).toBeCloseTo(1, 11);
    expect(mergeAllSummaries(pieces.reverse()).m2 / m2).toBeCloseTo(1, 11);
  });

  it("of a million values is as exact as of a few", () => {
    const total = startTotal();
    const one = summarise([0.1, 0.3]);
    for (let site = 0; site < 500_000; site++) mergeInto(total, one);
    const summary = summaryOf(total);
    expect(summary.n).toBe(1_000_000);
    expect(summary.mean).toBeCloseTo(0.2, 14);
    expect(standardDeviationOf(summary)).toBeCloseTo(Math.sqrt(0.01 * (1_000_000 / 999_999)), 11);
  });

  it.each([
    {
      name: "a value that is not a number",
      act: () => summarise([1, Number.NaN]),
      words: "values[1] must be a finite",
    },
    { name: "an infinite value", act: () => addValue(emptySummary, 1 / 0), words: "value must be a finite" },
    { name: "values whose squares overflow", act: () => summarise([1e200, -1e200]), words: "stay finite" },
    { name: "a denominator of 0", act: () => summariseRatio({ numerator: 0, denominator: 0 }), words: "denominator" },
    {
      name: "a negative count",
      act: () => mergeSummaries(emptySummary, { ...emptySummary, n: -1 }),
      words: "other.n",
    },
    {
      name: "removing more than there is",
      act: () => removeSummary(summarise([1]), summarise([1, 2])),
      words: "part.n",
    },
    {
      name: "removing a value beyond the extremes",
      act: () => removeSummary(summarise([1, 2]), summarise([3])),
      words: "part.max",
    },
    { name: "the spread of one value", act: () => varianceOf(summarise([1])), words: "summary.n must be at least 2" },
    {
      name: "a least value above the greatest",
      act: () => requireSummary("site", { ...summarise([1, 2]), min: 3 }),
      words: "site.max",
    },
    {
      name: "levels out of order",
      act: () =>
        requireSummary("site", {
          ...emptySummary,
          levels: [
            { level: 1, count: 1 },
            { level: 0, count: 1 },
          ],
        }),
      words: "site.levels[1].level",
    },
  ])("refuses $name", ({ act, words }) => {
    expect(act).toThrow(RangeError);
    expect(act).toThrow(words);
  });
});
