import { expect, it } from "vitest";
import { jsonLines, lineOf } from "./json-lines.ts";

const text = `{
  "a": 1,
  "list": [
    { "x": "with \\" and { in it" },
    { "y": null,
      "z": [] }
  ]
}`;

it.each([
  ["a", 2],
  ["list", 3],
  ["list[0].x", 4],
  ["list[1]", 5],
  ["list[1].y", 5],
  ["list[1].z", 6],
])("%s starts on line %i", (path, line) => expect(lineOf(jsonLines(text), path)).toBe(line));

it.each([
  ["list[1].missing", 5],
  ["list[0].x.deeper", 4],
  ["missing", 1],
  ["(whole file)", 1],
])("%s is not there, so the line of what is around it is told: %i", (path, line) =>
  expect(lineOf(jsonLines(text), path)).toBe(line),
);
