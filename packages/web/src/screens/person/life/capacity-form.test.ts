import { describe, expect, it } from "vitest";
import { amountIn, capacitySaid } from "./capacity-form.ts";

describe("a number that somebody typed", () => {
  it.each([
    ["90", 90],
    [" 7,5 ", 7.5],
    ["0", 0],
    ["", null],
    ["two", "wrong"],
    ["-3", "wrong"],
  ])("%j is %j", (typed, amount) => expect(amountIn(typed)).toBe(amount));
});

describe("what I can give", () => {
  it("says nothing of what was left empty", () =>
    expect(capacitySaid({ minutes: "210", trips: "", energy: null }, null)).toEqual({
      ok: true,
      body: { minutesPerWeek: 210 },
    }));
  it("names the field that holds no number", () =>
    expect(capacitySaid({ minutes: "210", trips: "often", energy: "low" }, null)).toEqual({
      ok: false,
      wrong: "trips",
    }));
});
