import { describe, expect, it } from "vitest";
import { binaryEffect, meanEffect } from "./effect-size.ts";

describe("effect sizes", () => {
  it("add a half to every cell when one is empty", () => {
    const empty = { treatedWith: 0, treatedWithout: 10, comparedWith: 4, comparedWithout: 6 };
    expect(binaryEffect(empty, "log-odds-ratio").effect).toBeCloseTo(Math.log((0.5 * 6.5) / (10.5 * 4.5)), 12);
  });

  it.each([
    {
      name: "a negative cell",
      act: () =>
        binaryEffect({ treatedWith: -1, treatedWithout: 1, comparedWith: 1, comparedWithout: 1 }, "risk-difference"),
      words: "table.treatedWith",
    },
    {
      name: "a group of one",
      act: () => meanEffect({ treated: { mean: 1, sd: 1, n: 1 }, compared: { mean: 1, sd: 1, n: 9 } }, "difference"),
      words: "treated.n",
    },
  ])("refuse $name", ({ act, words }) => {
    expect(act).toThrow(RangeError);
    expect(act).toThrow(words);
  });
});
