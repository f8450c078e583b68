import { type Entry, emptyRecord, evolve, fold } from "@aimwell/domain";
import { expect, it } from "vitest";
import { anna, annas, bundleOf, context, draftsOf, personIn } from "../../test/worked-files.ts";
import type { PlannedPerson } from "./import-plan.ts";
import { knownPerson } from "./known-person.ts";
import { planImport } from "./plan-import.ts";

const weight = {
  resourceType: "Observation",
  id: "w",
  status: "final",
  code: { coding: [{ system: "http://loinc.org", code: "29463-7" }] },
  effectiveDateTime: "2025-02-03",
  valueQuantity: { value: 82, code: "kg" },
  ...annas,
};
const barrier = {
  resourceType: "Observation",
  id: "b",
  status: "final",
  category: [{ coding: [{ code: "barrier" }] }],
  code: { text: "What stands in the way?" },
  valueString: "The stairs",
  ...annas,
};

function recordOf({ drafts }: PlannedPerson) {
  const entries = drafts.map((draft, at): Entry => ({ ...draft, seq: at + 1, recordedAt: context.now }));
  return fold(entries);
}

it("what changed at the source since the last import takes the place of what came then, again and again", () => {
  const first = personIn(planImport([bundleOf([anna, weight, barrier])], context));
  const measurements = [...first.measurements];
  let record = recordOf(first);
  for (const [words, value] of [
    ["The stairs at home", 81],
    ["The stairs at work", 80],
  ] as const) {
    const known = new Map([[first.subject, knownPerson(record, measurements)]]);
    const changed = [anna, { ...weight, valueQuantity: { value, code: "kg" } }, { ...barrier, valueString: words }];
    const person = personIn(planImport([bundleOf(changed)], { ...context, known }));
    const [note] = draftsOf(person, "life.noted");
    if (note !== undefined) record = evolve(record, { ...note, seq: record.seq + 1, recordedAt: context.now });
    measurements.push(...person.measurements);
  }
  expect([...record.life.notes.values()].map(({ title }) => title)).toEqual(["The stairs at work"]);
  const replaced = new Set(measurements.map(({ replaces }) => replaces));
  expect(measurements.filter(({ id }) => !replaced.has(id)).map(({ value }) => value)).toEqual([80]);
});

it("of somebody who has no record yet nothing is known", () => {
  expect(knownPerson(emptyRecord(), [])).toEqual({
    bornOn: null,
    introduced: null,
    standing: new Set(),
    aims: new Set(),
  });
});
