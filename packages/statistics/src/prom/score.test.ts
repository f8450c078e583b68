import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importantChange, measurementError, reliableChange } from "./change.ts";
import { scoreItems } from "./items.ts";
import { readScoringFile } from "./read.ts";
import { type Answers, type ScaleScore, scoreInstrument } from "./score.ts";

type Vector = {
  readonly answers?: Answers;
  readonly values?: Answers;
  readonly ratings?: Answers;
  readonly total?: number;
  readonly T?: number;
  readonly score?: number | string;
  readonly raw?: number;
  readonly band?: string;
  readonly safety?: boolean;
};

function fileOf(name: string): { readonly testVectors?: readonly Vector[] } {
  return JSON.parse(readFileSync(new URL(`../../data/scoring/${name}.scoring.json`, import.meta.url), "utf8"));
}

function only(scales: readonly ScaleScore[], name: string): ScaleScore | undefined {
  return scales.find((scale) => scale.name === name);
}

describe.each(["phq-9", "gad-7", "patient-nominated-activities", "promis-global-10"])(
  "the worked examples of %s",
  (name) => {
    const file = fileOf(name);
    const rule = readScoringFile(file);
    const examples = file.testVectors ?? [];
    it("are there", () => expect(examples.length).toBeGreaterThan(2));
    it.each(examples)("%j", ({ answers, values, ratings, total, T, score, raw, band, safety }) => {
      const result = scoreInstrument(rule, answers ?? values ?? ratings ?? []);
      const scale = only(result.scales, typeof score === "string" ? score : "total");
      const expected = total ?? T ?? score;
      expect(scale).toMatchObject({ kind: "scored", value: expected, ...(raw === undefined ? {} : { raw }) });
      if (band !== undefined) expect(scale).toMatchObject({ band });
      if (safety === true) expect(result.alerts).toHaveLength(1);
    });
  },
);

describe("scoring an instrument", () => {
  const phq9 = readScoringFile(fileOf("phq-9"));
  const burden = readScoringFile(fileOf("burden-check"));

  it("raises an alert for any answer above 0 on the question about not wanting to live, whatever the sum", () => {
    const { scales, alerts } = scoreInstrument(phq9, [0, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(only(scales, "total")).toMatchObject({ value: 1, band: "minimal or none" });
    expect(alerts).toMatchObject([{ item: "phq-9-9" }]);
  });

  it("gives no sum when one of nine answers is missing, and says so", () => {
    const { scales } = scoreInstrument(phq9, [1, 1, 1, 1, 1, 1, 1, 1, null]);
    expect(scales).toEqual([
      { kind: "unscored", name: "total", because: "too-few-answers", answered: 8, needed: 9, of: 9 },
    ]);
  });

  it("takes answers by item id and leaves the question that is not scored out", () => {
    const byId = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`phq-9-${index + 1}`, 2]));
    const { scales } = scoreInstrument(phq9, { ...byId, difficulty: 3 });
    expect(only(scales, "total")).toMatchObject({ value: 18, band: "moderately severe" });
  });

  it("turns a reversed item round before the mean", () => {
    // time 4, hassle 2, worth 4 (reversed to 0): mean 2, times 25.
    expect(scoreInstrument(burden, { time: 4, hassle: 2, worth: 4 }).scales).toMatchObject([
      { kind: "scored", value: 50, raw: 2, isProrated: false, isTopScore: false },
    ]);
  });

  it("scores from half of the items, and says that it filled in", () => {
    expect(scoreInstrument(burden, { time: 4, hassle: 2, worth: null }).scales).toMatchObject([
      { kind: "scored", value: 75, answered: 2, of: 3, isProrated: true },
    ]);
    expect(scoreInstrument(burden, { time: 4, hassle: null, worth: null }).scales).toMatchObject([
      { kind: "unscored", because: "too-few-answers", needed: 2 },
    ]);
  });

  it("knows a top score by its reversed item too", () => {
    expect(scoreInstrument(burden, { time: 4, hassle: 4, worth: 0 }).scales).toMatchObject([
      { value: 100, isTopScore: true },
    ]);
  });

  it("gives T with the published standard error", () => {
    const promis = readScoringFile(fileOf("promis-global-10"));
    const answers = { Global03: 3, Global06: 3, Global07r: 5, Global08r: 3 };
    const { scales } = scoreInstrument(promis, answers);
    expect(only(scales, "physical")).toMatchObject({ kind: "scored", value: 39.8, standardError: 4.1, raw: 12 });
    expect(only(scales, "mental")).toMatchObject({ kind: "unscored", because: "too-few-answers", answered: 0 });
  });

  it("gives nothing where the published table has a gap", () => {
    const koos = readScoringFile(fileOf("koos-ps"));
    expect(scoreInstrument(koos, [2, 2, 2, 2, 1, 1, 1]).scales).toMatchObject([
      { kind: "unscored", because: "no-published-value" },
    ]);
    expect(scoreInstrument(koos, [2, 2, 2, 2, 2, 1, 1]).scales).toMatchObject([{ value: 63, raw: 12 }]);
  });

  it.each([
    {
      name: "an answer off its scale",
      answers: [4, 0, 0, 0, 0, 0, 0, 0, 0],
      words: "answers.phq-9-1 must be a number from 0 to 3",
    },
    { name: "too few places", answers: [0, 0], words: "answers must be 9 answers, not 2" },
    {
      name: "an item that it doesn't have",
      answers: { "phq-9-10": 1 },
      words: "answers.phq-9-10 must be an item of phq-9",
    },
    { name: "an answer that is not a number", answers: [Number.NaN, 0, 0, 0, 0, 0, 0, 0, 0], words: "answers.phq-9-1" },
  ])("refuses $name", ({ answers, words }) => {
    expect(() => scoreInstrument(phq9, answers)).toThrow(RangeError);
    expect(() => scoreInstrument(phq9, answers)).toThrow(words);
  });

  it.each([
    { name: "a method it doesn't know", file: { instrument: "x", method: "median" }, words: "file.method" },
    { name: "no method", file: { instrument: "x" }, words: "file.method" },
    { name: "no object", file: null, words: "file must be" },
    {
      name: "a rule about missing answers it doesn't know",
      file: { instrument: "x", method: "sum", items: 3, missing: "some" },
      words: "file.missing",
    },
  ])("refuses a scoring file with $name", ({ file, words }) => {
    expect(() => readScoringFile(file)).toThrow(words);
  });
});

