import { describe, expect, it } from "vitest";
import { chooseChart, type DataKind } from "./choose-chart.ts";

const many = Array.from({ length: 20 }, (_, index) => 3 + (index % 4));

describe("which chart", () => {
  // Provost and Murray, The Health Care Data Guide: by the kind of data, not by the look of the numbers.
  it.each<[DataKind, string]>([
    ["individual", "i"],
    ["count", "c"],
    ["cases-between", "g"],
    ["time-between", "t"],
    ["proportion", "p"],
    ["rate", "u"],
    ["subgroups", "xbar"],
  ])("%s: %s", (kind, type) => {
    const choice = chooseChart({ values: many, denominators: many.map(() => 40) }, kind);
    expect(choice.type).toBe(type);
    expect(choice.reason.length).toBeGreaterThan(10);
  });

  it("is a run chart while there is too little", () => {
    expect(chooseChart({ values: [1, 2, 3] }, "individual")).toMatchObject({
      type: "run",
      isTooEarly: true,
      points: 3,
    });
  });

  it("widens limits where denominators are very large", () => {
    const denominators = many.map(() => 20_000);
    expect(chooseChart({ values: many, denominators }, "proportion").type).toBe("pp");
    expect(chooseChart({ values: many, denominators }, "rate").type).toBe("up");
  });

  it("avoids a T chart of intervals of zero, and counts near zero", () => {
    expect(chooseChart({ values: [0, ...many] }, "time-between").type).toBe("g");
    expect(chooseChart({ values: many.map((_, index) => (index % 3 === 0 ? 1 : 0)) }, "count").type).toBe("run");
  });
});
