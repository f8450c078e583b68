import { describe, expect, it } from "vitest";
import {
  anna,
  annas,
  bundleOf,
  context,
  draftsOf,
  nothingKnown,
  personIn,
  reasonsOf,
} from "../../test/worked-files.ts";
import { planImport } from "../plan/plan-import.ts";

const snomed = "http://snomed.info/sct";
const clinical = (code: string) => ({
  coding: [{ system: "http://terminology.hl7.org/CodeSystem/condition-clinical", code }],
});
const knee = {
  resourceType: "Condition",
  id: "knee",
  clinicalStatus: clinical("active"),
  code: {
    coding: [
      { system: "http://hl7.org/fhir/sid/icd-10", code: "M17" },
      { system: snomed, code: "239873007", display: "Osteoarthritis of knee" },
    ],
    text: "Worn knee",
  },
  onsetDateTime: "2017-08-02",
  ...annas,
};
function notedOf(change: object) {
  const plan = planImport([bundleOf([anna, { ...knee, ...change }])], context);
  return { plan, noted: draftsOf(personIn(plan), "condition.noted").map(({ body }) => body) };
}

describe("a condition", () => {
  it("is noted in its own words, with the code that evidence is found by, and since when", () => {
    expect(notedOf({}).noted).toEqual([
      {
        name: "Worn knee",
        state: "active",
        code: { system: snomed, code: "239873007" },
        since: "2017-08-02",
        source: "From the file bundle.json",
      },
    ]);
  });
  it.each([
    { name: "resolved", change: { clinicalStatus: clinical("resolved") }, state: "past" },
    { name: "in remission", change: { clinicalStatus: clinical("remission") }, state: "past" },
    { name: "back again", change: { clinicalStatus: clinical("recurrence") }, state: "active" },
    { name: "over, by its end alone", change: { clinicalStatus: undefined, abatementDateTime: "2019" }, state: "past" },
  ])("that is $name is $state", ({ change, state }) =>
    expect(notedOf(change).noted.map((body) => body.state)).toEqual([state]),
  );
  it("of which nobody says whether it goes on says so", () => {
    expect(notedOf({ clinicalStatus: undefined }).noted[0]?.comment).toBe(
      "The source does not say whether this is still so.",
    );
  });
  it("with an impossible start is noted without it, and that is said", () => {
    const { plan, noted } = notedOf({ onsetDateTime: "2017-02-30" });
    expect(noted[0]?.since).toBeUndefined();
    expect(plan.imported.at(-1)?.leftOut).toEqual(['Condition.onsetDateTime: "2017-02-30" is not in any calendar.']);
  });
  it("with a name longer than a title keeps all of it", () => {
    const text = "A very long name. ".repeat(20);
    expect(notedOf({ code: { text } }).noted[0]?.comment).toBe(text);
  });
  it.each([
    { code: "entered-in-error", reason: "It is marked as entered in error." },
    { code: "refuted", reason: "It was ruled out." },
  ])("that is $code is not noted", ({ code, reason }) => {
    const { plan } = notedOf({ verificationStatus: { coding: [{ code }] } });
    expect(reasonsOf(plan)).toEqual([reason]);
  });
  it("that changed since an earlier import supersedes what was noted then", () => {
    const first = planImport([bundleOf([anna, knee])], context);
    const earlier = draftsOf(personIn(first), "condition.noted")[0]?.id;
    const known = new Map([[personIn(first).subject, { ...nothingKnown, standing: new Set([earlier ?? ""]) }]]);
    const resolved = { ...knee, clinicalStatus: clinical("resolved") };
    const [noted] = draftsOf(
      personIn(planImport([bundleOf([anna, resolved])], { ...context, known })),
      "condition.noted",
    );
    expect(noted?.id).not.toBe(earlier);
    expect(noted?.supersedes).toBe(earlier);
  });
  it("that protects is an asset of this life", () => {
    const { plan } = notedOf({
      category: [{ coding: [{ code: "protective-factor" }] }],
      code: { text: "Strong faith" },
    });
    expect(draftsOf(personIn(plan), "life.noted").map(({ body }) => body)).toEqual([
      { kind: "asset", title: "Strong faith" },
    ]);
  });
});
