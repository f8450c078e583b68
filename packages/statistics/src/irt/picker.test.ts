import { describe, expect, it } from "vitest";
import { randomFrom } from "../../test/random.ts";
import type { GradedItem, GradedResponses } from "./bank.ts";
import { nextItem } from "./picker.ts";

/** Three questions of five answers, easy to hard. */
const three: readonly GradedItem[] = [
  { slope: 2, thresholds: [-2, -1, 0, 1] },
  { slope: 1.5, thresholds: [-1, 0, 1, 2] },
  { slope: 3, thresholds: [-0.5, 0, 0.5, 1] },
];

function answerOf({ slope, thresholds }: GradedItem, theta: number, chance: number): number {
  return thresholds.filter((threshold) => chance < 1 / (1 + Math.exp(-slope * (theta - threshold)))).length;
}

describe("the adaptive picker", () => {
  const { uniform } = randomFrom(405);
  const large = Array.from({ length: 30 }, (_, index) => {
    const middle = -2.5 + (5 * index) / 29;
    return { slope: 1.5 + uniform(), thresholds: [middle - 0.6, middle, middle + 0.6] };
  });

  it("begins with a question from the middle and follows the person", () => {
    const nothing: GradedResponses = large.map(() => null);
    const first = nextItem(large, nothing);
    if (first.kind !== "ask") throw new Error("a fresh bank has a question to ask");
    const middleOf = (place: number): number => large[place]?.thresholds[1] ?? Number.NaN;
    expect(Math.abs(middleOf(first.item))).toBeLessThan(1);
    const low = nextItem(
      large,
      nothing.map((each, index) => (index === first.item ? 0 : each)),
    );
    const high = nextItem(
      large,
      nothing.map((each, index) => (index === first.item ? 3 : each)),
    );
    if (low.kind !== "ask" || high.kind !== "ask") throw new Error("one answer is not enough to stop");
    expect(middleOf(low.item)).toBeLessThan(middleOf(high.item));
  });

  it("asks fewer than the whole bank and ends as precise as it was told to", () => {
    const { normal, uniform: chance } = randomFrom(406);
    const asked: number[] = [];
    for (let person = 0; person < 50; person++) {
      const theta = Math.max(-2, Math.min(2, normal()));
      const responses: (number | null)[] = large.map(() => null);
      let next = nextItem(large, responses);
      while (next.kind === "ask") {
        const one = large[next.item];
        if (one === undefined) throw new Error("the picker names items of the bank");
        responses[next.item] = answerOf(one, theta, chance());
        next = nextItem(large, responses);
      }
      asked.push(responses.filter((each) => each !== null).length);
      if (next.because === "precise-enough") expect(next.score.standardError).toBeLessThanOrEqual(0.3);
      else expect(next.because).toBe("enough-asked");
    }
    expect(Math.max(...asked)).toBeLessThanOrEqual(12);
    expect(Math.min(...asked)).toBeGreaterThanOrEqual(4);
  });

  it("stops when the bank is used up", () => {
    expect(nextItem(three, [1, 2, 2], { standardError: 0.01 })).toMatchObject({
      kind: "stop",
      because: "bank-is-used-up",
    });
  });

  it("refuses to ask at most fewer than at least", () => {
    expect(() => nextItem(three, [null, null, null], { fewest: 3, most: 2 })).toThrow(
      "most must be a whole number of 3",
    );
  });
});
