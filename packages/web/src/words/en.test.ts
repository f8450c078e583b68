import { longestSentence, readingGrade } from "@aimwell/library/words";
import { describe, expect, it } from "vitest";
import type { Area, Variables } from "./message.ts";

/** One of each, as a reader would meet them. A long month would make hard words of easy ones, so the day is in May. */
const sample: Variables = {
  name: "Tom",
  other: "Rosa",
  names: "Tom and Inês",
  day: "3 May",
  time: "9:12",
  duration: "3 hours 10 minutes",
  limit: "2 hours",
  count: 3,
  of: 6,
  place: 2,
  title: "the walk",
  measure: "Minutes on foot, each week.",
  value: "9 minutes",
  before: "5 minutes",
};

const one: Variables = { ...sample, count: 1, of: 1, place: 1 };

// Every file of messages is read, so that none can be forgotten; functions for dates and counts are not messages.
const files = import.meta.glob<Readonly<Record<string, unknown>>>("./en/*.ts", { eager: true });

function isArea(exported: unknown): exported is Area {
  return typeof exported === "object" && exported !== null && !Array.isArray(exported);
}

const said = Object.values(files)
  .flatMap((file) => Object.entries(file))
  .flatMap(([area, messages]) => (isArea(messages) ? Object.entries(messages).flatMap(inWords(area)) : []));

function inWords(area: string) {
  return ([name, message]: readonly [string, Area[string]]) => {
    const at = `${area}.${name}`;
    if (typeof message === "string") return [{ at, words: message }];
    if (typeof message === "function") return [sample, one].map((variables) => ({ at, words: message(variables) }));
    return message.map((words) => ({ at, words }));
  };
}

// A formula for grades says nothing about a name of two words; it was made for running text.
const sentences = said.filter(({ words }) => words.split(/\s+/u).length >= 4);

describe("what Aimwell says", () => {
  it("can be read at grade 6, message by message", () => {
    const hard = sentences.filter(({ words }) => readingGrade(words) > 6);
    expect(hard.map(({ at, words }) => `${at} (${readingGrade(words).toFixed(1)}): ${words}`)).toEqual([]);
  });
  it("can be read at grade 3 as a whole", () => {
    const whole = sentences.map(({ words }) => words.replace(/[^.?:]$/u, (end) => `${end}.`)).join(" ");
    expect(readingGrade(whole)).toBeLessThan(3);
  });
  it("has no sentence above 20 words", () => {
    expect(said.filter(({ words }) => longestSentence(words) > 20)).toEqual([]);
  });
  it("never blames, cheers or says should, just or simply", () => {
    const banned = /non-compli|\bfail|\bmissed\b|\brefuse|\bshould\b|\bjust\b|\bsimply\b|!|overdue|error/iu;
    expect(said.filter(({ words }) => banned.test(words))).toEqual([]);
  });
  it("fills in every variable", () => {
    expect(
      said.filter(({ words }) => words === "" || words.includes("undefined") || words.includes("[object")),
    ).toEqual([]);
  });
  it("counts one as one", () => {
    const wrong = /\b1 (?:things|minutes|points|numbers|check-ins|times|measures|hours)\b/u;
    expect(said.filter(({ words }) => wrong.test(words))).toEqual([]);
  });
});
