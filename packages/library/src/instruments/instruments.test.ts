import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { hasFields } from "../checking/reader.ts";
import { readingGrade } from "../words/reading-grade.ts";
import { questionnaireFiles, scoringFiles } from "./files.ts";
import { type Instrument, instrumentById, instruments } from "./instruments.ts";
import { countsFor, type QuestionnaireItem } from "./questionnaire.ts";
import { bandOf, safetyConcerns, scoreAnswers } from "./score.ts";
import { parseScoring } from "./scoring.ts";

function given(id: string): Instrument {
  const instrument = instrumentById(id);
  if (instrument === undefined) throw new Error(`no instrument ${id}`);
  return instrument;
}
const vectorsOf = (id: string): readonly Readonly<Record<string, unknown>>[] => {
  const vectors = given(id).scoring?.raw["testVectors"];
  return Array.isArray(vectors) ? vectors.filter(hasFields) : [];
};
const numbers = (value: unknown): readonly number[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === "number") : [];
const byItem = (id: string, values: readonly number[]) =>
  Object.fromEntries(values.map((value, index) => [`${id}-${index + 1}`, value]));

describe("what ships", () => {
  it("is every file that is there, each listed", () => {
    const ids = instruments.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([...Object.keys(questionnaireFiles), ...Object.keys(scoringFiles)]));
    for (const { questionnaire, scoring } of instruments) expect(questionnaire ?? scoring).not.toBeNull();
  });

  it("has no instrument whose licence forbids it", () => {
    const ids = instruments.map(({ id }) => id);
    for (const id of ["who-5", "collaborate", "mtbq", "eq-5d"]) expect(ids).not.toContain(id);
    const forbidden = parseScoring(
      { instrument: "x", licence: { class: "non-commercial" }, method: "sum", scored: ["a"] },
      [],
    );
    expect(forbidden).toMatchObject({ ok: false, problems: [{ path: "licence.class" }] });
  });

  it("has no text of an instrument whose terms a site must accept", () => {
    const conditional = instruments.filter(({ licence }) => licence === "conditional");
    expect(conditional.map(({ id }) => id)).toEqual(["promis-global-10", "hoos-ps", "koos-ps"]);
    for (const { questionnaire, minutes } of conditional) expect([questionnaire, minutes]).toEqual([null, null]);
  });

  it("calls no instrument of ours validated", () => {
    for (const { scoring } of instruments.filter(({ licence }) => licence === "own-wording"))
      expect(scoring?.isValidated ?? false).toBe(false);
  });
});

describe("questions in our own words", () => {
  const texts = (items: readonly QuestionnaireItem[]): readonly string[] =>
    items.flatMap((item) => [item.text, ...texts(item.item ?? [])]);
  const own = instruments.filter(({ licence, questionnaire }) => licence === "own-wording" && questionnaire !== null);

  it("are 8 questionnaires, read at grade 6 or below", () => {
    expect(own).toHaveLength(8);
    for (const { id, questionnaire } of own)
      expect([id, readingGrade(texts(questionnaire?.item ?? []).join(" ")) <= 6]).toEqual([id, true]);
  });

  it("are as they were when they were agreed: a change of wording is a new version", () => {
    const wording = own.map(({ id, questionnaire }) => [id, questionnaire?.version, texts(questionnaire?.item ?? [])]);
    expect(createHash("sha256").update(JSON.stringify(wording)).digest("hex").slice(0, 16)).toBe("3d3cfb2402836ca6");
  });
});

