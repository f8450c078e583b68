import { instrumentById, safetyConcerns, scoreAnswers } from "@aimwell/library/instruments";
import { describe, expect, it } from "vitest";
import type { Answers } from "./answers.ts";
import { filled, numbersIn, unfilled, writtenOut } from "./filled.ts";
import { type Item, keyOf } from "./item.ts";

function itemsOf(id: string): readonly Item[] {
  const items = instrumentById(id)?.questionnaire?.item;
  if (items === undefined) throw new Error(`expected a questionnaire for ${id}`);
  return items;
}

/** Answers each choice question by the place of its option. */
function choose(items: readonly Item[], places: Readonly<Record<string, number>>): Answers {
  return Object.fromEntries(
    items.flatMap((item) => {
      const option = item.answerOption?.[places[item.linkId] ?? -1];
      return option === undefined ? [] : [[item.linkId, { is: "option", key: keyOf(option) }] as const];
    }),
  );
}

describe("PHQ-9 as it is filled in on the page", () => {
  const items = itemsOf("phq-9");
  const nine = Array.from({ length: 9 }, (_, index) => `phq-9-${index + 1}`);
  const phq9 = instrumentById("phq-9");
  // Test vectors of the instrument's scoring file: nine ones make 9, and one of them a two makes 10.
  it("counts as its scoring file says", () => {
    if (phq9 === undefined) throw new Error("expected the PHQ-9");
    const ones = choose(items, Object.fromEntries(nine.map((id) => [id, 1])));
    expect(scoreAnswers(phq9, numbersIn(items, ones))).toMatchObject({ kind: "scored", score: 9 });
    const ten = choose(items, { ...Object.fromEntries(nine.map((id) => [id, 1])), "phq-9-9": 2 });
    expect(scoreAnswers(phq9, numbersIn(items, ten))).toMatchObject({ kind: "scored", score: 10 });
  });
  it("opens the safety path by item 9 alone, with all else unanswered", () => {
    if (phq9 === undefined) throw new Error("expected the PHQ-9");
    expect(safetyConcerns(phq9, numbersIn(items, choose(items, { "phq-9-9": 1 })))).toHaveLength(1);
    expect(safetyConcerns(phq9, numbersIn(items, choose(items, { "phq-9-9": 0 })))).toHaveLength(0);
  });
  it("has no score when the person would rather not say one answer, and asks no more", () => {
    if (phq9 === undefined) throw new Error("expected the PHQ-9");
    const answers: Answers = {
      ...choose(items, Object.fromEntries(nine.map((id) => [id, 1]))),
      "phq-9-9": { is: "not-said" },
    };
    expect(scoreAnswers(phq9, numbersIn(items, answers)).kind).toBe("incomplete");
    expect(unfilled(items, answers).map(({ linkId }) => linkId)).not.toContain("phq-9-9");
  });
  it("names every question that still needs an answer", () =>
    expect(unfilled(items, {}).map(({ linkId }) => linkId)).toEqual(expect.arrayContaining(nine)));
});

describe("activities that matter, named by the person", () => {
  const items = itemsOf("patient-nominated-activities");
  const two = writtenOut(items, { activity: 2 });
  const answers: Answers = {
    "activity.1.name": { is: "words", words: "Walk to school" },
    "activity.1.rating": { is: "number", text: "4" },
    "activity.2.name": { is: "words", words: "Dance" },
    "activity.2.rating": { is: "number", text: "11" },
  };
  it("are kept apart from each other", () =>
    expect(filled(two, answers)).toEqual([
      { linkId: "activity.1.name", value: "Walk to school" },
      { linkId: "activity.1.rating", value: 4 },
      { linkId: "activity.2.name", value: "Dance" },
    ]));
  it("a number from 0 to 10 is not 11", () =>
    expect(unfilled(two, answers)).toEqual([{ linkId: "activity.2.rating", why: "no-such-number" }]));
  it("there are at most 5", () => expect(writtenOut(items, { activity: 9 })).toHaveLength(5));
  it("one is enough", () =>
    expect(
      unfilled(writtenOut(items, { activity: 2 }), {
        "activity.1.name": { is: "words", words: "Walk" },
        "activity.1.rating": { is: "number", text: "0" },
      }),
    ).toEqual([]));
});
