import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomFrom, steadySeries } from "../../test/random.ts";
import { type NOf1Value, nOf1 } from "./n-of-1.ts";

/** Weeks of A and B in blocks, the order in each block given. */
function trial(orders: readonly ("AB" | "BA")[], values: readonly number[], days: number): readonly NOf1Value[] {
  return values.map((value, time) => {
    const cycle = Math.floor(time / (2 * days));
    const isFirst = time % (2 * days) < days;
    return { cycle, arm: (orders[cycle] === "AB") === isFirst ? "A" : "B", value };
  });
}

describe("an n-of-1 trial", () => {
  it("counts cycles, not days: three cycles can never give p below 0.25", () => {
    const values = [9, 9, 9, 1, 1, 1, 9, 9, 9, 1, 1, 1, 9, 9, 8, 1, 1, 1];
    const result = nOf1(trial(["AB", "AB", "AB"], values, 3));
    expect(result.cycleDifferences).toHaveLength(3);
    expect(result.leastP).toBe(0.25);
    expect(result.signFlipP).toBe(0.25);
    expect(result.nonOverlap).toBe(0);
    expect(result.difference?.upper).toBeLessThan(0);
  });

  it("leaves the first days after a switch out when told to", () => {
    const carried = [5, 5, 5, 5, 9, 9, 9, 5, 5];
    const values: NOf1Value[] = carried.map((value, time) => ({
      cycle: 0,
      arm: time >= 3 && time < 7 ? "B" : "A",
      value,
    }));
    expect(nOf1(values).meanB).toBe(8);
    expect(nOf1(values, { washout: 1 })).toMatchObject({ meanB: 9, meanA: 5, df: 0, difference: null });
  });

  it("names a cycle that lacks an arm and leaves it out", () => {
    const values = [...trial(["AB"], [1, 2, 3, 4], 2), { cycle: 1, arm: "A" as const, value: 7 }];
    expect(nOf1(values)).toMatchObject({ cyclesLeftOut: [1], cycleDifferences: [2] });
  });

  it("holds no effect in 95 of 100 trials with correlated days, where single days would mislead", () => {
    const random = randomFrom(501);
    const runs = 400;
    let covered = 0;
    for (let run = 0; run < runs; run++) {
      const orders = [0, 1, 2, 3].map(() => (random.uniform() < 0.5 ? "AB" : "BA"));
      const { difference } = nOf1(trial(orders, steadySeries(56, 0.5, random), 7));
      if (difference !== null && difference.lower <= 0 && difference.upper >= 0) covered++;
    }
    // Three standard errors of 400 draws are 3.3 points.
    expect(covered / runs).toBeGreaterThan(0.917);
  });

  it("turns round when A and B swap", () => {
    const value = fc.double({ min: -100, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 12, maxLength: 12 }), (values) => {
        const one = nOf1(trial(["AB", "BA", "AB"], values, 2));
        const other = nOf1(trial(["BA", "AB", "BA"], values, 2));
        expect(other.meanDifference).toBeCloseTo(-one.meanDifference, 9);
        expect(other.signFlipP).toBe(one.signFlipP);
      }),
      { seed: 502, numRuns: 40 },
    );
  });

  it.each([
    {
      name: "cycles out of order",
      act: () =>
        nOf1([
          { cycle: 1, arm: "A", value: 1 },
          { cycle: 0, arm: "B", value: 1 },
        ]),
      words: "values[1].cycle must be 1 or later",
    },
    {
      name: "a value that is not a number",
      act: () =>
        nOf1([
          { cycle: 0, arm: "A", value: Number.NaN },
          { cycle: 0, arm: "B", value: 1 },
        ]),
      words: "values[0].value",
    },
    {
      name: "one arm only",
      act: () =>
        nOf1([
          { cycle: 0, arm: "A", value: 1 },
          { cycle: 1, arm: "A", value: 1 },
        ]),
      words: "at least one cycle with both arms",
    },
  ])("refuses $name", ({ act, words }) => {
    expect(act).toThrow(RangeError);
    expect(act).toThrow(words);
  });
});
