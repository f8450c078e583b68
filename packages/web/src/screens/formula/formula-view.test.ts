import { assessFormula, silentSite } from "@aimwell/domain";
import { statementById } from "@aimwell/library/evidence";
import { describe, expect, it } from "vitest";
import { rosa, rosaAndTom, today, tom } from "../visit/from-record/rosa.fixture.ts";
import { broughtRows, claimInWords, tilesOf, verbsOf, whoCouldKnow } from "./formula-view.ts";
import { linkOf } from "./gap-action.tsx";
import { questions } from "./questions.ts";

const dayOf = (instant: string) => instant.slice(0, 10);

function assessed() {
  const { history, aim } = rosaAndTom();
  history.say(rosa, "life.noted", { kind: "support", title: "Inês drives on Tuesdays" });
  history.say(tom, "aim.read-back", { aim, words: "You want the walk." });
  const { record, people } = history;
  return { result: assessFormula(record, silentSite, { statementById }), view: { people, today, dayOf } };
}

describe("the formula of one person", () => {
  it("shows facts with who brought them, and gaps as words and not as a score", () => {
    const { result, view } = assessed();
    const tiles = tilesOf(result, view);
    expect(tiles.context.facts).toMatchObject([
      { words: "Inês drives on Tuesdays", by: { name: "Rosa Almeida", role: "person" } },
    ]);
    expect(tiles.context.gaps).toContain("How much time is fine");
    expect(tiles.science.knowing).toBe("not-asked");
  });

  it("a part with nothing makes the verb after it say so", () => {
    const { result, view } = assessed();
    expect(verbsOf(result, view).match).toEqual({ state: "not-done", says: "can’t be done yet: no science yet" });
  });

  it("names who could know what is missing", () => {
    const { view } = assessed();
    expect(whoCouldKnow({ whoCouldKnow: ["person", "supporter"] }, view.people)).toBe("Rosa and Inês can say.");
  });

  it("does not claim an improvement before a test was looked at", () =>
    expect(claimInWords(assessed().result)).toContain("a test that was looked at"));

  it("says who brought what, the person first", () => {
    const { result, view } = assessed();
    expect(broughtRows(result, view.people)[0]).toMatchObject({ name: "Rosa Almeida", counts: { context: 1 } });
  });

  it("has a question in words for everything that it can ask", () => {
    for (const { gap, ask } of Object.values(questions)) {
      expect(gap).not.toBe("");
      expect(ask({ name: "Rosa" })).toMatch(/\?$/u);
    }
  });

  it("offers one thing to do about a gap, where somebody can do it", () => {
    const visit = "v" as never;
    expect(linkOf({ gap: { key: "aim.words" }, as: "person", subject: rosa, visit })?.href).toBe("/me/aim/edit");
    expect(linkOf({ gap: { key: "science.options" }, as: "professional", subject: rosa, visit })?.href).toBe(
      `/visit/v?subject=${rosa}&part=options`,
    );
    expect(linkOf({ gap: { key: "context.place" }, as: "professional", subject: rosa, visit })).toBeNull();
  });
});
