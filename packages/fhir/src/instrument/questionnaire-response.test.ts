import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { anna, annas, bundleOf, context, draftsOf, personIn, reasonsOf } from "../../test/worked-files.ts";
import { planImport } from "../plan/plan-import.ts";
import { instrumentFrom } from "./instrument.ts";

const folder = new URL("../../../library/data/instruments/", import.meta.url);
const instruments = ["phq-9", "gad-7"].flatMap((id) => {
  const instrument = instrumentFrom(JSON.parse(readFileSync(new URL(`${id}.questionnaire.json`, folder), "utf8")));
  return instrument === null ? [] : [instrument];
});
const planOf = (response: object) => planImport([bundleOf([anna, response])], { ...context, instruments });
const answered = (linkId: string, code: string) => ({
  linkId,
  answer: [{ valueCoding: { system: "http://loinc.org", code } }],
});
const response = {
  resourceType: "QuestionnaireResponse",
  id: "q",
  questionnaire: "http://loinc.org/q/44249-1",
  status: "completed",
  authored: "2025-05-06T23:30:00-05:00",
  item: [
    // 44250-9 is "little interest", 44260-8 "better off dead"; LA6569-3 is "several days", LA6568-5 "not at all".
    answered("/44250-9", "LA6569-3"),
    { linkId: "group", item: [answered("/44260-8", "LA6568-5")] },
  ],
  ...annas,
};

describe("answers to a questionnaire", () => {
  it("that the library has are taken with the numbers behind them, on the day of the one who answered", () => {
    const [given] = draftsOf(personIn(planOf(response)), "answers.given");
    expect(given?.body).toEqual({
      instrument: "phq-9",
      on: "2025-05-06",
      answers: [
        { linkId: "phq-9-1", value: 1 },
        { linkId: "phq-9-9", value: 0 },
      ],
    });
  });
  it("by the library's own address and questions are taken too", () => {
    const own = {
      ...response,
      questionnaire: "http://example.org/aimwell/Questionnaire/gad-7|1.0.0",
      item: [answered("gad-7-1", "LA6569-3")],
    };
    expect(draftsOf(personIn(planOf(own)), "answers.given")[0]?.body.answers).toEqual([
      { linkId: "gad-7-1", value: 1 },
    ]);
  });
  it("that the questionnaire does not know are left out, and that is said", () => {
    const odd = {
      ...response,
      item: [...response.item, answered("/44255-8", "LA0000-0"), answered("/1-1", "LA6569-3")],
    };
    expect(planOf(odd).imported.at(-1)?.leftOut).toEqual([
      "The answer to question /44255-8 is none that phq-9 knows.",
      "Question /1-1 is not part of phq-9.",
    ]);
  });
  it.each([
    {
      name: "to one that the library lacks",
      change: { questionnaire: "http://loinc.org/q/1-8" },
      reason: "Aimwell does not have this questionnaire (http://loinc.org/q/1-8).",
    },
    { name: "that are not finished", change: { status: "in-progress" }, reason: "It is not completed (in-progress)." },
    { name: "of no day", change: { authored: undefined }, reason: "It does not say on which day." },
  ])("$name are skipped", ({ change, reason }) =>
    expect(reasonsOf(planOf({ ...response, ...change }))).toEqual([reason]),
  );
});
