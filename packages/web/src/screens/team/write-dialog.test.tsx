import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Router } from "wouter";
import { StartImprovement } from "./improvement-acts.tsx";
import { numberFrom, problemOf } from "./question.ts";
import type { OfTeam } from "./team-page.tsx";

const line = { key: "why", label: "Why", kind: "line" } as const;

describe("an answer in a form of the team's", () => {
  it.each([
    { name: "as long as fits", value: "x".repeat(200), says: [] },
    {
      name: "one letter longer",
      value: "x".repeat(201),
      says: ["These are 201 letters, and 200 fit. Make it shorter."],
    },
    { name: "nothing but blanks", value: "  ", says: ["Write something here first."] },
  ])("$name", ({ value, says }) => expect(problemOf(line, value).map(([, words]) => words)).toEqual(says));

  it("a day is chosen, and a number is written in digits", () => {
    expect(problemOf({ ...line, kind: "day" }, "").map(([, words]) => words)).toEqual(["Choose a day first."]);
    expect(problemOf({ ...line, kind: "number" }, "")).toEqual(problemOf({ ...line, kind: "number" }, "two"));
  });

  it("has as many letters as its own question allows", () => {
    expect(problemOf({ ...line, most: 500 }, "x".repeat(201))).toEqual([]);
    expect(problemOf({ ...line, kind: "words" }, "x".repeat(1001))).toHaveLength(1);
  });

  it("may be left out where the question says so, and a number is written as people do", () => {
    expect(problemOf({ ...line, isOptional: true }, "")).toEqual([]);
    expect([numberFrom("2,5"), numberFrom("2.5"), numberFrom("two")]).toEqual([2.5, 2.5, null]);
  });
});

it("who may not start anything sees no way to start it", () => {
  const board = { team: { may: [], measures: [], improvements: [] } } as unknown as OfTeam["board"];
  const drawn = renderToStaticMarkup(
    <Router ssrPath="/team">
      <StartImprovement board={board} write={async () => null} />
    </Router>,
  );
  expect(drawn).toBe("");
});
