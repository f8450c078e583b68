import fc from "fast-check";
import { expect, it } from "vitest";
import { faultyLine } from "./json-fault.ts";

it.each([
  { name: "a list that a brace closes", text: '{ "a": 1,\n  "b": [ }', line: 2 },
  { name: "a comma too many", text: '{\n  "a": 1,\n}', line: 3 },
  { name: "a comma too few", text: '{\n  "a": 1\n  "b": 2\n}', line: 3 },
  { name: "a name without quotes", text: "{\n\n  a: 1\n}", line: 3 },
  { name: "a number that is none", text: "[\n 1,\n 0.5.1\n]", line: 3 },
  { name: "an end that comes too soon", text: '{\n  "a": [1,\n  2', line: 3 },
  { name: "something after the end", text: "{}\n{}", line: 2 },
  { name: "nothing at all", text: "", line: 1 },
])("$name is found on line $line", ({ text, line }) => {
  expect(() => JSON.parse(text)).toThrow();
  expect(faultyLine(text)).toBe(line);
});

it("finds no fault before the last line of a text that is JSON", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const spread = JSON.stringify(JSON.parse(text), null, 1);
      expect(faultyLine(spread)).toBe(spread.split("\n").length);
    }),
    { seed: 20_261_129, numRuns: 200 },
  );
});
