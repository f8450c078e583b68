import { expect, it } from "vitest";
import { meanT } from "./mean-t.ts";

// One goal by itself has T = 50 + 10 × its level (Kiresuk and Sherman 1968, with one goal of any weight).
it.each([
  { name: "all as hoped", counts: [0, 0, 7, 0, 0], t: 50 },
  { name: "all much less than hoped", counts: [3, 0, 0, 0, 0], t: 30 },
  { name: "half a level below and half a level above", counts: [0, 4, 0, 4, 0], t: 50 },
  { name: "one of four a level up", counts: [0, 0, 3, 1, 0], t: 52.5 },
])("the mean T-score of aims that stand $name", ({ counts, t }) => expect(meanT(counts, -2)).toBeCloseTo(t, 10));

it("nobody has a T-score without an aim that was rated", () =>
  expect(() => meanT([0, 0, 0, 0, 0], -2)).toThrow(RangeError));
