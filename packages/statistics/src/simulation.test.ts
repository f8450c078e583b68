import { describe, expect, it } from "vitest";
import { coverages } from "../test/coverage.ts";
import { falseAlarms, ruleSetNames } from "../test/false-alarms.ts";

/** Four standard errors of a share of so many runs, in per cent. */
const spread = (share: number, runs: number): number => 4 * Math.sqrt((share * (100 - share)) / runs);

describe("false alarms on steady series", () => {
  // Simulated by others' programs: the packages' rules on 4000 series of normal noise each.
  it.each([
    { name: "limitsOnly", shares: [4.8, 9.3, 12.3] },
    { name: "makingDataCount", shares: [7.4, 20.2, 29.8] },
    { name: "powerbi", shares: [15.5, 36.6, 52.8] },
    { name: "xmrit", shares: [3.6, 10.1, 14.8] },
    { name: "anhoej", shares: [0.8, 2.9, 3.8] },
  ] as const)("come as often under $name as where they were measured", ({ name, shares }) => {
    shares.forEach((share, which) => {
      const ours = falseAlarms(name, [12, 24, 36][which] ?? 12, 1500);
      // Both sides are simulated; generators and details of rounding differ.
      expect(Math.abs(ours - share)).toBeLessThanOrEqual(2 * spread(share, 1500));
    });
  });

  it("are told of for every set of rules, and grow with the points", () => {
    for (const name of ruleSetNames()) {
      expect(falseAlarms(name, 60, 300)).toBeGreaterThanOrEqual(falseAlarms(name, 12, 300));
    }
  });
});

describe("intervals and tests of 95 %", () => {
  const runs = 80;
  /** Known to claim too much on short series or few sites, which is why they are no default. */
  const tooSure = /Wald|Laird|plain|prediction|prais|newey|looked at|reml|beforeAfter/;

  it.each(coverages(runs).filter(({ name }) => !tooSure.test(name)))("$name ($setting) keep their word", (one) => {
    expect(one.share).toBeGreaterThanOrEqual(95 - spread(95, one.runs === 0 ? 1000 : one.runs));
  });
});
