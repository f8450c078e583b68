import { describe, expect, it } from "vitest";
import type { FormulaMarks } from "../../formula/formula-marks.ts";
import { peopleFormula, stopsAt } from "./people-formula.ts";

const nothing: FormulaMarks = {
  ...{ aim: false, science: false, context: false, improvement: false, match: false, fit: false, test: false },
  brought: { people: 0, staff: 0 },
};
const row = (given: Partial<FormulaMarks>) => ({ formula: { ...nothing, ...given } });

describe("the formula counted over a team's people", () => {
  it.each([
    { has: {}, at: "aim" },
    { has: { aim: true }, at: "match" },
    { has: { aim: true, match: true }, at: "fit" },
    { has: { aim: true, match: true, fit: true }, at: "test" },
    { has: { aim: true, match: true, fit: true, test: true }, at: null },
    { has: { match: true, fit: true, test: true }, at: "aim" },
  ] as const)("who has $has waits at $at", ({ has, at }) => expect(stopsAt(row(has))).toBe(at));

  it("names the step at which most plans stop, and says when it is more than half", () => {
    const fits = { aim: true, match: true };
    const counted = peopleFormula([row({}), row(fits), row(fits), row({ aim: true })]);
    expect(counted).toMatchObject({ people: 4, weakest: "fit", isMost: false });
    expect(counted.stops).toEqual({ aim: 1, match: 1, fit: 2, test: 0 });
    expect(counted.counts).toMatchObject({ aim: 3, match: 2, fit: 0 });
    expect(peopleFormula([row({}), row(fits), row(fits)]).isMost).toBe(true);
  });

  it("names the aim first where as many stop at two steps", () => {
    expect(peopleFormula([row({}), row({ aim: true })]).weakest).toBe("aim");
  });

  it("names nothing where nobody waits", () => {
    const whole = row({ aim: true, match: true, fit: true, test: true });
    expect(peopleFormula([whole])).toMatchObject({ weakest: null, isMost: false });
    expect(peopleFormula([])).toMatchObject({ people: 0, weakest: null });
  });

  it("adds up what people and what staff brought", () => {
    const some = (people: number, staff: number) => row({ brought: { people, staff } });
    expect(peopleFormula([some(3, 1), some(2, 4)]).brought).toEqual({ people: 5, staff: 5 });
  });
});
