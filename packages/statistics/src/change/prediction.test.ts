import { describe, expect, it } from "vitest";
import { brierScore, calibrate, compareWithPrediction } from "./prediction.ts";

describe("a prediction against its result", () => {
  it.each([
    { result: 5, side: "within", missedBy: 0, score: 4 },
    { result: 7, side: "within", missedBy: 0, score: 4 },
    { result: 9, side: "above", missedBy: 2, score: 24 },
    { result: 2.5, side: "below", missedBy: 0.5, score: 9 },
  ])("of 3 to 7 at 80 % is $side for $result", ({ result, side, missedBy, score }) => {
    const outcome = compareWithPrediction({ low: 3, high: 7, confidence: 0.8 }, result);
    expect(outcome.result).toBe(side);
    expect(outcome.missedBy).toBe(missedBy);
    expect(outcome.score).toBeCloseTo(score, 9);
  });

  it("shows over time who is too sure, and doesn't judge on few tests", () => {
    const hit = { low: 0, high: 2, confidence: 0.9, result: 1 };
    const miss = { ...hit, result: 3 };
    expect(calibrate([hit, miss]).verdict).toBe("cannot-tell");
    const many = calibrate([...Array(10).fill(hit), ...Array(10).fill(miss)]);
    expect(many).toMatchObject({ n: 20, hits: 10, hitRate: 0.5, verdict: "too-sure" });
    expect(many.overTime[9]).toMatchObject({ hitRate: 1 });
    expect(calibrate(Array(60).fill({ ...hit, confidence: 0.6 })).verdict).toBe("too-careful");
  });

  it("of a chance scores 0.25 for always saying one half", () => {
    expect(
      brierScore([
        { chance: 0.5, happened: true },
        { chance: 0.5, happened: false },
      ]),
    ).toBe(0.25);
    expect(brierScore([{ chance: 1, happened: true }])).toBe(0);
  });

  it.each([
    {
      name: "a range that doesn't ascend",
      act: () => compareWithPrediction({ low: 2, high: 1, confidence: 0.8 }, 1),
      words: "prediction.high",
    },
    {
      name: "certainty",
      act: () => compareWithPrediction({ low: 0, high: 1, confidence: 1 }, 1),
      words: "prediction.confidence",
    },
    { name: "no tests", act: () => calibrate([]), words: "tests must hold at least 1" },
    {
      name: "a chance above 1",
      act: () => brierScore([{ chance: 1.2, happened: true }]),
      words: "predictions[0].chance",
    },
  ])("refuses $name", ({ act, words }) => {
    expect(act).toThrow(RangeError);
    expect(act).toThrow(words);
  });
});
