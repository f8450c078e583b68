import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chart } from "./chart.ts";
import type { ChartModel, ChartType } from "./model.ts";
import type { ChartOptions } from "./options.ts";
import { profiles } from "./profiles.ts";
import type { Series } from "./series.ts";

const seeded = { seed: 20_260_101, numRuns: 150 } as const;
// Tenths, as people record them, so that ties happen.
const values = fc.array(
  fc.integer({ min: -500, max: 500 }).map((tenths) => tenths / 10),
  { minLength: 2, maxLength: 60 },
);
const types = fc.constantFrom<ChartType>("run", "i", "mr");

function made(series: Series, options: ChartOptions): ChartModel {
  const result = chart(series, options);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function numbersOf(model: ChartModel): readonly (number | null)[] {
  return model.phases.flatMap(({ centre, limits }) =>
    [centre, limits?.lower ?? null, limits?.upper ?? null].map((line) => (typeof line === "number" ? line : null)),
  );
}

function expectNear(ours: readonly (number | null)[], wanted: readonly (number | null)[], size: number): void {
  expect(ours.length).toBe(wanted.length);
  ours.forEach((value, index) => {
    const other = wanted[index] ?? null;
    if (value === null || other === null) expect(value).toBe(other);
    else expect(Math.abs(value - other)).toBeLessThanOrEqual(1e-9 * size);
  });
}

const rulesOf = (model: ChartModel) => model.signals.map(({ rule, from, to }) => ({ rule, from, to }));

describe("charts keep these laws", () => {
  it("a change of unit changes lines alike and signals not at all", () => {
    fc.assert(
      fc.property(values, types, fc.constantFrom(0.25, 4, 1024), (series, type, scale) => {
        const here = made({ values: series }, { type });
        const there = made({ values: series.map((value) => value * scale) }, { type });
        expectNear(
          numbersOf(there),
          numbersOf(here).map((line) => (line === null ? null : line * scale)),
          scale * 1000,
        );
        expect(rulesOf(there)).toEqual(rulesOf(here));
      }),
      seeded,
    );
  });

  it("a shift of everything shifts lines and leaves signals", () => {
    fc.assert(
      fc.property(values, fc.integer({ min: -64, max: 64 }), (series, shift) => {
        const here = made({ values: series }, { type: "i" });
        const there = made({ values: series.map((value) => value + shift) }, { type: "i" });
        expectNear(
          numbersOf(there),
          numbersOf(here).map((line) => (line === null ? null : line + shift)),
          1000,
        );
      }),
      seeded,
    );
  });

  it("a series read backwards has the same lines, longest run and crossings", () => {
    fc.assert(
      fc.property(values, fc.constantFrom<ChartType>("run", "i"), (series, type) => {
        const here = made({ values: series }, { type }).phases[0]?.runs;
        const there = made({ values: series.toReversed() }, { type }).phases[0]?.runs;
        expect(there).toEqual(here);
      }),
      seeded,
    );
  });

  it("a chart of two phases is two charts side by side", () => {
    fc.assert(
      fc.property(values, values, types, (before, after, type) => {
        const both = made({ values: [...before, ...after] }, { type, phases: [{ from: 0 }, { from: before.length }] });
        const apart = [made({ values: before }, { type }), made({ values: after }, { type })];
        expect(numbersOf(both)).toEqual(apart.flatMap(numbersOf));
        expect(both.phases.map(({ runs }) => runs)).toEqual(
          apart.flatMap(({ phases }) => phases.map(({ runs }) => runs)),
        );
      }),
      seeded,
    );
  });

  it("a typed array gives what a list gives", () => {
    fc.assert(
      fc.property(values, types, (series, type) => {
        const fromList = made({ values: series }, { type });
        const fromFloats = made({ values: Float64Array.from(series) }, { type });
        expect(fromFloats.phases).toEqual(fromList.phases);
        expect(fromFloats.signals).toEqual(fromList.signals);
        expect(fromFloats.points.status).toEqual(fromList.points.status);
      }),
      seeded,
    );
  });

  it("an excluded point moves no line", () => {
    fc.assert(
      fc.property(values, fc.integer({ min: -500, max: 500 }), (series, wild) => {
        const exclude = [series.length - 1];
        const here = made({ values: series }, { type: "i", exclude });
        const there = made({ values: series.with(series.length - 1, wild) }, { type: "i", exclude });
        expect(numbersOf(there)).toEqual(numbersOf(here));
      }),
      seeded,
    );
  });

  it("no model holds a number that isn't one, under any profile, with gaps, exclusions and huge or tiny values", () => {
    const wide = fc.array(
      fc.oneof(fc.constant(null), fc.double({ min: -1e100, max: 1e100, noNaN: true }), fc.constant(0)),
      {
        minLength: 1,
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(wide, types, fc.constantFrom(...Object.values(profiles)), (series, type, profile) => {
        const result = chart({ values: series }, { type, profile, exclude: [0] });
        expect(hasNaN(result)).toBe(false);
      }),
      seeded,
    );
  });

  it("stays right at an offset of 1e15", () => {
    const small = Array.from({ length: 5000 }, (_, index) => (index * 7) % 11);
    const there = made({ values: Float64Array.from(small, (value) => value + 1e15) }, { type: "i" });
    const here = made({ values: Float64Array.from(small) }, { type: "i" });
    const centre = there.phases[0]?.centre;
    expect(typeof centre === "number" ? centre - 1e15 : Number.NaN).toBeCloseTo(Number(here.phases[0]?.centre), 0);
    expect(there.phases[0]?.sigma).toBeCloseTo(Number(here.phases[0]?.sigma), 9);
  });
});

function hasNaN(value: unknown): boolean {
  if (typeof value === "number") return Number.isNaN(value);
  if (ArrayBuffer.isView(value)) return hasNaN(Array.from(Object.values(value)));
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).some(hasNaN);
}