// Vectors from the scoring files, which name their sources.
describe("scoring", () => {
  it.each(["phq-9", "gad-7"].flatMap((id) => vectorsOf(id).map((vector) => ({ id, ...vector }))))(
    "$id: $answers",
    (vector) => {
      const { id, total, band } = { total: undefined, band: undefined, ...vector };
      const answers = byItem(id, numbers("answers" in vector ? vector.answers : []));
      const score = scoreAnswers(given(id), answers);
      expect(score).toEqual({ kind: "scored", score: total, answered: Object.keys(answers).length });
      expect(score.kind === "scored" ? bandOf(given(id), score.score)?.meaning : null).toBe(band);
    },
  );

  it.each(vectorsOf("patient-nominated-activities"))("activities: $ratings is $score", (vector) =>
    expect(
      scoreAnswers(
        given("patient-nominated-activities"),
        Object.fromEntries(numbers(vector["ratings"]).map((rating, index) => [`activity ${index + 1}`, rating])),
      ),
    ).toMatchObject({ kind: "scored", score: vector["score"] }),
  );

  it("turns the item round that speaks the other way", () => {
    // time 4, hassle 4, worth 0 is the heaviest burden: (4 + 4 + 4) / 3 × 25
    expect(scoreAnswers(given("burden-check"), { time: 4, hassle: 4, worth: 0 })).toMatchObject({ score: 100 });
    expect(scoreAnswers(given("burden-check"), { time: 0, hassle: 0, worth: 4 })).toMatchObject({ score: 0 });
    expect(given("burden-check").scoring?.better).toBe("lower");
  });

  it("of short checks needs half of the answers, of the PHQ-9 all", () => {
    expect(scoreAnswers(given("decision-check"), { options: 4, fit: 2 })).toMatchObject({
      kind: "scored",
      score: 75,
      answered: 2,
    });
    expect(scoreAnswers(given("decision-check"), { options: 4 })).toMatchObject({ kind: "incomplete" });
    expect(scoreAnswers(given("phq-9"), { "phq-9-1": 3 })).toMatchObject({ kind: "incomplete" });
  });

  it("by table gives what the table prints, and nothing where it has a gap", () => {
    const answers = (id: string, values: readonly number[]) => scoreAnswers(given(id), byItem(id, values));
    expect(answers("hoos-ps", [0, 0, 0, 0, 0])).toMatchObject({ kind: "scored", score: 100 });
    expect(answers("hoos-ps", [4, 4, 4, 4, 4])).toMatchObject({ kind: "scored", score: 0 });
    expect(answers("koos-ps", [4, 4, 3, 0, 0, 0, 0])).toMatchObject({ kind: "not-scored" });
    expect(answers("hoos-ps", [4, 4])).toMatchObject({ kind: "incomplete" });
  });

  it("throws for an answer that nobody could give", () => {
    expect(() => scoreAnswers(given("phq-9"), byItem("phq-9", [4, 0, 0, 0, 0, 0, 0, 0, 0]))).toThrow(RangeError);
    expect(() => scoreAnswers(given("burden-check"), { time: -1, hassle: 0, worth: 0 })).toThrow(RangeError);
  });

  it("leaves open questions unscored", () =>
    expect(scoreAnswers(given("what-matters-starter"), {})).toMatchObject({ kind: "not-scored" }));

  it("uses the numbers that the questionnaire gives its answers", () => {
    const item = given("gad-7").questionnaire?.item.find(({ linkId }) => linkId === "gad-7-2");
    expect(item?.answerOption?.map(countsFor)).toEqual([0, 1, 2, 3]);
    expect(item?.answerOption?.[2]?.valueCoding?.code).toBe("LA18938-3");
  });
});

describe("what a score means", () => {
  it.each([
    [4, "minimal or none"],
    [5, "mild"],
    [9, "mild"],
    [10, "moderate"],
    [15, "moderately severe"],
    [19, "moderately severe"],
    [20, "severe"],
  ])("PHQ-9 %i is %s, with its source", (score, meaning) =>
    expect(bandOf(given("phq-9"), score)).toMatchObject({ meaning, source: expect.stringContaining("Kroenke 2001") }),
  );

  it("is not said where no source gives bands, or outside of them", () => {
    expect(bandOf(given("burden-check"), 50)).toBeNull();
    expect(bandOf(given("phq-9"), 28)).toBeNull();
  });

  it("has an important change only where a source gives the figure", () => {
    expect(given("gad-7").scoring?.importantChange).toMatchObject({ value: 4 });
    expect(given("phq-9").scoring?.importantChange).toBeNull();
  });
});

describe("item 9 of the PHQ-9", () => {
  it("is the safety item, from an answer of 1 on", () =>
    expect(given("phq-9").scoring?.safety).toEqual([
      { linkId: "phq-9-9", threshold: 1, response: expect.stringContaining("crisis help to the person at once") },
    ]));

  it.each([
    { answer: 0, concerns: 0 },
    { answer: 1, concerns: 1 },
    { answer: 3, concerns: 1 },
  ])("answered $answer opens $concerns path, with nothing else answered", ({ answer, concerns }) =>
    expect(safetyConcerns(given("phq-9"), { "phq-9-9": answer })).toHaveLength(concerns),
  );

  it("is an item of the questionnaire", () =>
    expect(given("phq-9").questionnaire?.item.map(({ linkId }) => linkId)).toContain("phq-9-9"));

  it("stops the library from loading when its rule can't be read", () => {
    const broken = { ...given("phq-9").scoring?.raw, safety: [{ linkId: "phq-9-9", when: "answered badly" }] };
    expect(parseScoring(broken, [])).toMatchObject({ ok: false, problems: [{ path: "safety" }] });
  });
});
