import { describe, expect, it } from "vitest";
import { longestSentence, readingGrade, syllables } from "./reading-grade.ts";

// Counts from the Carnegie Mellon Pronouncing Dictionary, American English.
describe("syllables", () => {
  it.each([
    ["walk", 1],
    ["walked", 1],
    ["wanted", 2],
    ["takes", 1],
    ["changes", 2],
    ["table", 2],
    ["tables", 2],
    ["whole", 1],
    ["people", 2],
    ["radio", 3],
    ["operation", 4],
    ["special", 2],
    ["usual", 3],
    ["doing", 2],
    ["trying", 2],
    ["quiet", 2],
    ["patient", 2],
    ["serious", 3],
    ["anxious", 2],
    ["influence", 3],
    ["beyond", 2],
    ["improvement", 3],
    ["diabetes", 4],
    ["experience", 4],
    ["professional", 4],
  ])("%s has %i", (word, expected) => expect(syllables(word)).toBe(expected));

  it("has none where there is no letter", () => expect(syllables("48")).toBe(0));
});

// Counted by hand and put into the formula: 0.39 × words a sentence + 11.8 × syllables a word − 15.59.
describe("the reading grade", () => {
  it.each([
    { name: "six short words: 0.39 × 6 + 11.8 × 1 − 15.59 is below 0", text: "The cat sat on the mat.", grade: 0 },
    {
      name: "two sentences, 12 words, 17 syllables: 0.39 × 6 + 11.8 × 17/12 − 15.59",
      text: "We agree on a day to look again. Nothing happens before that.",
      grade: 3.47,
    },
    {
      name: "one sentence, 7 words, 18 syllables: 0.39 × 7 + 11.8 × 18/7 − 15.59",
      text: "Professional collaboration is a condition of improvement.",
      grade: 17.48,
    },
    {
      name: "a numeral is a word of one syllable",
      text: "48 of 100 people.",
      grade: 0.39 * 4 + (11.8 * 5) / 4 - 15.59,
    },
    { name: "nothing", text: " … ", grade: 0 },
  ])("$name", ({ text, grade }) => expect(readingGrade(text)).toBeCloseTo(Math.max(0, grade), 1));

  it("is higher for the same words in longer sentences", () =>
    expect(readingGrade("We walk in the park and we talk about the day.")).toBeGreaterThan(
      readingGrade("We walk in the park. And we talk about the day."),
    ));
});

it("finds the longest sentence", () => expect(longestSentence("We walk. We talk about it all day. Yes.")).toBe(6));
