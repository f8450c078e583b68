import type { TestId } from "@aimwell/domain";
import { describe, expect, it } from "vitest";
import { pulseInWords } from "./feelings.tsx";

const test = "t" as TestId;

describe("how a change feels, in words", () => {
  it("counts the upper two of five steps, of each side for itself", () => {
    const [joy, frustration] = [[1, 2, 3, 4, 2] as const, [6, 3, 2, 1, 0] as const];
    const pulse = { test, of: "staff", hidden: false, n: 12, joy, frustration } as const;
    expect(pulseInWords(pulse)).toBe("6 of 12 find joy in it and 1 of 12 find it gets in the way");
  });

  it("tells no figure of few", () => {
    expect(pulseInWords({ test, of: "people", hidden: true })).toBe("too few said yet to show it");
  });
});
