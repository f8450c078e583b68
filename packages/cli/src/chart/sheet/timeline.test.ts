import { describe, expect, it } from "vitest";
import { dayProblems, timelineOf } from "./timeline.ts";

const rowsOf = (days: readonly string[], isMonth = false) =>
  days.map((day, at) => ({ line: at + 2, day, isMonth, value: 1, of: null }));

describe("the days of a sheet", () => {
  it.each([
    { name: "weeks", days: ["2026-01-05", "2026-01-12", "2026-01-26"], step: "week", missing: ["2026-01-19"] },
    { name: "months", days: ["2025-11-01", "2025-12-01", "2026-02-01"], step: "month", missing: ["2026-01-01"] },
    { name: "days", days: ["2026-01-02", "2026-01-03", "2026-01-05"], step: "day", missing: ["2026-01-04"] },
    {
      name: "working days, whose weekends are no gaps",
      days: ["2026-01-08", "2026-01-09", "2026-01-12", "2026-01-14"],
      step: "workday",
      missing: ["2026-01-13"],
    },
    { name: "no rule", days: ["2026-01-05", "2026-02-17", "2026-06-01"], step: "uneven", missing: [] },
  ])("are told apart: $name", ({ days, step, missing }) =>
    expect(timelineOf(rowsOf(days), false)).toMatchObject({ step, missing }),
  );

  it("are put in order, which is said", () => {
    const timeline = timelineOf(rowsOf(["2026-01-12", "2026-01-05", "2026-01-19"]), false);
    expect(timeline.wasSorted).toBe(false);
    expect(timeline.places.map(({ row }) => row?.line)).toEqual([3, 2, 4]);
  });

  it("stand once each, but for events", () => {
    const twice = rowsOf(["2026-01-05", "2026-01-05"]);
    expect(dayProblems(twice, false)).toMatchObject([{ code: "day_twice", line: 3 }]);
    expect(dayProblems(twice, true)).toEqual([]);
  });

  it("are all days or all months", () =>
    expect(dayProblems([...rowsOf(["2026-01-01"], true), ...rowsOf(["2026-02-03"])], false)).toMatchObject([
      { code: "days_and_months" },
    ]));
});
