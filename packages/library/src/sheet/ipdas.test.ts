import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { practiceById, shippedLibrary } from "../practice/practices.ts";
import { ipdasItems, judgeSheet } from "./ipdas.ts";
import { ipdasPage } from "./ipdas-page.ts";
import { optionSheets } from "./option-sheet.ts";

const judged = (practice: string, item: string) => {
  const [sheet] = optionSheets([practiceById(practice) ?? []].flat(), shippedLibrary);
  const found = ipdasItems.find(({ id }) => id === item);
  return found === undefined || sheet === undefined ? undefined : judgeSheet(found, sheet).state;
};

describe("the decision aid standards", () => {
  it("are printed as they are judged; `node packages/library/docs.ts` writes the page anew", () => {
    const page = new URL("../../../../docs/reference/ipdas.md", import.meta.url);
    expect(readFileSync(page, "utf8")).toBe(ipdasPage());
  });

  it("name each item once, in each of the three groups", () => {
    expect(new Set(ipdasItems.map(({ id }) => id)).size).toBe(ipdasItems.length);
    expect(new Set(ipdasItems.map(({ group }) => group))).toEqual(new Set(["qualifying", "certification", "quality"]));
  });

  it.each([
    // Hip replacement: serious events 12 against 9 of 100, benefit as scores and as people.
    { practice: "hip-replacement", item: "C1", state: "met" },
    { practice: "statin", item: "Q5", state: "not-met" },
    { practice: "statin", item: "C1", state: "not-met" },
    { practice: "hip-exercise", item: "E1", state: "partly" },
    { practice: "care-planning-together", item: "E1", state: "met" },
    { practice: "talking-therapy", item: "E1", state: "not-met" },
    { practice: "hip-exercise", item: "C3", state: "not-met" },
    { practice: "hip-exercise", item: "D3", state: "not-met" },
  ])("$item of $practice is $state", ({ practice, item, state }) => expect(judged(practice, item)).toBe(state));
});
