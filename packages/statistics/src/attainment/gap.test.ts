import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { raterGap } from "./gap.ts";

const goals = fc.array(fc.record({ level: fc.constantFrom(-2, -1, 0, 1, 2), weight: fc.integer({ min: 1, max: 9 }) }), {
  minLength: 1,
  maxLength: 8,
});

describe("the gap between raters", () => {
  it("says who sees more, by how much, and which goal to talk about first", () => {
    expect(raterGap({ first: [1, 0, -1], second: [0, 0, 1] })).toEqual({
      goals: 3,
      gaps: [1, 0, -2],
      meanGap: -1 / 3,
      meanAbsoluteGap: 1,
      agreed: 1,
      widest: 2,
    });
  });

  it("names no goal when both agree on all", () => {
    expect(raterGap({ first: [1], second: [1] }).widest).toBeNull();
  });

  it("turns round when the raters swap", () => {
    fc.assert(
      fc.property(goals, (each) => {
        const first = each.map(({ level }) => level);
        const second = [...first].reverse();
        expect(raterGap({ first, second }).meanGap).toBeCloseTo(
          -raterGap({ first: second, second: first }).meanGap,
          12,
        );
      }),
      { seed: 103 },
    );
  });
});
