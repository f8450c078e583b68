import type { Improvement, MeasureDefinition, MeasureId } from "@aimwell/domain";
import { describe, expect, it } from "vitest";
import { improvementOf, improvementQuestions } from "./improvement-questions.ts";
import { wordingsInWords } from "./improvement-words.ts";
import { isAsked, problemOf, type Question } from "./question.ts";

const charts = [
  { id: "worry", title: "Worried", side: "outcome", unit: "%" },
  { id: "on-time", title: "On time", side: "process", unit: "%" },
  { id: "hips", title: "Hips a week", side: "productivity", unit: "" },
] as unknown as readonly MeasureDefinition[];
const hip = {
  ...{ title: "A hip in time", need: "They wait", healthAim: "To walk", howGood: "90 days", byWhen: "2026-09-01" },
  ...{ forWhom: "Whoever needs one", benefit: { words: "They walk", measure: "worry" as MeasureId } },
} as unknown as Improvement;
const answersTo = (questions: readonly Question[], more: Readonly<Record<string, string>> = {}) => ({
  ...Object.fromEntries(questions.map(({ key, first = "" }) => [key, first])),
  ...more,
});
const asks = (held: Improvement | null) => improvementQuestions(charts, held);
const offered = () =>
  asks(null)
    .filter(({ key }) => key === "measure")
    .flatMap((question) => ("options" in question ? question.options.map(({ value }) => value) : []));

describe("the form of an improvement", () => {
  it("assumes nothing of whether it is made for people or together, and takes it unsaid", () => {
    const lens = asks(null).find(({ key }) => key === "lens");
    expect(lens?.first).toBe("");
    expect(lens === undefined ? null : problemOf(lens, "")).toEqual([]);
    for (const unsaid of ["", "not-yet"])
      expect(improvementOf(answersTo(asks(hip), { lens: unsaid, lensWhy: "x" })), unsaid).not.toHaveProperty("lens");
  });

  it("asks for the reason with it", () => {
    const why = asks(null).find(({ key }) => key === "lensWhy");
    expect(["", "not-yet", "product", "service"].filter((lens) => why && isAsked(why, { lens }))).toEqual([
      "product",
      "service",
    ]);
    expect(why === undefined ? [] : problemOf(why, "")).toHaveLength(1);
  });

  it("offers for the benefit what comes of it, and never what is done", () => {
    expect(offered()).toEqual(["worry"]);
    const said = answersTo(asks(hip), { lens: "product", lensWhy: "An hour's work", measure: "worry" });
    expect(improvementOf(said)).toMatchObject({
      lens: { is: "product", because: "An hour's work" },
      benefit: { measure: "worry" },
    });
  });

  it("begins with what stands now, so that nothing is lost by changing one line", () => {
    expect(improvementOf(answersTo(asks(hip)))).toEqual(hip);
    const retired = { ...hip, benefit: { words: "They walk", measure: "gone" as MeasureId } };
    expect(answersTo(asks(retired))["measure"]).toBe("");
  });
});

it("of an earlier wording stands what was said differently", () => {
  const brought = (at: string) => ({ entry: at, by: "tom", as: "professional", at }) as never;
  const earlier = { ...hip, brought: brought("2026-03-02T10:00:00.000Z") };
  const now = { ...hip, howGood: "60 days", brought: brought("2026-03-09T10:00:00.000Z") };
  expect(wordingsInWords([earlier, now], (id) => id).map(({ words }) => words)[0]).toBe("By 1 September: 90 days");
});
