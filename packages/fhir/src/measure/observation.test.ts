import { describe, expect, it } from "vitest";
import {
  anna,
  annas,
  bundleOf,
  context,
  draftsOf,
  filesIn,
  nothingKnown,
  personIn,
  reasonsOf,
  seriesOf,
} from "../../test/worked-files.ts";
import { planImport } from "../plan/plan-import.ts";

const loinc = (code: string, display?: string) => ({
  coding: [{ system: "http://loinc.org", code, ...(display === undefined ? {} : { display }) }],
});
const weight = {
  resourceType: "Observation",
  id: "w",
  status: "final",
  code: loinc("29463-7", "Body weight"),
  effectiveDateTime: "2025-02-03T08:00:00+01:00",
  valueQuantity: { value: 82.5, unit: "kg", system: "http://unitsofmeasure.org", code: "kg" },
  ...annas,
};
function planOf(...observations: readonly object[]) {
  return planImport([bundleOf([anna, ...observations])], context);
}

const byText = (one: unknown, other: unknown): number => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);

describe("Patricia Noelle's blood pressure at the clinic", () => {
  const person = personIn(planImport(filesIn("bundles", "pnoelle"), context));
  it("becomes two series", () => {
    expect(seriesOf(person, "loinc-8480-6").map(({ value }) => value)).toEqual([138, 135, 142, 160, 151, 143, 147]);
    expect(seriesOf(person, "loinc-8462-4").map(({ value }) => value)).toEqual([77, 93, 79, 92, 88, 82, 83]);
  });
  it("keeps its days", () => {
    const days = seriesOf(person, "loinc-8480-6").map(({ takenAt }) => takenAt.slice(0, 10));
    expect(days).toEqual([
      "2018-05-15",
      "2018-06-22",
      "2018-07-11",
      "2018-09-11",
      "2018-09-25",
      "2018-10-06",
      "2018-12-30",
    ]);
  });
  it("adopts each measure once, with its UCUM unit", () => {
    const adopted = draftsOf(person, "measure.adopted").filter(({ body }) => body.measure.startsWith("loinc-84"));
    expect(adopted.map(({ body }) => [body.measure, body.unit]).toSorted(byText)).toEqual([
      ["loinc-8462-4", "mm[Hg]"],
      ["loinc-8480-6", "mm[Hg]"],
    ]);
  });
  it("at home does not mix the upper with the lower value, though both carry one LOINC code", () => {
    const halves = draftsOf(person, "measure.adopted").filter(({ body }) => body.title.startsWith("Blood Pressure - "));
    const values = halves.map(({ body }) => [body.title, seriesOf(person, body.measure).map(({ value }) => value)]);
    expect(values.toSorted(byText)).toEqual([
      ["Blood Pressure - Diastolic", [159, 243]],
      ["Blood Pressure - Systolic", [241, 188]],
    ]);
  });
  it("takes the newest copy of a glucose that came twice under one id", () => {
    const march = seriesOf(person, "loinc-2339-0").filter(({ takenAt }) => takenAt.startsWith("2022-03-1"));
    expect(march.map(({ takenAt, value }) => [takenAt.slice(0, 10), value])).toContainEqual(["2022-03-15", 315]);
    expect(march.map(({ takenAt }) => takenAt.slice(0, 10))).not.toContain("2022-03-16");
  });
  it("PHQ-9 scores lie in the library's own series", () => {
    expect(seriesOf(person, "phq-9").map(({ takenAt, value }) => [takenAt.slice(0, 10), value])).toEqual([
      ["2019-08-20", 8],
      ["2019-10-06", 18],
    ]);
  });
});

