import type { LearnedEffect } from "@aimwell/domain";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { changeInWords, sentencesOf, tableOf } from "./effect-words.ts";
import { forestOf, rowsOf } from "./forest.ts";
import LearnedCell from "./learned-cell.tsx";

const pressure = {
  measure: "loinc-8480-6",
  title: "Upper blood pressure",
  unit: "mm[Hg]",
  better: "down",
  published: {
    ...{ statement: "s", estimate: -2.64, lower: -4.47, upper: -0.82, studies: 6, participants: 1200, year: 2015 },
  },
  network: { state: "none-yet" },
  here: { state: "known", people: 23, estimate: -5.1, lower: -7.2, upper: -3 },
  person: { state: "none" },
  together: { state: "known", hasOwn: false, estimate: -4.4, lower: -6.3, upper: -2.5 },
} as const satisfies LearnedEffect;

describe("what is known so far, in words", () => {
  it("says each source with its number, its range and how many, and all together last", () => {
    expect(sentencesOf(pressure, "Sandra")).toEqual([
      "Studies found: 2.6 mm Hg lower. The likely range is 4.5 lower to 0.8 lower. 6 studies, 1,200 people.",
      "Other clinics: there is no network yet.",
      "Others at this clinic: 5.1 mm Hg lower. The likely range is 7.2 lower to 3 lower. 23 people.",
      "Sandra has not tried it with this number.",
      "All of it together, at this clinic: 4.4 mm Hg lower. The likely range is 6.3 lower to 2.5 lower. Unlikely to be luck.",
      "Studies set two groups side by side. Here we look at before and since. So time and luck are in it too.",
    ]);
  });

  it("claims nothing where the range holds no change, and never more than that it is unlikely to be luck", () => {
    const unsure = { ...pressure, together: { ...pressure.together, upper: 0.4 } };
    expect(sentencesOf(unsure, "Sandra")[4]).toContain("It could be luck.");
    expect(sentencesOf(unsure, "Sandra").join(" ")).not.toMatch(/works|proven|effective|best/iu);
  });

  it.each([
    { because: "one-source", says: "There is nothing to add up yet." },
    { because: "nothing-comparable", says: "We do not add this up. It is counted in another way." },
    { because: "no-spread", says: "We do not add this up. The source says too little." },
  ] as const)("says why nothing is added up: $because", ({ because, says }) =>
    expect(sentencesOf({ ...pressure, together: { state: "apart", because } }, "Sandra")[4]).toBe(says),
  );

  it("names no number of a small group", () => {
    const few = { ...pressure, here: { state: "few", least: 10 } } as const;
    expect(sentencesOf(few, "Sandra")[2]).toBe("Others at this clinic: too few to show. We need 10 people.");
    expect(tableOf(few, "Sandra")[2]).toEqual({ who: "This clinic", change: "none yet", range: "", many: "" });
  });

  it.each([
    { change: -0.04, says: "no change" },
    { change: 0.06, says: "0.1 mm Hg higher" },
    { change: -12, says: "12 mm Hg lower" },
  ])("says a change of $change as $says", ({ change, says }) => expect(changeInWords(change, "mm[Hg]")).toBe(says));
});

describe("the drawing", () => {
  it("has a row for each source with a number, on one scale that holds no change", () => {
    const rows = rowsOf(pressure);
    expect(rows.map(({ finder }) => finder)).toEqual(["studies", "here", "together"]);
    const forest = forestOf(rows);
    const ends = forest?.rows.flatMap(({ from, to, at }) => [from, at, to]) ?? [];
    expect(Math.min(...ends)).toBeGreaterThan(0);
    expect(Math.max(...ends)).toBeLessThan(forest?.zero ?? 0);
    expect(forest?.zero).toBeLessThan(100);
    expect(forestOf([])).toBeNull();
  });

  it("stands beside words and a table, for those who do not see it", () => {
    const said = (practice: string | undefined, effects: readonly LearnedEffect[] | null) =>
      renderToStaticMarkup(<LearnedCell practice={practice} effects={effects} name="Sandra" />);
    const html = said("care-planning-together", [pressure]);
    expect(html.match(/class="forest" aria-hidden="true"/g)).toHaveLength(1);
    expect(html.match(/<th scope="row">/g)).toHaveLength(5);
    expect(said("hip-exercise", [])).toContain("Nobody here has tried this");
    expect(said(undefined, [])).toContain("No study and no other test");
    expect(said("hip-exercise", null)).toContain("We could not get this");
  });
});
