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
      acts: [],
      isCountBehind: false,
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

const chartFrom = (measure: TeamMeasure, wall: WallPage, today = "2026-01-15"): TeamChart => {
  const chart = teamChart(measure, { wall, series: [], tests: [], today });
  if (!hasChart(chart)) throw new Error("expected a chart");
  return chart;
};

const today = "2026-01-15";
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
    const chart = teamChart(measure, { wall: wallOf([]), series, tests: [], today });
    expect(hasChart(chart) && chart.view.points.map(({ value }) => value)).toEqual([40, 20, null]);
    expect(hasChart(chart) && chart.view.points.map(({ counted }) => counted)).toEqual([
      "4 of 10",
      "2 of 10",
      undefined,
    ]);
  });
  it("tells of a month that is not over, and does not draw it as if it were", () => {
    const { view, running } = chartFrom(measureOf("m"), wallOf([...steady.slice(0, 23), 2]), "2025-12-09");
    expect(view.points).toHaveLength(23);
    expect(running).toEqual({ month: "2025-12-01", value: "2 of 20" });
  });
  it("draws the month that is not over while there is no other", () => {
    const wall = wallOf(steady.slice(0, 1));
    const { view, running } = chartFrom(measureOf("m"), wall, "2024-01-09");
    expect([view.points[0]?.value, running]).toEqual([50, null]);
  });
  it.each([
    { name: "nothing, when the last whole month has a number", count: 23, day: "2025-12-09", late: null },
    {
      name: "the last month with a number, when a later one has none",
      count: 20,
      day: "2025-12-09",
      late: "2025-08-01",
    },
  ])("says of late numbers: $name", ({ count, day, late }) =>
    expect(chartFrom(measureOf("m"), wallOf(steady.slice(0, count)), day).late).toBe(late),
  );
  it("draws a test of change as a line with its number and its name, in the month in which it began", () => {
    const tests = [
      { measure: "m", startedOn: "2025-03-20", title: "Call everyone" },
      { measure: "m", startedOn: "2024-07-02", title: "Call the next 5" },
      { measure: "other", startedOn: "2024-07-02", title: "Not here" },
    ];
    const chart = teamChart(measureOf("m"), { wall: wallOf(steady), series: [], tests, today });
    expect(hasChart(chart) && chart.view.marks.map(({ before, words }) => [before, words])).toEqual([
      [6, "1 Call the next 5"],
      [14, "2 Call everyone"],
    ]);
  });
  it("says what the usual was before a stretch that somebody began, and what it is in it", () => {
    const risen = [...steady.slice(0, 12).map(() => 4), ...steady.slice(12).map(() => 16)];
    const phase = { from: months[12] as never, because: "Everyone is called now", brought };
    const { moved } = chartFrom({ ...measureOf("m"), phases: [phase] }, wallOf(risen));
    expect(moved).toEqual({ before: "20 %", value: "80 %" });
  });
  it.each([
    { as: "count", reckoned: { as: "count", of: "falls" }, values: [4, 6, 5, 3], type: "c" },
    { as: "between", reckoned: { as: "between", what: "days", of: "falls" }, values: [12, 30, 9, 41], type: "t" },
    { as: "between", reckoned: { as: "between", what: "cases", of: "falls" }, values: [12, 30, 9, 41], type: "g" },
    { as: "number", reckoned: { as: "number", of: "answers" }, values: [12, 30, 9, 41], type: "i" },
  ] as const)("values that are a $as are drawn as a $type chart once there are 12", ({ reckoned, values, type }) => {
    const all = [...values, ...values, ...values];
    const days = all.map((_, at) => new Date(Date.UTC(2025, 0, 1 + 7 * at)).toISOString());
    const series = [{ ids: [], by: [], hasOlder: false, takenAt: days, measure: "own", value: all }];
    const measure = measureOf("own", { source: "measurement", reckoned, unit: "" });
    const drawn = (count: number) => {
      const some = series.map((each) => ({ ...each, takenAt: days.slice(0, count), value: all.slice(0, count) }));
      const chart = teamChart(measure, { wall: wallOf([]), series: some, tests: [], today });
      return hasChart(chart) ? chart.model.type : "none";
    };
    expect([drawn(11), drawn(12)]).toEqual(["run", type]);
  });
  it("a rate of events over exposure is drawn for so many of it", () => {
    const days = Array.from({ length: 12 }, (_, at) => new Date(Date.UTC(2025, at, 1)).toISOString());
    const column = { ids: [], by: [], hasOlder: false, takenAt: days } as const;
    const series = [
      { ...column, measure: "falls", value: days.map((_, at) => 3 + (at % 2)) },
      { ...column, measure: "bed-days", value: days.map(() => 500) },
    ];
    const reckoned = { as: "rate", numerator: "falls", denominator: "bed days", per: 1000 } as const;
    const measure = { ...measureOf("falls", { source: "measurement", better: "down", reckoned }), of: "bed-days" };
    const chart = teamChart(measure, { wall: wallOf([]), series, tests: [], today });
    expect(hasChart(chart) && [chart.model.type, chart.view.points[0]?.value]).toEqual(["u", 6]);
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
