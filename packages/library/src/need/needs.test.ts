import { describe, expect, it } from "vitest";
import { needs, needsNamed } from "./needs.ts";

describe("what a note's words may speak of", () => {
  it.each([
    { words: "2 buses to the clinic. No car.", named: ["travel"] },
    { words: "Mum needs me in the mornings", named: ["set-hour", "time-off"] },
    { words: "I like the river", named: ["room-to-move"] },
    { words: "It hurts", named: [] },
  ])("$words", ({ words, named }) => expect(needsNamed(words)).toEqual(named));

  it("are whole words in small letters, for needs of a life alone", () => {
    for (const { of, cues } of needs) {
      if (of === "place") expect(cues).toEqual([]);
      for (const cue of cues) expect(cue).toMatch(/^[a-z]+$/);
    }
  });
});
