import { describe, expect, it } from "vitest";
import { draftAgenda, pointInWords, worseInWords } from "./points.ts";

describe("a draft of what to talk about", () => {
  it("says the person's own words whole, and never cuts them", () => {
    expect(pointInWords({ about: "new-aim", words: "Dance at the wedding" })).toBe(
      "Your new aim: “Dance at the wedding”",
    );
    expect(pointInWords({ about: "new-aim", words: "a".repeat(290) })).toBe("Your new aim");
    expect(pointInWords({ about: "new-aim", words: null })).toBe("Your new aim");
  });

  it("names each point once, and no more than a record takes", () => {
    const late = { about: "late-promise", words: null } as const;
    const questions = Array.from({ length: 14 }, (_, place) => ({ about: "question", words: `${place}` }) as const);
    expect(draftAgenda([late, late])).toHaveLength(1);
    expect(draftAgenda(questions)).toHaveLength(12);
  });

  it("tells a measure's two numbers with their unit", () => {
    const worse = {
      what: "measure",
      measure: "m",
      title: "Minutes on foot",
      unit: "min",
      before: 9,
      value: 5,
    } as const;
    expect(worseInWords(worse)).toBe("Minutes on foot, from 9 min to 5 min");
    expect(worseInWords({ what: "state", state: "bad-spell" })).toBe("a bad spell");
  });
});
