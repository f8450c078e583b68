import { expect, it } from "vitest";
import { evidence } from "../evidence/evidence.ts";
import { directionOf } from "./direction.ts";

it.each([
  // Oxford Hip Score, higher is better: 11.4 (8.9 to 14.0).
  { id: "hip-oa-tha-vs-rt-ohs", direction: "helps" },
  // Cochrane: pain SMD -0.38 (-0.55 to -0.20), lower is better.
  { id: "hip-oa-exercise-pain", direction: "helps" },
  { id: "hip-oa-tha-survival", direction: "not-told" },
  // A null result: SMD 0.01 (-0.09 to 0.11).
  { id: "ltc-care-planning-ldl", direction: "unclear" },
  { id: "lonely-befriending", direction: "unclear" },
])("$id: $direction", ({ id, direction }) => {
  const statement = evidence.find((each) => each.id === id);
  expect(statement && directionOf(statement)).toBe(direction);
});

it("points against where it is clear and on the worse side", () =>
  expect(
    directionOf({ effect: { type: "RR", value: 1.4, ciLow: 1.1, ciHigh: 1.8, ciLevel: 95, better: "lower" } }),
  ).toBe("against"));