describe("a number", () => {
  it("keeps its value, its moment in UTC and its unit", () => {
    const person = personIn(planOf(weight));
    expect(person.measurements.map(({ measure, takenAt, value }) => ({ measure, takenAt, value }))).toEqual([
      { measure: "loinc-29463-7", takenAt: "2025-02-03T07:00:00.000Z", value: 82.5 },
    ]);
  });
  it("in pounds is another measure than one in kilograms", () => {
    const pounds = { ...weight, id: "p", valueQuantity: { value: 180, unit: "lb", code: "[lb_av]" } };
    const person = personIn(planOf(weight, pounds));
    expect(new Set(person.measurements.map(({ measure }) => measure)).size).toBe(2);
    expect(
      draftsOf(person, "measure.adopted")
        .map(({ body }) => body.unit)
        .toSorted(),
    ).toEqual(["[lb_av]", "kg"]);
  });
  it("without a unit is not one in kilograms", () => {
    const bare = { ...weight, valueQuantity: { value: 82 } };
    expect(personIn(planOf(bare)).measurements.map(({ measure }) => measure)).toEqual(["loinc-29463-7.no-unit"]);
  });
  it("of a score is the same with and without the unit {score}", () => {
    const score = (id: string, valueQuantity: object) => ({ ...weight, id, code: loinc("44261-6"), valueQuantity });
    const plan = planOf(
      score("a", { value: 8 }),
      score("b", { value: 9, code: "{score}" }),
      score("c", { value: 7, code: "1" }),
    );
    expect(new Set(personIn(plan).measurements.map(({ measure }) => measure as string))).toEqual(new Set(["phq-9"]));
  });
  it("on a day without a time of day lies at noon, which is that day nearly everywhere", () => {
    const person = personIn(planOf({ ...weight, effectiveDateTime: "2025-02-03" }));
    expect(person.measurements[0]?.takenAt).toBe("2025-02-03T12:00:00.000Z");
  });
  it("that was corrected since an earlier import replaces what came then", () => {
    const before = personIn(planOf(weight));
    const standing = new Set(before.measurements.map(({ id }) => id as string));
    const known = new Map([[before.subject, { ...nothingKnown, standing }]]);
    const corrected = { ...weight, status: "corrected", valueQuantity: { value: 81, code: "kg" } };
    const after = personIn(planImport([bundleOf([anna, corrected])], { ...context, known }));
    expect(after.measurements.map(({ value, replaces }) => [value, replaces])).toEqual([
      [81, before.measurements[0]?.id],
    ]);
    const again = personIn(planImport([bundleOf([anna, weight])], { ...context, known }));
    expect(again.measurements).toEqual(before.measurements);
  });
  it("that was corrected takes the place of the one before it", () => {
    const corrected = { ...weight, status: "corrected", valueQuantity: { value: 81, code: "kg" } };
    const plan = planOf(weight, corrected);
    expect(personIn(plan).measurements.map(({ value }) => value)).toEqual([81]);
    expect(plan.skipped.map(({ because }) => because)).toEqual(["copy"]);
  });
});

describe("an observation that can't be measured", () => {
  const { valueQuantity: _, ...valueless } = weight;
  it.each([
    { name: "entered in error", change: { status: "entered-in-error" }, reason: "It is marked as entered-in-error." },
    {
      name: "not final",
      change: { status: "preliminary" },
      reason: "It is not final yet (preliminary). Import it again when it is.",
    },
    {
      name: "below a limit",
      change: { valueQuantity: { value: 5, comparator: "<" } },
      reason: "Observation.valueQuantity is < 5, which is not one value.",
    },
    {
      name: "with text for a number",
      change: { valueQuantity: { value: "82" } },
      reason:
        "Observation.valueQuantity has no number. Observation.valueQuantity.value should be a number, but is text.",
    },
    {
      name: "with two values",
      change: { valueString: "82" },
      reason: "Observation has 2 values, and only one may be true.",
    },
    {
      name: "of an impossible day",
      change: { effectiveDateTime: "2025-02-30" },
      reason: 'It does not say on which day. Observation.effectiveDateTime: "2025-02-30" is not in any calendar.',
    },
    { name: "of a month", change: { effectiveDateTime: "2025-02" }, reason: "It does not say on which day." },
    {
      name: "of a day to come",
      change: { effectiveDateTime: "2027-01-01" },
      reason: "It was taken on 2027-01-01, which is still to come.",
    },
    {
      name: "with a list for an object",
      change: { code: [] },
      reason: "It does not say what was measured. Observation.code should be an object, but is a list.",
    },
    {
      name: "with a score that can't be",
      change: { code: loinc("44261-6"), valueQuantity: { value: 28 } },
      reason: "28 lies outside 0 to 27, which this score can't be.",
    },
    {
      name: "about a group",
      change: { subject: { reference: "Group/1" } },
      reason: "subject points to Group/1, which is not a person.",
    },
    {
      name: "about nobody",
      change: { subject: undefined },
      reason: "subject is missing, so nobody can tell whose this is.",
    },
  ])("$name is skipped and says why", ({ change, reason }) => {
    expect(reasonsOf(planOf({ ...weight, ...change }))).toEqual([reason]);
  });
  it("without a value says the reason that it gives", () => {
    const absent = { ...valueless, dataAbsentReason: { text: "declined" } };
    expect(reasonsOf(planOf(absent))).toEqual(["Observation has no value: declined."]);
  });
  it("in one component leaves that one out and takes the other", () => {
    const pressure = {
      ...valueless,
      code: loinc("85354-9"),
      component: [
        { code: loinc("8480-6"), valueQuantity: { value: 140, code: "mm[Hg]" } },
        { code: loinc("8462-4"), dataAbsentReason: { text: "not heard" } },
      ],
    };
    const plan = planOf(pressure);
    expect(personIn(plan).measurements.map(({ value }) => value)).toEqual([140]);
    expect(plan.imported.at(-1)?.leftOut).toEqual(["Observation.component[1] has no value: not heard."]);
  });
});
