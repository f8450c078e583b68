import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomFrom } from "../test/random.ts";
import { attainmentT } from "./attainment/t-score.ts";
import { beforeAfter } from "./change/before-after.ts";
import { nOf1 } from "./change/n-of-1.ts";
import { segmentedRegression } from "./change/segmented.ts";
import { funnel } from "./funnel/funnel.ts";
import { proportionInterval } from "./interval/proportion.ts";
import { rateInterval } from "./interval/rate.ts";
import { crossProductsOf, fitCrossProducts, mergeCrossProducts } from "./pool/cross-products.ts";
import { mergeMoments, mergePairMoments, momentsOf, pairMomentsOf } from "./pool/moments.ts";
import { poolEffects } from "./pool/random-effects.ts";
import { summarise } from "./pool/summarise.ts";

const tenth = fc.integer({ min: -500, max: 500 }).map((whole) => whole / 10);
const shift = fc.integer({ min: -1000, max: 1000 });
const scale = fc.constantFrom(-8, -0.5, 0.125, 2, 1024);

/** Near enough for values of this size. */
function expectNear(ours: number | null, wanted: number | null, size: number): void {
  if (ours === null || wanted === null) {
    expect(ours).toBe(wanted);
    return;
  }
  expect(Math.abs(ours - wanted)).toBeLessThanOrEqual(1e-7 * size);
}

function shuffled<Value>(values: readonly Value[], seed: number): readonly Value[] {
  const { uniform } = randomFrom(seed);
  const keyed = values.map((value) => ({ value, key: uniform() }));
  return keyed.sort((one, other) => one.key - other.key).map(({ value }) => value);
}

const trial = fc.array(fc.tuple(tenth, tenth, tenth, tenth), { minLength: 3, maxLength: 5 }).map((cycles) =>
  cycles.flatMap(([a, b, c, d], cycle) => [
    { cycle, arm: "A" as const, value: a },
    { cycle, arm: "A" as const, value: b },
    { cycle, arm: "B" as const, value: c },
    { cycle, arm: "B" as const, value: d },
  ]),
);

const sites = fc.array(fc.tuple(tenth, fc.integer({ min: 1, max: 400 })), { minLength: 3, maxLength: 9 });

const dataOf = (rows: readonly (readonly [number, number])[]) => ({
  effects: rows.map(([effect]) => effect),
  variances: rows.map(([, variance]) => variance / 10),
});

describe("a unit of measurement is a matter of taste: moved and scaled values give moved and scaled answers", () => {
  it("of an n-of-1 trial", () => {
    fc.assert(
      fc.property(trial, shift, scale, (values, by, times) => {
        const plain = nOf1(values);
        const other = nOf1(values.map((each) => ({ ...each, value: times * each.value + by })));
        const size = Math.abs(times) * 100 + Math.abs(by);
        expectNear(other.meanDifference, times * plain.meanDifference, size);
        const error = plain.difference?.standardError ?? null;
        expectNear(other.difference?.standardError ?? null, error === null ? null : Math.abs(times) * error, size);
      }),
      { seed: 701, numRuns: 60 },
    );
  });

  it("of before and after, and of a step in a series", () => {
    fc.assert(
      fc.property(fc.array(tenth, { minLength: 14, maxLength: 20 }), shift, scale, (values, by, times) => {
        fc.pre(new Set(values.slice(0, 7)).size > 3 && new Set(values.slice(7)).size > 3);
        const moved = values.map((value) => times * value + by);
        const size = 1000 * (Math.abs(times) * 100 + Math.abs(by));
        const split = (all: readonly number[]) => ({ before: all.slice(0, 7), after: all.slice(7) });
        const [plain, other] = [beforeAfter(split(values)), beforeAfter(split(moved))];
        expectNear(other.difference.estimate, times * plain.difference.estimate, size);
        for (const errors of ["newey-west", "prais-winsten"] as const) {
          const [line, movedLine] = [values, moved].map((all) => segmentedRegression(all, 7, { errors }));
          expectNear(movedLine?.step.estimate ?? null, times * (line?.step.estimate ?? 0), size);
          expectNear(movedLine?.step.standardError ?? null, Math.abs(times) * (line?.step.standardError ?? 0), size);
        }
      }),
      { seed: 702, numRuns: 40 },
    );
  });

  it("of a funnel: people and events counted twice leave the values, and pull the limits in", () => {
    const units = fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 30, max: 200 })), {
      minLength: 3,
      maxLength: 12,
    });
    fc.assert(
      fc.property(units, fc.constantFrom("exact", "approximate"), (rows, limits) => {
        fc.pre(rows.some(([events]) => events > 0));
        const run = (times: number) =>
          funnel(
            { numerators: rows.map(([events]) => times * events), denominators: rows.map(([, of]) => times * of) },
            { scale: "proportion", method: { limits, overdispersion: "none" } },
          );
        const [one, four] = [run(1), run(4)];
        expect([...four.values]).toEqual([...one.values]);
        one.limits.forEach(({ upper }, level) => {
          upper.forEach((limit, unit) => {
            const narrower = four.limits[level]?.upper[unit] ?? 0;
            expect(narrower).toBeLessThanOrEqual((limit ?? 0) + 1e-12);
          });
        });
      }),
      { seed: 703, numRuns: 60 },
    );
  });
});

