import { describe, expect, it } from "vitest";
import { aimDomains } from "../domains/aim-domain.ts";
import { lifeNoteKinds, lifeNoteWords } from "../life/kinds.ts";
import { longestSentence, readingGrade } from "../words/reading-grade.ts";
import { aimStarters } from "./starters.ts";

const said = [
  ...aimStarters.map(({ starter, example }) => `${starter.replace("…", example)}.`),
  ...lifeNoteKinds.flatMap((kind) => [
    `${lifeNoteWords[kind].label}.`,
    lifeNoteWords[kind].question,
    `${lifeNoteWords[kind].example}.`,
  ]),
];

describe("words that a person meets when writing an aim or about life", () => {
  it.each(said)("%s", (words) => {
    expect(readingGrade(words)).toBeLessThanOrEqual(6);
    expect(longestSentence(words)).toBeLessThanOrEqual(20);
  });

  it("name domains in few words", () => {
    for (const { label } of aimDomains) expect(label.split(" ").length).toBeLessThanOrEqual(5);
  });

  it("leave room for the person's own words in every starter", () => {
    for (const { starter } of aimStarters) expect(starter).toContain("…");
    expect(new Set(aimStarters.map(({ id }) => id)).size).toBe(aimStarters.length);
  });
});
