import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { rosasSteps } from "../gallery/made-up.ts";
import { importanceOf } from "./aim/dots.tsx";
import { Ladder } from "./aim/ladder.tsx";
import { MiniLadder } from "./aim/mini-ladder.tsx";
import { Voice } from "./aim/voice.tsx";
import { Weight } from "./aim/weight.tsx";
import { Rank } from "./check-in/rank.tsx";
import { IconArray } from "./decision/icon-array.tsx";
import { Leans } from "./decision/leans.tsx";
import { Who } from "./people/who.tsx";
import { LoadBar, loadInWords } from "./plan/load-bar.tsx";
import { type ShareDegree, shareInWords } from "./plan/share.tsx";
import { HelpLines } from "./state/help-fast.tsx";

const page = (shown: ReactNode) => renderToStaticMarkup(shown);
const words = (shown: ReactNode) =>
  page(shown)
    .replace(/<[^>]+>/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();

describe("a person's own words", () => {
  it("are shown word for word, however long", () => {
    const long = "Walk Mia to school and back. ".repeat(40).trim();
    expect(words(<Voice words={long} />)).toBe(long);
  });
  it("keep their own language", () => expect(page(<Voice words="أريد أن أمشي" lang="ar" />)).toContain('lang="ar"'));
});

describe("a ladder", () => {
  it("never shows a person −2 to +2", () => {
    const ladder = words(<Ladder steps={rosasSteps} now={-1} start={-2} />);
    expect(ladder).not.toMatch(/[−-][12]|\+[12]/u);
  });
  it("is read from the best step down, whatever the order it came in", () => {
    const ladder = words(<Ladder steps={rosasSteps.toReversed()} />);
    expect(ladder.indexOf("by the river")).toBeLessThan(ladder.indexOf("I stop 3 times"));
  });
  it("says where the person is", () =>
    expect(page(<MiniLadder shortWords={{}} now={-1} ownerName="Rosa" />)).toContain("Rosa is on step 2."));
});

describe("two sides that lean", () => {
  const rosa = { name: "Rosa", role: "person", to: { title: "the class", words: "I want my place." } } as const;
  const tom = { name: "Tom", role: "professional" } as const;
  it("nothing of one side shows before the other has leaned", () => {
    const cards = words(<Leans sides={[rosa, tom]} />);
    expect(cards).not.toContain("the class");
    expect(cards).not.toContain("I want my place.");
    expect(cards).toContain("Rosa has leaned. The card is face down.");
  });
  it("both cards turn at once", () => {
    const cards = words(<Leans sides={[rosa, { ...tom, to: { title: "to wait" } }]} />);
    expect(cards).toContain("Rosa leans to: the class");
    expect(cards).toContain("Tom leans to: to wait");
  });
  it("one side alone never turns", () => expect(words(<Leans sides={[rosa]} />)).not.toContain("the class"));
});

describe("numbers for a choice", () => {
  it("say how many do and how many do not", () =>
    expect(words(<IconArray count={48} of={100} kind="benefit" />)).toBe("48 of 100 do. 52 of 100 do not."));
  it("go to a thousand for rare things", () =>
    expect(words(<IconArray count={4} of={1000} kind="harm" />)).toBe("4 of 1,000 do. 996 of 1,000 do not."));
  it("draw every figure", () => {
    const svg = page(<IconArray count={48} of={100} kind="benefit" />);
    const [on = "", off = ""] = [...svg.matchAll(/ d="([^"]*)"/gu)].map((found) => found[1] ?? "");
    expect([on, off].map((path) => path.match(/M/gu)?.length)).toEqual([96, 104]);
  });
});

describe("work that two share", () => {
  it.each([
    [1, "Rosa does this"],
    [2, "Rosa leads, Tom helps"],
    [3, "Rosa and Tom do this together"],
    [4, "Tom leads, Rosa helps"],
    [5, "Tom does this"],
  ] as const)("degree %d", (degree: ShareDegree, sentence) =>
    expect(shareInWords(degree, "Rosa", "Tom")).toBe(sentence),
  );
  const parts = [
    { id: "class", title: "class", minutes: 120 },
    { id: "walks", title: "walks", minutes: 70 },
  ];
  it("the load is one sentence", () =>
    expect(loadInWords({ parts, total: 190, line: 210 })).toBe(
      "class 2 hours, walks 1 hour 10 minutes. Together 3 hours 10 minutes. Your line is at 3 hours 30 minutes.",
    ));
  it("over the line says by how much", () =>
    expect(words(<LoadBar parts={parts} total={190} line={150} />)).toContain("40 minutes more than you said is fine"));
  it("a person who has drawn no line is not over it", () =>
    expect(words(<LoadBar parts={parts} total={190} />)).toContain("You have not said yet how much time is fine."));
});

describe("marks always have a word", () => {
  it("a burden", () => expect(page(<Weight heaviness="lot" />)).toContain('aria-label="A lot"'));
  it("a party alone", () =>
    expect(page(<Who role="professional" name="Dr Singh" alone />)).toContain('aria-label="Dr Singh"'));
  it("a title is not a name", () => expect(words(<Who role="team" name="Dr Singh" />)).toBe("S"));
  it.each([
    [0, 1],
    [1, 1],
    [2, 1],
    [3, 2],
    [8, 4],
    [10, 5],
  ])("an importance of %d out of 10 has %d dots", (ten, five) => expect(importanceOf(ten)).toBe(five));
});

describe("putting things in order", () => {
  const items = ["a", "b"].map((id) => ({ id, words: `Thing ${id}` }));
  const list = page(<Rank items={items} label="To talk about" onMove={() => {}} />);
  it("has a named button for each move", () => expect(list).toContain('aria-label="Move down: Thing a"'));
  it("the first cannot go up and the last cannot go down", () => expect(list.match(/disabled=""/gu)).toHaveLength(2));
});

it("help fast is a phone number that can be called", () =>
  expect(page(<HelpLines lines={[{ name: "Tom’s team", phone: "555 0134" }]} />)).toContain('href="tel:5550134"'));