describe("the order in which sites or goals are named changes nothing", () => {
  it("for pooled effects", () => {
    fc.assert(
      fc.property(sites, fc.integer(), (rows, seed) => {
        const [one, other] = [poolEffects(dataOf(rows)), poolEffects(dataOf(shuffled(rows, seed)))];
        expectNear(other.estimate, one.estimate, 100);
        expectNear(other.tau2, one.tau2, 100 + one.tau2);
        expectNear(other.heterogeneity.q, one.heterogeneity.q, 1 + one.heterogeneity.q);
      }),
      { seed: 704, numRuns: 60 },
    );
  });

  it("for a goal attainment score", () => {
    const goals = fc.array(fc.tuple(fc.constantFrom(-2, -1, 0, 1, 2), fc.integer({ min: 1, max: 9 })), {
      minLength: 1,
      maxLength: 8,
    });
    const scoreOf = (rows: readonly (readonly [-2 | -1 | 0 | 1 | 2, number])[]) =>
      attainmentT({ levels: rows.map(([level]) => level), weights: rows.map(([, weight]) => weight) });
    fc.assert(
      fc.property(goals, fc.integer(), (rows, seed) => {
        expect(scoreOf(shuffled(rows, seed))).toBeCloseTo(scoreOf(rows), 10);
      }),
      { seed: 705 },
    );
  });

  it("for the sums that a regression needs: sites merged are everyone at once", () => {
    const person = fc.tuple(tenth, fc.constantFrom(0, 1), tenth);
    const people = fc.array(person, { minLength: 8, maxLength: 20 });
    const productsOf = (rows: readonly (readonly [number, number, number])[]) =>
      crossProductsOf(
        ["intercept", "age", "treatment"],
        rows.map(([age, treatment]) => [1, age, treatment]),
        rows.map(([, , y]) => y),
      );
    fc.assert(
      fc.property(people, people, (here, there) => {
        const all = [...here, ...there];
        fc.pre(new Set(all.map(([, arm]) => arm)).size === 2 && new Set(all.map(([age]) => age)).size > 4);
        const merged = fitCrossProducts(mergeCrossProducts(productsOf(here), productsOf(there)));
        fitCrossProducts(productsOf(all)).coefficients.forEach(({ estimate, standardError }, index) => {
          expectNear(merged.coefficients[index]?.estimate ?? null, estimate, 100);
          expectNear(merged.coefficients[index]?.standardError ?? null, standardError, 100 + standardError);
        });
      }),
      { seed: 706, numRuns: 60 },
    );
  });
});

describe("more people never tell less", () => {
  it.each(["exact", "mid-p", "wilson"] as const)("by %s: the interval of one share narrows", (method) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 40 }), (tenths, size) => {
        const widthAt = (n: number) => {
          const { lower, upper } = proportionInterval({ events: (n * tenths) / 10, n }, { method });
          return upper - lower;
        };
        expect(widthAt(20 * size)).toBeLessThan(widthAt(10 * size));
      }),
      { seed: 707, numRuns: 60 },
    );
  });

  it.each(["exact", "mid-p"] as const)("by %s: the interval of one rate narrows", (method) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 100 }), (events, exposure) => {
        const widthAt = (times: number) => {
          const interval = rateInterval({ events: times * events, exposure: times * exposure }, { method });
          return interval.upper - interval.lower;
        };
        expect(widthAt(2)).toBeLessThan(widthAt(1));
      }),
      { seed: 708, numRuns: 60 },
    );
  });
});

describe("a million values at an offset of 1e15", () => {
  const { uniform } = randomFrom(77);
  const small = Array.from({ length: 1_000_000 }, () => Math.floor(uniform() * 100));
  const offset = small.map((value) => value + 1e15);
  const parts = Array.from({ length: 1000 }, (_, part) => offset.slice(part * 1000, part * 1000 + 1000));

  it("have the spread and the shape that they have without it, whole or merged", () => {
    const wanted = momentsOf(small);
    const merged = parts.map((part) => momentsOf(part)).reduce(mergeMoments);
    for (const ours of [momentsOf(offset), merged]) {
      expect(ours.m2 / wanted.m2).toBeCloseTo(1, 10);
      expect(ours.m4 / wanted.m4).toBeCloseTo(1, 10);
      expect(ours.mean - 1e15).toBeCloseTo(wanted.mean, 0);
    }
    expect(summarise(offset).m2 / wanted.m2).toBeCloseTo(1, 10);
  });

  it("keep their slope on another column", () => {
    const twice = parts.map((part) =>
      pairMomentsOf(
        part,
        part.map((value) => 2 * (value - 1e15)),
      ),
    );
    const { x, cXY } = twice.reduce(mergePairMoments);
    expect(cXY / x.m2).toBeCloseTo(2, 10);
  });
});

describe("a value that isn't rare is not beyond exact limits", () => {
  it("though the interpolated limit lies below it: ten of ten where nearly all are expected", () => {
    const units = { numerators: [10, 9, 0, 4], denominators: [10, 10, 10, 4] };
    const { beyond } = funnel(units, { scale: "proportion", target: 0.99, method: { overdispersion: "none" } });
    expect(beyond.map(({ unit }) => unit)).toEqual([2]);
  });

  it("nor is anything where everyone is expected and everyone came", () => {
    const units = { numerators: [4, 3, 10], denominators: [4, 3, 10] };
    const { beyond, limits } = funnel(units, { scale: "proportion" });
    expect(beyond).toEqual([]);
    expect(limits.flatMap(({ lower, upper }) => [...lower, ...upper])).toEqual(new Array(12).fill(1));
  });
});
