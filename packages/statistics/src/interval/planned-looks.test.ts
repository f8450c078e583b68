import { describe, expect, it } from "vitest";
import { randomFrom } from "../../test/random.ts";
import { plannedLooks } from "./planned-looks.ts";

describe("planned looks", () => {
  it("at five planned looks has the published bounds (Lan and DeMets; Jennison and Turnbull 2000, chapter 7)", () => {
    const fractions = [0.2, 0.4, 0.6, 0.8, 1];
    const late = plannedLooks(fractions).map(({ critical }) => critical);
    const even = plannedLooks(fractions, { spending: "even" }).map(({ critical }) => critical);
    [4.877, 3.357, 2.68, 2.29, 2.031].forEach((bound, look) => {
      expect(late[look]).toBeCloseTo(bound, 3);
    });
    [2.438, 2.427, 2.41, 2.397, 2.386].forEach((bound, look) => {
      expect(even[look]).toBeCloseTo(bound, 3);
    });
  });

  it("at planned looks raises a false alarm in 5 of 100 series", () => {
    const { normal } = randomFrom(605);
    const looks = plannedLooks([0.25, 0.5, 0.75, 1], { spending: "even" });
    const series = 20_000;
    let alarms = 0;
    for (let run = 0; run < series; run++) {
      let score = 0;
      const isAlarm = looks.map(({ critical, fraction }) => {
        score += normal() * 0.5;
        return Math.abs(score) / Math.sqrt(fraction) >= critical;
      });
      if (isAlarm.includes(true)) alarms++;
    }
    // Three standard errors of 20000 draws are 0.46 points.
    expect(alarms / series).toBeGreaterThan(0.0454);
    expect(alarms / series).toBeLessThan(0.0546);
  });

  it("once is a usual test", () => expect(plannedLooks([1])[0]?.critical).toBeCloseTo(1.959964, 5));

  it.each([
    { name: "looks that don't ascend", act: () => plannedLooks([0.5, 0.5]), words: "fractions[1] must be above 0.5" },
    { name: "a look beyond the plan", act: () => plannedLooks([1.1]), words: "fractions[0]" },
  ])("refuses $name", ({ act, words }) => {
    expect(act).toThrow(RangeError);
    expect(act).toThrow(words);
  });
});
