import type { WallPage } from "@aimwell/contract";
import type { TeamMeasure } from "@aimwell/domain";
import { describe, expect, it } from "vitest";
import { hasChart, hasSignal, signalsFirst, type TeamChart, teamChart } from "./team-chart.ts";

const brought = {
  by: "p",
  as: "professional",
  at: "2026-01-01T00:00:00Z",
  entry: "e",
} as unknown as TeamMeasure["adopted"];

function measureOf(id: string, definition: Partial<TeamMeasure["definition"]> = {}): TeamMeasure {
  return {
    definition: {
      ...{ id, title: id, what: "How many of those who could.", unit: "%", better: "up", kind: "process" },
      ...{ reckoned: { as: "share", numerator: "n", denominator: "d" }, subgroup: "All.", period: "The month." },
      ...{ lens: { is: "service", because: "b" }, side: "outcome", licence: "Apache-2.0", source: "record" },
      ...definition,
    },
    ...{
      of: null,
      pairedWith: null,
      adopted: brought,
      phases: [],
      exclusions: [],
      excludedPeriods: [],
      target: null,
      soundsLikeOutput: false,
    },
  };
}

const months = Array.from({ length: 24 }, (_, at) => new Date(Date.UTC(2024, at, 1)).toISOString().slice(0, 10));

/** A wall with one share: so many of twenty, month by month. */
function wallOf(numerators: readonly number[], hidden: readonly number[] = []): WallPage {
  const at = numerators.map((_, place) => place);
  const none = numerators.map(() => null);
  const series = {
    ...{ measure: "m", stratum: "", at, people: numerators.map(() => 20), n: numerators.map(() => 20) },
    ...{ mean: none, squaredDeviations: none, least: none, most: none, numerator: [...numerators] },
    ...{ denominator: numerators.map(() => 20), levels: [], hidden: [...hidden] },
  };
  return { months, smallestGroup: 10, series: [series] };
}

const chartFrom = (measure: TeamMeasure, wall: WallPage): TeamChart => {
  const chart = teamChart(measure, { wall, series: [], tests: [] });
  if (!hasChart(chart)) throw new Error("expected a chart");
  return chart;
};

const steady = [10, 11, 9, 10, 12, 10, 9, 11, 10, 10, 9, 11, 10, 11, 9, 10, 12, 10, 9, 11, 10, 10, 9, 11];

describe("a team's chart", () => {
  it("draws a share of those who could as a P chart in per cent, and says why", () => {
    const { model, view, why } = chartFrom(measureOf("m"), wallOf(steady));
    expect(model.type).toBe("p");
    expect(view.points.slice(0, 3).map(({ value }) => Math.round(value ?? 0))).toEqual([50, 55, 45]);
    expect(why).toContain("how many of so many");
  });
  it("claims no change for ups and downs, and claims one that a rule holds for", () => {
    expect(hasSignal(chartFrom(measureOf("m"), wallOf(steady)))).toBe(false);
    const risen = [...steady.slice(0, 12).map((each) => each - 6), ...steady.slice(12).map((each) => each + 6)];
    const chart = chartFrom(measureOf("m"), wallOf(risen));
    expect(chart.says.variation).toBe("improving");
    expect(hasSignal(chart)).toBe(true);
  });
  it("never begins a stretch by itself, and begins one where somebody said so, with the reason", () => {
    const risen = [...steady.slice(0, 12).map((each) => each - 6), ...steady.slice(12).map((each) => each + 6)];
    expect(chartFrom(measureOf("m"), wallOf(risen)).view.phases).toHaveLength(1);
    const phase = { from: months[12] as never, because: "Everyone is called now", brought };
    const { view } = chartFrom({ ...measureOf("m"), phases: [phase] }, wallOf(risen));
    expect(view.phases.map(({ from, label }) => [from, label])).toEqual([
      [0, ""],
      [12, "Everyone is called now"],
    ]);
  });
  it("leaves out months that are hidden, and says how many", () => {
    const wall = wallOf(steady.slice(0, 20), [20, 21]);
    const { view, hidden } = chartFrom(measureOf("m"), wall);
    expect(hidden).toBe(2);
    expect(view.points.slice(20).every(({ value }) => value === null)).toBe(true);
  });
  it("a month in which nothing could count breaks the line", () => {
    const wall = wallOf(steady);
    const series = { ...wall.series[0], denominator: steady.map((_, at) => (at === 5 ? 0 : 20)) };
    const { view } = chartFrom(measureOf("m"), { ...wall, series: [series as never] });
    expect(view.points[5]?.value).toBeNull();
  });
  it("counts a loaded share by what it is out of, day by day", () => {
    const days = months.slice(0, 3).map((day) => `${day}T12:00:00Z`);
    const column = { ids: [], by: [], hasOlder: false, takenAt: days } as const;
    const series = [
      { ...column, measure: "worried", value: [4, 2, 1] },
      { ...column, measure: "asked", value: [10, 10, 0] },
    ];
    const measure = { ...measureOf("worried", { source: "measurement", better: "down" }), of: "asked" };
    const chart = teamChart(measure, { wall: wallOf([]), series, tests: [] });
    expect(hasChart(chart) && chart.view.points.map(({ value }) => value)).toEqual([40, 20, null]);
  });
  it("stands what got worse first, and keeps the rest in its order", () => {
    const fallen = [...steady.slice(0, 12).map((each) => each + 6), ...steady.slice(12).map((each) => each - 6)];
    const named = (id: string, numerators: readonly number[]) => ({
      ...chartFrom(measureOf("m"), wallOf(numerators)),
      measure: measureOf(id),
    });
    const order = signalsFirst([named("a", steady), named("b", steady), named("c", fallen)]);
    expect(order.map(({ measure }) => measure.definition.id)).toEqual(["c", "a", "b"]);
  });
});
