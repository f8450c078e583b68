import { chart } from "@aimwell/statistics";
import { describe, expect, it } from "vitest";
import { type ChartToShow, chartView } from "./from-model.ts";

const week = (index: number) => new Date(Date.UTC(2026, 7, 5 + 7 * index)).toISOString().slice(0, 10);

function shown(
  values: readonly (number | null)[],
  better: "up" | "down",
  options: Parameters<typeof chart>[1] = {},
): ChartToShow {
  const made = chart({ values }, options);
  if (!made.ok) throw new Error(`expected a chart, got ${JSON.stringify(made.problems)}`);
  return { model: made.value, days: values.map((_, index) => week(index)), measure: "Minutes.", unit: "min", better };
}

// The walks of the design: the median of the first seven weeks is 5, and all seven after it are above.
const walks = [4, 5, 4, 4, 6, 5, 5, 6, 7, 7, 8, 7, 9, 9];
const start = { phases: [{ from: 0, baseline: 7 }], target: 12 };

describe("a series that got better", () => {
  const view = chartView(shown(walks, "up", start));
  it("says so, for as many weeks as are drawn so", () =>
    expect(view.finding).toBe("Better than usual, 7 times in a row."));
  it("draws a point on the middle line hollow, run or no run", () =>
    expect(view.points.map((point) => point.kind).join(" ")).toBe(
      "usual usual usual usual better usual usual better better better better better better better",
    ));
  it("keeps the middle line of the start", () => expect(view.phases[0]?.centre).toEqual(walks.map(() => 5)));
  it("keeps the aim as a wish beside it", () => expect([view.target, view.targetWords]).toEqual([12, "aim: 12"]));
  it("is harder where less would be better", () =>
    expect(chartView(shown(walks, "down", start)).finding).toBe("Harder than usual, 7 times in a row."));
});

describe("a line that crosses its own middle too seldom", () => {
  const kinds = (better: "up" | "down") => chartView(shown(walks, better)).points.map(({ kind }) => kind);
  it("says that it is better now, and draws where", () => {
    const view = chartView(shown(walks, "up"));
    expect(view.finding).toBe("Better now than at the start.");
    expect(kinds("up").slice(8)).toEqual(["better", "better", "better", "better", "better", "better"]);
  });
  it("leaves the start as it was", () => expect(new Set(kinds("up").slice(0, 8))).toEqual(new Set(["usual"])));
  it("is drawn as harder where less would be better", () => expect(kinds("down").at(-1)).toBe("worse"));
  it("draws nothing where no rule fires", () =>
    expect(chartView(shown([5, 6, 4, 6, 5, 7, 4, 6, 4, 7], "up")).points.map(({ kind }) => kind)).not.toContain(
      "better",
    ));
});

describe("what may be claimed", () => {
  it("nothing, below six values", () =>
    expect(chartView(shown([4, 5, 6, 7, 8], "up")).finding).toBe(
      "5 numbers so far. After 6 we can see what is usual.",
    ));
  it("missing weeks are no values", () =>
    expect(chartView(shown([4, null, null, 5, 6, 7, 8], "up")).finding).toMatch(/^5 numbers so far/u));
  it("no change, when no rule fires", () =>
    expect(chartView(shown([5, 6, 4, 6, 5, 7, 4, 6, 4, 7], "up")).finding).toBe("Same as usual."));
  it("a missing week stays missing", () =>
    expect(chartView(shown([5, 6, null, 6, 5, 4, 6], "up")).points[2]).toMatchObject({ value: null, kind: "usual" }));
  it("a chart with a day too few is a broken promise", () => {
    const short = shown(walks, "up");
    expect(() => chartView({ ...short, days: short.days.slice(1) })).toThrow(RangeError);
  });
});

it("limits of a control chart become a band", () => {
  const view = chartView(shown([31, 29, 34, 30, 33, 28, 32, 30, 31, 29], "down", { type: "i" }));
  expect(view.phases[0]?.upper).toHaveLength(10);
  expect(view.phases[0]?.lower[0]).toBeLessThan(view.phases[0]?.centre[0] ?? 0);
});
