import { describe, expect, it } from "vitest";
import { judge } from "./stages.mjs";

describe("a stage's verdict", () => {
  it.each([
    { name: "all passed", run: { passed: 3, failed: 0, code: 0 }, counted: [3, 0] },
    { name: "one failed", run: { passed: 2, failed: 1, code: 1 }, counted: [2, 1] },
    { name: "all passed, yet the runner complained", run: { passed: 3, failed: 0, code: 1 }, counted: [3, 1] },
    { name: "no test was found, and the runner was content", run: { passed: 0, failed: 0, code: 0 }, counted: [0, 1] },
  ])("$name", ({ run, counted }) => {
    const { passed, failed } = judge({ ...run, skipped: 0, said: "" });
    expect([passed, failed]).toEqual(counted);
  });
});
