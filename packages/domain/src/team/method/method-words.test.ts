import { describe, expect, it } from "vitest";
import { entryTypes } from "../../record/record.ts";
import { methodWords } from "./method-words.ts";

describe("the words that people come with", () => {
  it("each step is one of the record's own, once", () => {
    const known = new Set<string>(entryTypes);
    const entries = methodWords.flatMap((step) => step.entries);
    expect(entries.filter((type) => !known.has(type))).toEqual([]);
    expect(new Set(methodWords.map(({ step }) => step)).size).toBe(methodWords.length);
  });

  it("an auditor and somebody from Lean find the whole cycle in their own words", () => {
    for (const method of ["clinical-audit", "lean"] as const) {
      const missing = methodWords.filter(({ called }) => called[method] === null).map(({ step }) => step);
      expect(missing.every((step) => step === "predict" || step === "system")).toBe(true);
    }
  });
});
