import { describe, expect, it } from "vitest";
import { profiles } from "../chart/profiles.ts";
import { falseAlarmRate, simulateFalseAlarms } from "./false-alarm.ts";
import { ruleSets } from "./rule-sets.ts";

/** Four standard errors of a share from so many series. */
const within = (share: number, series: number): number => 4 * Math.sqrt((share * (1 - share)) / series);

describe("how often rules speak up when nothing has changed", () => {
  // From 4000 simulated series each, made with another generator, in another language, for the same rules.
  it.each([
    { points: 12, rules: "limitsOnly", published: 0.048 },
    { points: 24, rules: "limitsOnly", published: 0.093 },
    { points: 36, rules: "limitsOnly", published: 0.123 },
    { points: 12, rules: "makingDataCount", published: 0.074 },
    { points: 24, rules: "makingDataCount", published: 0.202 },
    { points: 36, rules: "makingDataCount", published: 0.298 },
    { points: 12, rules: "powerbi", published: 0.155 },
    { points: 24, rules: "powerbi", published: 0.366 },
    { points: 36, rules: "powerbi", published: 0.528 },
    // Around the median of 12 points, 12 of the 924 orders of six above and six below cross fewer than 3 times.
    { points: 12, rules: "anhoej", published: 12 / 924 },
    { points: 24, rules: "anhoej", published: 0.029 },
    { points: 36, rules: "anhoej", published: 0.038 },
  ] as const)("$rules at $points points: about $published", ({ points, rules, published }) => {
    const hasLimits = rules !== "anhoej";
    const steady = { rules: ruleSets[rules], method: profiles.aimwell, hasLimits };
    const series = 4000;
    const rate = simulateFalseAlarms(points, steady, { series, startSeed: 7 });
    expect(Math.abs(rate - published)).toBeLessThan(within(published, series) * Math.SQRT2);
  });

  it("more points give more false alarms of single points", () => {
    expect(falseAlarmRate(24, ruleSets.limitsOnly)).toBeLessThan(falseAlarmRate(100, ruleSets.limitsOnly));
    expect(falseAlarmRate(1000, ruleSets.limitsOnly)).toBeLessThanOrEqual(1);
  });

  it("is the same each time it is asked", () => {
    expect(falseAlarmRate(30, [...ruleSets.nelson])).toBe(falseAlarmRate(30, [...ruleSets.nelson]));
  });
});
