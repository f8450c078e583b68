import { instruments } from "@aimwell/library/instruments";
import { readScoringFile } from "@aimwell/statistics";
import { describe, expect, it } from "vitest";
import { measureId } from "../shape.ts";
import { scoreMeasure, scoreOf } from "./score.ts";

const shipped = instruments.flatMap(({ id, scoring, questionnaire }) => {
  if (scoring === null || scoring.method.kind === "attainment") return [];
  const questions = (questionnaire?.item ?? []).filter(({ type }) => type !== "display").map(({ linkId }) => linkId);
  return [{ id, rule: readScoringFile(scoring.raw), questions, raw: scoring.raw }];
});
const of = (id: string) => {
  const found = shipped.find((each) => each.id === id);
  if (found === undefined) throw new Error(`Expected the instrument ${id} to ship.`);
  return found;
};
const answersTo = (ids: readonly string[], values: readonly number[]) =>
  values.map((value, at) => ({ linkId: ids[at] ?? `activity-${at}`, value }));

interface Vector {
  readonly answers: readonly number[];
  readonly total: number;
}

describe("the score of a shipped instrument", () => {
  it.each(["phq-9", "gad-7"])("is the published one for the test vectors of %s", (id) => {
    const { rule, questions, raw } = of(id);
    for (const { answers, total } of raw["testVectors"] as readonly Vector[]) {
      expect(scoreOf(rule, answersTo(questions, answers), questions)).toEqual([
        { measure: id, scale: "total", value: total },
      ]);
    }
  });

  it("belongs to a measure whose name a record can hold", () => {
    for (const { rule } of shipped) {
      for (const { name } of rule.scales) expect(measureId().safeParse(scoreMeasure(rule, name)).success).toBe(true);
    }
  });

  it.each([
    { name: "one of three answered", values: [4], score: [] },
    { name: "two of three answered", values: [4, 2], score: [75] },
    { name: "all answered, the last one turned round", values: [4, 2, 4], score: [50] },
  ])("of the burden check needs half of its questions: $name", ({ values, score }) => {
    const { rule, questions } = of("burden-check");
    expect(scoreOf(rule, answersTo(questions, values), questions).map(({ value }) => value)).toEqual(score);
  });

  it("is missing when nobody says how many questions there were", () => {
    const { rule, questions } = of("burden-check");
    expect(scoreOf(rule, answersTo(questions, [4, 2, 4]))).toEqual([]);
  });

  it.each([
    { name: "three activities", values: [3, 5, 4], score: [4] },
    { name: "six activities, which is more than there can be", values: [1, 1, 1, 1, 1, 1], score: [] },
  ])("of activities that the person named: $name", ({ values, score }) => {
    const { rule } = of("patient-nominated-activities");
    expect(scoreOf(rule, answersTo([], values)).map(({ value }) => value)).toEqual(score);
  });
});
