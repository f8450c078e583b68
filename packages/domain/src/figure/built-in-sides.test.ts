import { expect, it } from "vitest";
import { builtInSides } from "./built-in-sides.ts";
import { builtInMeasures } from "./definitions.ts";

it("every measure that comes along stands where its definition says, and no other is there", () => {
  expect([...builtInSides]).toEqual(builtInMeasures.map(({ id, side, source }) => [id, { side, source }]));
});
