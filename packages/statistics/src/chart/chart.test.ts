import { describe, expect, it } from "vitest";
import { chart } from "./chart.ts";
import { type ChartModel, hasStatus, lineAt, pointStatus } from "./model.ts";
import type { ChartOptions } from "./options.ts";
import type { Series } from "./series.ts";

function made(series: Series, options: ChartOptions = {}): ChartModel {
  const result = chart(series, options);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function first(model: ChartModel) {
  const phase = model.phases[0];
  if (phase === undefined) throw new Error("a chart has a phase");
  return phase;
}

const steady = [5, 6, 5, 7, 6, 5, 4, 6, 5, 7, 6, 5];

describe("a chart without any choice", () => {
  it("is a run chart around the median, without limits", () => {
    const model = made({ values: steady });
    expect(model.type).toBe("run");
    expect(first(model)).toMatchObject({ centre: 5.5, centreIs: "median", limits: null });
  });

  it("keeps the place of a missing point and draws no value there", () => {
    const model = made({ values: [4, null, 6, 5] });
    expect(model.points.n).toBe(4);
    expect(model.points.y[1]).toBeNull();
    expect(hasStatus(model.points, 1, pointStatus.missing)).toBe(true);
    expect(first(model).observed).toBe(3);
  });
});

describe("an individuals chart", () => {
  // Montgomery (2013), section 6.4: limits at mean ± 3 MR̄/d2; here ranges are all 1, so sigma is √π/2.
  it("puts its limits three sigma from the mean, sigma from moving ranges", () => {
    const phase = first(made({ values: [1, 2, 1, 2, 1, 2] }, { type: "i" }));
    expect(phase.centre).toBeCloseTo(1.5, 12);
    expect(phase.sigma).toBeCloseTo(Math.sqrt(Math.PI) / 2, 12);
    expect(phase.limits?.upper).toBeCloseTo(1.5 + 1.5 * Math.sqrt(Math.PI), 12);
  });

  it("leaves a wild range out of sigma and says so", () => {
    const values = [10, 11, 10, 11, 10, 11, 10, 60, 11, 10, 11, 10, 11];
    const model = made({ values }, { type: "i" });
    expect(model.provenance.screenedRanges).toBe(2);
    expect(hasStatus(model.points, 7, pointStatus.beyondLimits)).toBe(true);
  });

  it("takes no range across a missing or an excluded point", () => {
    expect(first(made({ values: [1, 2, null, 90, 91] }, { type: "i" })).sigma).toBeCloseTo(Math.sqrt(Math.PI) / 2, 12);
    const excluded = made({ values: [1, 2, 50, 3, 4] }, { type: "i", exclude: [2] });
    expect(first(excluded).sigma).toBeCloseTo(Math.sqrt(Math.PI) / 2, 12);
  });

  it("gives limits on the centre line and a warning when nothing varies", () => {
    const model = made({ values: [0.1, 0.1, 0.1, 0.1, 0.1, 0.1] }, { type: "i" });
    expect(first(model).limits?.lower).toBeCloseTo(0.1, 12);
    expect(first(model).limits?.upper).toBe(first(model).limits?.lower);
    expect(model.signals).toEqual([]);
    expect(model.provenance.warnings.map(({ code }) => code)).toContain("no-variation");
  });

  it("draws one value alone, without limits, and says why", () => {
    const model = made({ values: [5] }, { type: "i" });
    expect(first(model).limits?.upper).toBeNull();
    expect(model.provenance.warnings.map(({ code }) => code)).toEqual(["no-limits", "too-few-for-rules"]);
  });
});

describe("phases", () => {
  it("freeze centre line and limits at the baseline", () => {
    const values = [...steady, 20, 21, 20];
    const frozen = made({ values }, { type: "i", phases: [{ from: 0, baseline: 12 }] });
    const alone = made({ values: steady }, { type: "i" });
    expect(first(frozen).centre).toBe(first(alone).centre);
    expect(first(frozen).limits).toEqual(first(alone).limits);
    expect(frozen.signals.some(({ rule, from, to }) => rule === "beyond-limits" && from === 12 && to === 14)).toBe(
      true,
    );
  });

  it("can each be frozen", () => {
    const model = made(
      { values: [...steady, ...steady] },
      {
        phases: [
          { from: 0, baseline: 6 },
          { from: 12, baseline: 6 },
        ],
      },
    );
    expect(model.phases.map(({ baseline }) => [baseline.from, baseline.to])).toEqual([
      [0, 5],
      [12, 17],
    ]);
  });

  it("never share a run or a range across their boundary", () => {
    const values = [1, 2, 1, 2, 1, 2, 101, 102, 101, 102, 101, 102];
    const model = made({ values }, { type: "i", phases: [{ from: 0 }, { from: 6 }] });
    expect(model.phases.map(({ sigma }) => sigma)).toEqual([
      expect.closeTo(0.8862269, 6),
      expect.closeTo(0.8862269, 6),
    ]);
    expect(model.signals).toEqual([]);
  });

  it("are never made by the chart itself", () => {
    const values = Array.from({ length: 40 }, (_, index) => (index < 20 ? 1 + (index % 2) : 50 + (index % 2)));
    expect(made({ values }, { type: "i" }).phases).toHaveLength(1);
  });
});

describe("limits of counted things", () => {
  it("follow each point's own denominator", () => {
    const model = made({ values: [5, 10, 20], denominators: [50, 100, 200] }, { type: "p" });
    const phase = first(model);
    const width = (index: number): number => (lineAt(phase.limits?.upper ?? null, phase, index) ?? 0) - 0.1;
    // Four times the people, half the width.
    expect(width(0) / width(2)).toBeCloseTo(2, 10);
  });

  it("stay between none and all", () => {
    const phase = first(made({ values: [0, 1, 0, 1], denominators: [2, 2, 2, 2] }, { type: "p" }));
    expect(phase.limits).toMatchObject({ lower: 0, upper: 1 });
  });

  it("has no point where nobody was counted", () => {
    const model = made({ values: [1, 0, 2], denominators: [10, 0, 10] }, { type: "p" });
    expect(model.points.y[1]).toBeNull();
  });

  it("stays finite where every denominator is zero", () => {
    const result = chart({ values: [0, 0], denominators: [0, 0] }, { type: "u" });
    expect(result).toEqual({ ok: false, problems: [{ code: "no-values" }] });
  });
});

describe("what the data don't allow", () => {
  it("a T chart of an interval of zero", () => {
    const result = chart({ values: [3, 0, 5] }, { type: "t" });
    expect(result).toEqual({
      ok: false,
      problems: [{ code: "zero-interval", index: 1, hint: "use-g-or-time-of-day" }],
    });
  });

  it("a P chart without denominators, an X̄ chart without subgroups, a chart of nothing but gaps", () => {
    expect(chart({ values: [1] }, { type: "p" }).ok).toBe(false);
    expect(chart({ values: [1] }, { type: "xbar" }).ok).toBe(false);
    expect(chart({ values: [null, null] }).ok).toBe(false);
  });
});

describe("bad input throws a RangeError that names it", () => {
  it.each<[string, Series, ChartOptions, RegExp]>([
    ["no values", { values: [] }, {}, /values must hold at least 1/],
    ["NaN", { values: [1, Number.NaN] }, {}, /values\[1\] must be a finite number/],
    ["NaN in a typed array", { values: Float64Array.of(1, 2, Number.NaN) }, { type: "i" }, /values\[2\]/],
    ["infinity", { values: [Number.POSITIVE_INFINITY] }, {}, /values\[0\]/],
    ["a negative count", { values: [2, -1] }, { type: "c" }, /values\[1\] must be 0 or more/],
    [
      "more than all",
      { values: [1, 5], denominators: [2, 4] },
      { type: "p" },
      /values\[1\] must not exceed denominators\[1\]/,
    ],
    ["events among nobody", { values: [1], denominators: [0] }, { type: "u" }, /denominators\[0\] must be above 0/],
    ["too few denominators", { values: [1, 2], denominators: [3] }, { type: "p" }, /denominators must have as many/],
    ["an excluded point that isn't there", { values: [1, 2] }, { exclude: [2] }, /exclude\[0\]/],
    ["phases out of order", { values: [1, 2, 3] }, { phases: [{ from: 0 }, { from: 2 }, { from: 1 }] }, /phases\[2\]/],
    ["a first phase that starts late", { values: [1, 2, 3] }, { phases: [{ from: 1 }] }, /phases\[0\]\.from must be 0/],
    ["a multiplier of 0", { values: [1] }, { multiply: 0 }, /multiply/],
    ["a target that is no number", { values: [1] }, { target: Number.NaN }, /target/],
  ])("%s", (_, series, options, message) => {
    expect(() => chart(series, options)).toThrow(RangeError);
    expect(() => chart(series, options)).toThrow(message);
  });
});
