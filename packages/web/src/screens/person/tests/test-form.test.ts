import type { AimId, LocalDate, MeasureId } from "@aimwell/domain";
import { describe, expect, it } from "vitest";
import { emptyTest, missingInTest, newMeasure, type TestForm, testSaid } from "./test-form.ts";

const today = "2026-11-09" as LocalDate;
const whole: TestForm = {
  ...emptyTest(newMeasure),
  title: "Sit once, at the bakery",
  guess: "One planned rest beats three I did not plan.",
  expected: "9",
  direction: "up",
  change: "Sit for 2 minutes at the bakery.",
  measureTitle: "Minutes before a stop",
  measureUnit: "minutes",
  better: "up",
  balancing: "My sleep",
  stopRule: "If my hip swells",
  until: "2026-11-22",
  strategic: "yes",
  operational: "yes",
  people: "partly",
};
const facts = { aim: "aim" as AimId, today, newMeasure: "m1" as MeasureId, after: null };

describe("a small test", () => {
  it("asks for the guess, what to count, what must not get worse and when to stop", () =>
    expect(missingInTest(emptyTest(newMeasure), today)).toEqual([
      "title",
      "guess",
      "direction",
      "change",
      "measureTitle",
      "better",
      "balancing",
      "stopRule",
      "until",
      "strategic",
      "operational",
      "people",
    ]));
  it("names the practice that it tries, and none where none was chosen", () => {
    expect(testSaid({ ...whole, practice: "hip-exercise" }, facts)?.planned.practice).toBe("hip-exercise");
    expect(testSaid(whole, facts)?.planned).not.toHaveProperty("practice");
  });
  it("is not said while something is missing", () => expect(testSaid({ ...whole, guess: " " }, facts)).toBeNull());
  it("ends today at the earliest", () => {
    expect(missingInTest({ ...whole, until: "2026-11-08" }, today)).toEqual(["until"]);
    expect(missingInTest({ ...whole, until: "2026-11-09" }, today)).toEqual([]);
  });
  it("brings its own measure, tied to the aim", () => {
    const said = testSaid(whole, facts);
    expect(said?.adopted).toMatchObject({ measure: "m1", title: "Minutes before a stop", better: "up", aim: "aim" });
    expect(said?.planned).toMatchObject({ measure: "m1", prediction: { expected: 9, direction: "up" } });
  });
  it("uses a measure that is there already, and makes no twin of it", () => {
    const said = testSaid({ ...whole, measure: "steps" }, facts);
    expect(said?.adopted).toBeNull();
    expect(said?.planned.measure).toBe("steps");
  });
});
