import type { MatchChange } from "@aimwell/domain";
import { expect, it } from "vitest";
import { changeInWords } from "./change-words.ts";

const naming = { labelOf: (id: string) => id, needOf: () => "a set hour in the week" };
const note = { key: "life-note", note: "1", weight: null, isMineToKeep: false } as const;
const changed: MatchChange = {
  kind: "changed",
  practice: "class",
  title: "The class",
  fit: "harder",
  parts: [
    {
      part: "life",
      before: { answer: "yes", value: 1 },
      after: { answer: "not-yet", value: 0 },
      gained: [
        { ...note, kind: "barrier", title: "Ana is ill" },
        { key: "life-need-not-said", need: "set-hour" },
      ],
      lost: [{ ...note, kind: "support", title: "Ana drives me" }],
    },
  ],
};

it("says what came and what fell away when a carer falls ill", () =>
  expect(changeInWords(changed, naming)).toEqual({
    practice: "class",
    headline: "The class fits less than before.",
    because: [
      "Now: This is in the way: “Ana is ill”. What would have to change?",
      "Now: It needs this, and nobody said yet if it is there: a set hour in the week.",
      "No longer: This helps: “Ana drives me”",
    ],
  }));

it("says which options came and went", () => {
  const gone = { kind: "went", practice: "class", title: "The class" } as const;
  expect(changeInWords(gone, naming).headline).toBe("No longer on the list: The class.");
  expect(changeInWords({ ...gone, kind: "came" }, naming).headline).toBe("New on the list: The class.");
});