describe("items", () => {
  it("prorated to a sum keep the mean", () => {
    const answer = fc.option(fc.integer({ min: 0, max: 3 }), { nil: null });
    fc.assert(
      fc.property(fc.array(answer, { minLength: 1, maxLength: 12 }), (items) => {
        const sum = scoreItems({ items, min: 0, max: 3, combine: "sum" });
        const mean = scoreItems({ items, min: 0, max: 3, combine: "mean" });
        expect(sum.kind).toBe(mean.kind);
        if (sum.kind === "scored" && mean.kind === "scored") {
          expect(sum.value).toBeCloseTo(mean.value * items.length, 9);
          expect(mean.value).toBeGreaterThanOrEqual(0);
          expect(mean.value).toBeLessThanOrEqual(3);
        } else expect(items.filter((each) => each !== null).length).toBeLessThan(items.length / 2);
      }),
      { seed: 201 },
    );
  });

  it("reversed all together mirror the percentage", () => {
    const items = [0, 1, 3, 3];
    const reversed = items.map(() => true);
    expect(scoreItems({ items, min: 0, max: 3, combine: "percent", reversed })).toMatchObject({
      value: 100 - 700 / 12,
    });
  });
});

describe("a change between two scores", () => {
  it("is reliable from 1.96 standard errors of the difference", () => {
    // Jacobson and Truax 1991, example of a couple: SD 7.5, reliability 0.80, from 32.5 to 47.5, index 3.16.
    const standardError = measurementError({ sd: 7.5, reliability: 0.8 });
    const change = reliableChange({ value: 32.5, standardError }, { value: 47.5, standardError });
    expect(change.index).toBeCloseTo(3.16, 2);
    expect(change.verdict).toBe("higher");
    expect(reliableChange({ value: 47.5, standardError }, { value: 32.5, standardError }).verdict).toBe("lower");
    expect(reliableChange({ value: 40, standardError }, { value: 45, standardError }).verdict).toBe("within-error");
  });

  it("is called important only when the file gives a figure with a source", () => {
    const gad7 = readScoringFile(fileOf("gad-7"));
    expect(importantChange(gad7, { before: 12, after: 8 })).toMatchObject({ kind: "known", isImportant: true });
    expect(importantChange(gad7, { before: 12, after: 9 })).toMatchObject({ kind: "known", isImportant: false });
    expect(importantChange(gad7, { before: 8, after: 12 })).toMatchObject({ kind: "known", isImportant: false });
    const phq9 = readScoringFile(fileOf("phq-9"));
    expect(importantChange(phq9, { before: 20, after: 5 })).toEqual({ kind: "no-published-figure", change: -15 });
  });
});
