import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergePairMoments, momentsOf, pairMomentsOf } from "./moments.ts";

describe("moments", () => {
  const pairs = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), {
    maxLength: 20,
  });

  it("of pairs merge to those of everyone", () => {
    fc.assert(
      fc.property(pairs, pairs, (here, there) => {
        const of = (list: readonly (readonly [number, number])[]) =>
          pairMomentsOf(
            list.map(([x]) => x),
            list.map(([, y]) => y),
          );
        const merged = mergePairMoments(of(here), of(there));
        const whole = of([...here, ...there]);
        expect(merged.cXY).toBeCloseTo(whole.cXY, 6);
        expect(merged.x.m3 / 1e5).toBeCloseTo(whole.x.m3 / 1e5, 6);
        expect(merged.x.m4 / 1e7).toBeCloseTo(whole.x.m4 / 1e7, 6);
        expect(merged.y.n).toBe(whole.y.n);
      }),
      { seed: 321 },
    );
  });

  it("refuse what is not a number", () => expect(() => momentsOf([1, 2, 1 / 0])).toThrow("values[2]"));
});
