import { chart } from "@aimwell/statistics";
import { describe, expect, it } from "vitest";
import { findingInWords } from "./finding.ts";

function found(values: readonly number[], better: "up" | "down"): string {
  const drawn = chart({ values }, { type: "run" });
  if (!drawn.ok) throw new Error("Expected a chart of these values.");
  return findingInWords(drawn.value, better);
}

describe("the sentence above a chart", () => {
  it.each([
    {
      name: "too few values",
      values: [4, 5, 4],
      better: "up",
      says: "3 numbers so far. After 6 we can see what is usual.",
    },
    {
      name: "values up and down around one middle",
      values: [5, 7, 4, 6, 5, 7, 4, 6, 5, 7, 4, 6],
      better: "up",
      says: "Same as usual.",
    },
    {
      // Too few crossings and no long run: 1 crossing of 12 useful points, where 3 are usual (Anhøj and Olesen 2014).
      name: "a slow rise",
      values: [4, 5, 4, 4, 6, 5, 5, 6, 7, 7, 8, 7, 9, 9],
      better: "up",
      says: "Better now than at the start.",
    },
    {
      name: "the same rise where less is better",
      values: [4, 5, 4, 4, 6, 5, 5, 6, 7, 7, 8, 7, 9, 9],
      better: "down",
      says: "Harder now than at the start.",
    },
  ] as const)("$name", ({ values, better, says }) => expect(found(values, better)).toBe(says));
});
