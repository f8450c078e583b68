import { describe, expect, it } from "vitest";
import { randomFrom } from "../../test/random.ts";
import { alwaysValidMean, alwaysValidProportion } from "./always-valid.ts";
import { proportionInterval } from "./proportion.ts";

describe("looking again and again", () => {
  it("at any time, after every person, misses a proportion in at most 5 of 100 series", () => {
    const { uniform } = randomFrom(603);
    const series = 1000;
    let [missed, plainMissed] = [0, 0];
    for (let run = 0; run < series; run++) {
      let events = 0;
      let [everMissed, plainEverMissed] = [false, false];
      for (let n = 1; n <= 60; n++) {
        events += uniform() < 0.3 ? 1 : 0;
        const always = alwaysValidProportion({ events, n });
        if (always.lower > 0.3 || always.upper < 0.3) everMissed = true;
        const plain = proportionInterval({ events, n });
        if (plain.lower > 0.3 || plain.upper < 0.3) plainEverMissed = true;
      }
      missed += everMissed ? 1 : 0;
      plainMissed += plainEverMissed ? 1 : 0;
    }
    expect(missed / series).toBeLessThanOrEqual(0.05);
    // The same looks with a usual interval go wrong far more often than 5 in 100.
    expect(plainMissed / series).toBeGreaterThan(0.15);
  });

  it("at any time, after every value, misses a mean in at most 5 of 100 series", () => {
    const { normal } = randomFrom(604);
    const series = 2000;
    let missed = 0;
    for (let run = 0; run < series; run++) {
      let [sum, everMissed] = [0, false];
      for (let n = 1; n <= 100; n++) {
        sum += normal();
        const { lower, upper } = alwaysValidMean({ mean: sum / n, n, sd: 1 });
        if (lower > 0 || upper < 0) everMissed = true;
      }
      missed += everMissed ? 1 : 0;
    }
    expect(missed / series).toBeLessThanOrEqual(0.05);
  });

  it("knows nothing before the first person", () => {
    expect(alwaysValidProportion({ events: 0, n: 0 })).toEqual({ lower: 0, upper: 1 });
  });

  it.each([
    { name: "an SD of 0", act: () => alwaysValidMean({ mean: 0, n: 1, sd: 0 }), words: "sd must be above 0" },
    {
      name: "a mean that is not a number",
      act: () => alwaysValidMean({ mean: Number.NaN, n: 1, sd: 1 }),
      words: "mean",
    },
  ])("refuses $name", ({ act, words }) => {
    expect(act).toThrow(RangeError);
    expect(act).toThrow(words);
  });
});
