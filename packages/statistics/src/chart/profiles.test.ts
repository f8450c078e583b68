import { describe, expect, it } from "vitest";
import { chart } from "./chart.ts";
import type { ChartModel, Line } from "./model.ts";
import type { ChartOptions } from "./options.ts";
import { profiles } from "./profiles.ts";
import type { Series } from "./series.ts";

function made(series: Series, options: ChartOptions): ChartModel {
  const result = chart(series, options);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function phaseOf(model: ChartModel) {
  const [phase] = model.phases;
  if (phase === undefined) throw new Error("no phase");
  return phase;
}

const at = (line: Line | undefined, index: number): number | null =>
  line === undefined || line === null || typeof line === "number" ? (line ?? null) : (line[index] ?? null);

describe("an I chart of values that stand still but for one spike", () => {
  const spike = { values: [2, 2, 2, 2, 2, 2, 2, 50, 2, 2, 2, 2] };

  it("keeps the ranges that are all it has, so that only the spike is special", () => {
    // Eleven ranges, two of 48: 96 / 11 times 3 / d2, around a mean of 6.
    const model = made(spike, { type: "i" });
    expect(at(phaseOf(model).limits?.upper, 0)).toBeCloseTo(6 + (96 / 11) * 3 * (Math.sqrt(Math.PI) / 2), 9);
    expect(model.provenance.screenedRanges).toBe(0);
    expect(model.signals.filter(({ rule }) => rule === "beyond-limits").map(({ from, to }) => [from, to])).toEqual([
      [7, 7],
    ]);
  });

  it.each(["qicharts2", "making-data-count", "powerbi"] as const)("has limits on its mean by %s", (profile) => {
    const { limits } = phaseOf(made(spike, { type: "i", profile }));
    expect([at(limits?.lower, 0), at(limits?.upper, 0)]).toEqual([6, 6]);
  });
});

describe("what qicharts2 does at the edges, as its profile", () => {
  it("steps over a missing point that is excluded too", () => {
    // The range of 2 between the second and the fourth point counts beside those of 1 and 4.
    const series = { values: [4, 5, null, 7, 11] };
    const { limits } = phaseOf(made(series, { type: "i", profile: "qicharts2", exclude: [2] }));
    expect(at(limits?.upper, 0)).toBeCloseTo(27 / 4 + (7 / 3 / 1.128) * 3, 9);
  });

  it("calls subgroups unequal when one that sets no line is of another size", () => {
    const series = { values: [1, 5, 2, 9, 4], subgroups: [1, 1, 2, 2, 3] };
    const { centre } = phaseOf(made(series, { type: "s", profile: "qicharts2" }));
    expect(at(centre, 0)).toBeCloseTo(Math.sqrt((8 + 24.5) / 2), 12);
  });

  it("takes a degree of freedom off for a subgroup without values, and ours doesn't", () => {
    const series = { values: [3, 4, null, null, 1, 2], subgroups: [1, 1, 2, 2, 3, 3] };
    expect(at(phaseOf(made(series, { type: "s", profile: "qicharts2" })).centre, 0)).toBeCloseTo(1, 12);
    expect(at(phaseOf(made(series, { type: "s" })).centre, 0)).toBeCloseTo(Math.SQRT1_2, 12);
  });

  it("gives a T chart without a range a lower limit of 0, and no useful point where all times are alike", () => {
    const model = made({ values: [4, 4, 4, 4] }, { type: "t", profile: "qicharts2" });
    expect(at(phaseOf(model).limits?.lower, 0)).toBe(0);
    expect(at(phaseOf(model).limits?.upper, 0)).toBeNull();
    expect(phaseOf(model).runs.useful).toBe(0);
  });
});

describe("what PowerBI does at the edges, as its profile", () => {
  it("drops a row of an X-bar chart with its size and its deviation", () => {
    const series = {
      values: [5, null, 7, 5],
      subgroupSizes: [4, 3, 9, 5],
      subgroupDeviations: [1, 0, 2, 1.5],
    };
    const model = made(series, { type: "xbar", profile: "powerbi" });
    expect(model.points.rows).toEqual([0, 2, 3]);
    expect(at(phaseOf(model).centre, 0)).toBeCloseTo((20 + 63 + 25) / 18, 12);
  });

  it("drops a row with more events than cases, which all others refuse", () => {
    const series = { values: [3, 12, 5], denominators: [10, 8, 12] };
    expect(made(series, { type: "p", profile: "powerbi" }).points.rows).toEqual([0, 2]);
    expect(() => chart(series, { type: "p" })).toThrow("values[1] must not exceed denominators[1] (8), not 12");
  });

  it("divides by 0: wide limits there on a P chart, and no limits at all on P′ and I charts", () => {
    const series = { values: [3, 0, 5], denominators: [10, 0, 12] };
    const limitsOf = (options: ChartOptions) => {
      const { limits, centre } = phaseOf(made(series, options));
      return [0, 1].map((index) => [at(limits?.lower, index), at(limits?.upper, index), at(centre, index)]);
    };
    expect(limitsOf({ type: "p", profile: "powerbi" })[1]).toEqual([0, 1, 8 / 22]);
    expect(limitsOf({ type: "p" })[1]).toEqual([null, null, 8 / 22]);
    expect(limitsOf({ type: "pp", profile: "powerbi" })[0]).toEqual([null, null, 8 / 22]);
    expect(limitsOf({ type: "i", profile: "powerbi" })[0]).toEqual([null, null, null]);
  });
});

describe("what xmrit does at the edges, as its profile", () => {
  it("draws its lines at two decimals", () => {
    const series = { values: [8, 8, 8, 2, 7, 2] };
    const exact = made(series, { type: "i", profile: { ...profiles.xmrit, lineDecimals: null } });
    const rounded = made(series, { type: "i", profile: "xmrit" });
    expect(at(phaseOf(rounded).centre, 0)).toBe(5.83);
    expect(at(phaseOf(exact).centre, 0)).toBeCloseTo(35 / 6, 12);
    expect(at(phaseOf(rounded).limits?.upper, 0)).toBe(Math.round((35 / 6 + 2.66 * 3.2) * 100) / 100);
  });

  it("drops a row without a value, and draws a single point's limits through it", () => {
    expect(made({ values: [4, null, 6] }, { type: "i", profile: "xmrit" }).points.rows).toEqual([0, 2]);
    const { limits } = phaseOf(made({ values: [5] }, { type: "i", profile: "xmrit" }));
    expect([at(limits?.lower, 0), at(limits?.upper, 0)]).toEqual([5, 5]);
    expect(at(phaseOf(made({ values: [5] }, { type: "mr", profile: "xmrit" })).limits?.upper, 0)).toBe(0);
  });
});

it("NHS Making Data Count freezes no fewer than 12 points", () => {
  const values = [4, 6, 5, 7, 5, 6, 8, 5, 6, 7, 4, 6, 5, 6];
  const frozen = (baseline: number) =>
    chart({ values }, { type: "i", profile: "making-data-count", phases: [{ from: 0, baseline }] });
  expect(() => frozen(11)).toThrow("phases[0].baseline must be a whole number of 12 or more, not 11");
  expect(frozen(12).ok).toBe(true);
});

it("the median of two values is half their sum to the last bit, so that a point on it lies on it", () => {
  const model = made({ values: [1e-12, 3e-12, 2e-12] }, { profile: "qicharts2", phases: [{ from: 0, baseline: 2 }] });
  expect(phaseOf(model).centre).toBe(2e-12);
  expect(phaseOf(model).runs.useful).toBe(2);
});
