import { describe, expect, it } from "vitest";
import { quantileOfLevels } from "./levels.ts";
import { mergeSummaries } from "./merge.ts";
import { summarise } from "./summarise.ts";

describe("the median of levels", () => {
  it("of merged sites is the median of everyone", () => {
    const here = summarise([0, 0, 1], { countLevels: true });
    const there = summarise([2, 2, 2, 1], { countLevels: true });
    expect(quantileOfLevels(mergeSummaries(here, there).levels, 0.5)).toBe(1);
    expect(quantileOfLevels(here.levels, 0.75)).toBe(0.5); // R: quantile(c(0, 0, 1), 0.75)
  });

  it("can't be taken of nothing", () => expect(() => quantileOfLevels([], 0.5)).toThrow("levels must hold at least 1"));
});
