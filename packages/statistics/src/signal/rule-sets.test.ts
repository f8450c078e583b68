import { describe, expect, it } from "vitest";
import { chart } from "../chart/chart.ts";
import type { ChartType, Signal } from "../chart/model.ts";
import { criticalRuns } from "./critical.ts";
import type { RuleSet } from "./rule.ts";
import { ruleSets } from "./rule-sets.ts";
import { runsLimits } from "./runs-table.ts";

function signals(
  values: readonly (number | null)[],
  rules: RuleSet,
  type: ChartType = "run",
  centre?: number,
): readonly Signal[] {
  const phase = centre === undefined ? { from: 0 } : { from: 0, centre };
  const result = chart({ values }, { type, rules, phases: [phase] });
  return result.ok ? result.value.signals : [];
}

describe("a run chart shift", () => {
  // Perla, Provost and Murray, BMJ Qual Saf 2011;20:46-51: six or more on one side of the median.
  it.each([
    { name: "six above the median", values: [4, 6, 6, 7, 6, 8, 6], fires: true },
    { name: "five above the median", values: [4, 6, 6, 7, 6, 8, 4], fires: false },
    { name: "a value on the median neither adds nor breaks", values: [6, 6, 6, 5, 6, 6, 6], fires: true },
    { name: "a missing value neither adds nor breaks", values: [6, 6, 6, null, 6, 6, 6], fires: true },
  ])("$name", ({ values, fires }) => {
    expect(signals(values, ruleSets.perla, "run", 5).some(({ rule }) => rule === "shift")).toBe(fires);
  });
});

describe("a run chart trend", () => {
  // The same paper: five or more points all going up or all going down; like values are counted once.
  it.each([
    { name: "five going up", values: [1, 2, 3, 4, 5], fires: true },
    { name: "four going up", values: [1, 2, 3, 4, 3], fires: false },
    { name: "five going down with two alike", values: [9, 8, 8, 7, 6, 5], fires: true },
  ])("$name", ({ values, fires }) => {
    expect(signals(values, ruleSets.perla).some(({ rule }) => rule === "trend")).toBe(fires);
  });
});

describe("NHS Making Data Count", () => {
  const at = (values: readonly number[]) =>
    signals(values, ruleSets.makingDataCount, "i", 0).map(({ rule, from, to }) => [rule, from, to]);
  it("seven on one side are a shift, six are not, and a point on the line ends the run", () => {
    expect(at([1, 2, 1, 2, 1, 2, 1, -1])).toContainEqual(["shift", 0, 6]);
    expect(at([1, 2, 1, 2, 1, 2, -1, 1]).map(([rule]) => rule)).not.toContain("shift");
    expect(at([1, 2, 1, 0, 2, 1, 2, 1]).map(([rule]) => rule)).not.toContain("shift");
  });
});

describe("Western Electric and Nelson", () => {
  // Sigma is √π/2 here, about 0.886: the moving ranges of the baseline are all 1.
  const base = [0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1];
  const after = (points: readonly number[], rules: RuleSet) => {
    const result = chart(
      { values: [...base, ...points] },
      { type: "i", rules, phases: [{ from: 0, baseline: base.length }] },
    );
    return result.ok ? result.value.signals.map(({ rule, direction }) => `${rule} ${direction}`) : [];
  };
  it("two of three beyond two sigma on one side", () => {
    expect(after([2.5, 0.6, 2.5], ruleSets.westernElectric)).toContain("two-of-three up");
    expect(after([2.5, 0.6, -1.5], ruleSets.westernElectric)).not.toContain("two-of-three up");
  });
  it("four of five beyond one sigma on one side", () => {
    expect(after([1.5, 1.6, 0.2, 1.5, 1.6], ruleSets.nelson)).toContain("four-of-five up");
    expect(after([1.5, 1.6, 0.2, 1.5, 0.3], ruleSets.nelson)).not.toContain("four-of-five up");
  });
  it("fourteen up and down in turns", () => {
    expect(after([0, 1], ruleSets.nelson)).toContain("alternating none");
  });
  it("fifteen close to the centre, eight away from it", () => {
    expect(after([0.4, 0.6, 0.5], ruleSets.nelson)).toContain("fifteen-within none");
    expect(after([1.8, -0.8, 1.8, -0.8, 1.8, -0.8, 1.8, -0.8], ruleSets.nelson)).toContain("eight-beyond none");
  });
});

describe("Anhøj's rules", () => {
  it("report every run that is longer than chance allows, with its side", () => {
    const found = signals([...Array<number>(10).fill(9), ...Array<number>(10).fill(1)], ruleSets.anhoej);
    expect(found.map(({ rule, direction, from, to }) => [rule, direction, from, to])).toEqual([
      ["long-run", "up", 0, 9],
      ["few-crossings", "none", 0, 19],
      ["long-run", "down", 10, 19],
    ]);
  });
  it("have the critical values of their paper: 24 useful points, a run of 8 and 8 crossings", () => {
    expect(criticalRuns(24)).toEqual({ longestRunMax: 8, crossingsMin: 8 });
  });
});

describe("the table of the number of runs", () => {
  /** Chance of exactly r runs among n points, half on each side (Wald and Wolfowitz 1940). */
  function chance(n: number, r: number): number {
    const above = Math.floor(n / 2);
    const below = n - above;
    const half = Math.floor(r / 2);
    if (r % 2 === 0) return (2 * choose(above - 1, half - 1) * choose(below - 1, half - 1)) / choose(n, above);
    const more =
      choose(above - 1, half) * choose(below - 1, half - 1) + choose(above - 1, half - 1) * choose(below - 1, half);
    return more / choose(n, above);
  }
  function choose(n: number, k: number): number {
    if (k < 0 || k > n) return 0;
    let result = 1;
    for (let step = 1; step <= k; step++) result = (result * (n - k + step)) / step;
    return result;
  }
  it("leaves at most five in a hundred beyond each end", () => {
    for (let n = 10; n <= 60; n++) {
      const limits = runsLimits(n);
      if (limits === null) throw new Error(`no limits at ${n}`);
      let few = 0;
      let many = 0;
      for (let runs = 2; runs < limits.fewest; runs++) few += chance(n, runs);
      for (let runs = limits.most + 1; runs <= n; runs++) many += chance(n, runs);
      expect(few, `fewest at ${n}`).toBeLessThan(0.05);
      expect(many, `most at ${n}`).toBeLessThan(0.05);
    }
  });
});
