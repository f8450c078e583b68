import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { histories } from "../history/histories.ts";
import { rosa, rosasScene, schoolWalk } from "../history/scene.ts";
import type { PersonRecord } from "../record/record.ts";
import { assessFormula } from "./assess-formula.ts";
import { contextKnown, contextTold } from "./context-known.ts";
import { formulaGround, formulaMarks } from "./formula-marks.ts";

const marksOf = (record: PersonRecord) => formulaMarks(record, formulaGround(record));

describe("the formula's marks of one person", () => {
  it("has none before anyone said anything, and the aim's once the person voiced one", () => {
    const scene = rosasScene();
    expect(marksOf(scene.record)).toMatchObject({ aim: false, match: false, fit: false, test: false });
    const { people } = marksOf(scene.record).brought;
    scene.say(rosa, "aim.voiced", schoolWalk);
    const marks = marksOf(scene.record);
    expect(marks).toMatchObject({ aim: true, improvement: false });
    expect(marks.brought.people).toBeGreaterThan(people);
  });

  it("says of each verb what the whole assessment says, in any history", () => {
    const nothing = { statementById: () => undefined };
    fc.assert(
      fc.property(histories(150), ({ record }) => {
        const { match, fit, test } = marksOf(record);
        const { verbs } = assessFormula(record, { notes: [], version: 0 }, nothing);
        expect([match, fit, test]).toEqual(verbs.map(({ state }) => state === "done"));
      }),
      { numRuns: 50 },
    );
  });

  it("counts of a life what reading all of its notes counts, in any history", () => {
    fc.assert(
      fc.property(histories(150), ({ record }) => {
        const { state, facts } = contextKnown(record, { notes: [] });
        const by = (...roles: readonly string[]) => facts.filter(({ as }) => roles.includes(as)).length;
        const told = contextTold(record);
        expect(told).toMatchObject({ state, people: by("person", "supporter"), staff: by("professional") });
        expect(told.people + told.staff + told.others).toBe(facts.length);
      }),
      { numRuns: 50 },
    );
  });
});
