import { expect, it } from "vitest";
import { planOf } from "./soak.ts";

const parts = ["faults", "fuzz", "kills"].map((name) => ({ name, file: `${name}/main.ts` }));
const secondsOf = (words: readonly string[]) => planOf(parts, words, 600).map(({ name, seconds }) => [name, seconds]);

it("all parts share the time, and those that need more get more", () => {
  const planned = secondsOf([]);
  expect(planned.map(([name]) => name)).toEqual(["faults", "fuzz", "kills"]);
  expect(planned.reduce((sum, [, seconds]) => sum + Number(seconds), 0)).toBe(600);
  expect(Number(planned[2]?.[1])).toBeGreaterThan(Number(planned[0]?.[1]));
});

it("a part chosen by its name has all the time", () => {
  expect(secondsOf(["fuzz"])).toEqual([["fuzz", 600]]);
});

it("a name that is none of a part is told which there are", () => {
  expect(() => secondsOf(["kill"])).toThrow('there is no part "kill". There are: faults, fuzz, kills.');
});
