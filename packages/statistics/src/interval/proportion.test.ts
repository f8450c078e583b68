import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binomialDensity } from "../numeric/binomial.ts";
import { type ProportionMethod, proportionInterval } from "./proportion.ts";

const counts = fc
  .integer({ min: 1, max: 200 })
  .chain((n) => fc.record({ n: fc.constant(n), events: fc.integer({ min: 0, max: n }) }));

const methods: readonly ProportionMethod[] = ["exact", "mid-p", "wilson"];

/** Chance that the interval holds p, exactly, from the binomial distribution. */
function coverage(method: ProportionMethod, n: number, p: number): number {
  let covered = 0;
  for (let events = 0; events <= n; events++) {
    const { lower, upper } = proportionInterval({ events, n }, { method });
    if (lower <= p && upper >= p) covered += binomialDensity(events, n, p);
  }
  return covered;
}

describe("the interval of a proportion", () => {
  // scipy 1.17: beta.ppf for exact, root of cdf − pmf/2 for mid-P; Newcombe, Stat Med 1998;17:857-72, table I, for
  // 81 of 263, 15 of 148, 0 of 20 and 1 of 29.
  it.each([
    { method: "exact", events: 4, n: 20, lower: 0.05733399705, upper: 0.436614002997, digits: 10 },
    { method: "mid-p", events: 4, n: 20, lower: 0.06697234443791, upper: 0.4148579189675, digits: 10 },
    { method: "wilson", events: 81, n: 263, lower: 0.2553, upper: 0.3662, digits: 4 },
    { method: "wilson", events: 15, n: 148, lower: 0.0624, upper: 0.1605, digits: 4 },
    { method: "wilson", events: 0, n: 20, lower: 0, upper: 0.1611, digits: 4 },
    { method: "wilson", events: 1, n: 29, lower: 0.0061, upper: 0.1718, digits: 4 },
    { method: "exact", events: 81, n: 263, lower: 0.2527, upper: 0.3676, digits: 4 },
    { method: "exact", events: 0, n: 20, lower: 0, upper: 0.1684, digits: 4 },
    { method: "mid-p", events: 81, n: 263, lower: 0.2544, upper: 0.3658, digits: 4 },
    { method: "mid-p", events: 0, n: 20, lower: 0, upper: 0.1391, digits: 4 },
  ] as const)("by $method for $events of $n is $lower to $upper", ({ method, events, n, lower, upper, digits }) => {
    const interval = proportionInterval({ events, n }, { method });
    expect(interval.lower).toBeCloseTo(lower, digits);
    expect(interval.upper).toBeCloseTo(upper, digits);
  });

  it.each(methods)("by %s holds the share seen, mirrors with the events, and widens with the level", (method) => {
    fc.assert(
      fc.property(counts, ({ events, n }) => {
        const interval = proportionInterval({ events, n }, { method });
        const mirrored = proportionInterval({ events: n - events, n }, { method });
        const wide = proportionInterval({ events, n }, { method, level: 0.99 });
        expect(interval.lower).toBeLessThanOrEqual(events / n + 1e-12);
        expect(interval.upper).toBeGreaterThanOrEqual(events / n - 1e-12);
        expect(interval.lower).toBeCloseTo(1 - mirrored.upper, 9);
        expect(wide.lower).toBeLessThanOrEqual(interval.lower);
        expect(wide.upper).toBeGreaterThanOrEqual(interval.upper);
      }),
      { seed: 601, numRuns: 60 },
    );
  });

  it("covers as named, for ten and thirty people: exact never below 95, the others 95 on average", () => {
    const chances = Array.from({ length: 49 }, (_, index) => (index + 1) / 50);
    for (const n of [10, 30]) {
      const mean = (method: ProportionMethod): number =>
        chances.reduce((sum, p) => sum + coverage(method, n, p), 0) / chances.length;
      for (const p of chances) expect(coverage("exact", n, p)).toBeGreaterThanOrEqual(0.95 - 1e-12);
      expect(mean("mid-p")).toBeGreaterThan(0.95);
      expect(mean("mid-p")).toBeLessThan(0.98);
      expect(mean("wilson")).toBeGreaterThan(0.945);
      expect(mean("wilson")).toBeLessThan(0.965);
    }
  });

  it.each([
    {
      name: "more events than people",
      act: () => proportionInterval({ events: 3, n: 2 }),
      words: "events must be at most n (2)",
    },
    { name: "nobody", act: () => proportionInterval({ events: 0, n: 0 }), words: "n must be a whole number of 1" },
    {
      name: "half an event",
      act: () => proportionInterval({ events: 0.5, n: 2 }),
      words: "events must be a whole number",
    },
    { name: "certainty", act: () => proportionInterval({ events: 1, n: 2 }, { level: 1 }), words: "level" },
  ])("refuses $name", ({ act, words }) => {
    expect(act).toThrow(RangeError);
    expect(act).toThrow(words);
  });
});
