import type { Entry } from "@aimwell/domain";
import { historyFrom } from "@aimwell/domain/histories";
import { describe, expect, it } from "vitest";
import { context, fileOf, filesIn } from "../../test/worked-files.ts";
import { planImport } from "../plan/plan-import.ts";
import { bundleOf, type RecordToShare } from "./bundle.ts";

interface Resource {
  readonly resourceType: string;
  readonly id: string;
  readonly [name: string]: unknown;
}
const resourcesOf = (bundle: object): readonly Resource[] =>
  (JSON.parse(JSON.stringify(bundle)) as { entry: { resource: Resource }[] }).entry.map(({ resource }) => resource);

const person = "0199c000-0000-7000-8000-000000000001";
const shared = (entries: readonly Entry[]): RecordToShare => ({
  subject: person,
  entries,
  values: [
    {
      id: "v1",
      measure: "loinc-4548-4",
      takenAt: "2026-01-06T09:00:00.000Z",
      value: 7.25,
      by: person,
      as: "person",
      replaces: null,
    },
    {
      id: "v2",
      measure: "loinc-4548-4",
      takenAt: "2026-01-06T09:00:00.000Z",
      value: 7.5,
      by: person,
      as: "person",
      replaces: "v1",
    },
  ],
  parties: [
    { id: person, name: "Rosa <b>Lima</b>", as: "person" },
    { id: "0199c000-0000-7000-8000-000000000002", name: "Priya Nair", as: "professional" },
    { id: "0199c000-0000-7000-8000-000000000003", name: "Tom Reed", as: "professional" },
    { id: "0199c000-0000-7000-8000-000000000004", name: "Ana", as: "supporter" },
    { id: "0199c000-0000-7000-8000-000000000005", name: "Jo", as: "supporter" },
    { id: "0199c000-0000-7000-8000-000000000006", name: "Aimwell", as: "system" },
  ],
  madeAt: "2026-03-01T12:00:00.000Z",
});
const seeds = [1, 2, 3, 4, 5, 6, 7, 8];

/** The elements that each profile demands (HL7 PCO 1.0.0 and US Core 6.1.0, minimum cardinality one). */
const demanded: Readonly<Record<string, readonly string[]>> = {
  Goal: ["lifecycleStatus", "description", "subject", "startDate"],
  Patient: ["identifier", "name", "gender"],
  CarePlan: ["text", "status", "intent", "category", "subject", "goal", "activity"],
  Observation: ["status", "category", "code", "subject", "effectiveDateTime"],
  Condition: ["category", "code", "subject", "clinicalStatus"],
  QuestionnaireResponse: ["questionnaire", "status", "subject", "authored"],
  ServiceRequest: ["status", "intent", "code", "subject"],
  Basic: ["code", "subject"],
  Practitioner: ["name"],
  RelatedPerson: ["patient", "name"],
  Device: ["deviceName"],
};

describe.each(seeds)("a person's whole record as FHIR, history %i", (seed) => {
  const { entries, record } = historyFrom(seed, 120);
  const bundle = bundleOf(shared(entries));
  const resources = resourcesOf(bundle);

  it("has what the profiles demand of each resource, and ids that FHIR takes", () => {
    for (const resource of resources) {
      for (const element of demanded[resource.resourceType] ?? ["no such type"]) {
        expect(resource[element], `${resource.resourceType}.${element}`).toBeDefined();
      }
      expect(resource.id).toMatch(/^[A-Za-z0-9\-.]{1,64}$/);
    }
  });

  it("refers to nothing that it does not hold", () => {
    const held = new Set(resources.map(({ resourceType, id }) => `${resourceType}/${id}`));
    const references = JSON.stringify(bundle).matchAll(/"reference":"([^"]+)"/g);
    for (const [, reference] of references) expect(held).toContain(reference);
  });

  it("holds every aim in the person's words, and every entry", () => {
    const words = resources.filter(({ resourceType }) => resourceType === "Goal").map((goal) => goal["description"]);
    expect(words).toEqual([...record.aim.aims.values()].map(({ now }) => ({ text: now.words })));
    const told = JSON.stringify(bundle);
    expect(entries.filter(({ id }) => !told.includes(id))).toEqual([]);
  });

  it("comes in again through our own import: the same aims, levels and values, asked of the person first", () => {
    const plan = planImport([fileOf(bundle)], context);
    expect(plan.failed).toEqual([]);
    const [come] = plan.people;
    const open = [...record.aim.aims.values()].filter(({ state }) => state === "open" || state === "unconfirmed");
    const proposed = come?.drafts.filter(({ type }) => type === "aim.proposed").map(({ body }) => body) ?? [];
    expect(proposed.flatMap((body) => ("words" in body ? [body.words ?? ""] : [])).toSorted()).toEqual(
      open.map(({ now }) => now.words).toSorted(),
    );
    const levels = come?.drafts.flatMap(({ type, body }) =>
      type === "aim.scaled" && "levels" in body ? [body.levels] : [],
    );
    expect(levels?.length).toBe(open.filter(({ scale }) => scale !== null).length);
    expect(come?.measurements.map(({ value }) => value)).toEqual([7.5]);
  });
});

it("uses the codes of goal attainment that the profile's own example uses", () => {
  const example = filesIn("pco").find(({ name }) => name.includes("WithGAS"));
  const codes = [...(example?.text ?? "").matchAll(/LA344\d\d-\d/g)].map(([code]) => code).toSorted();
  const { entries } = historyFrom(1, 120);
  const goal = resourcesOf(bundleOf(shared(entries))).find(
    (each) => each.resourceType === "Goal" && "extension" in each,
  );
  expect([...JSON.stringify(goal).matchAll(/LA344\d\d-\d/g)].map(([code]) => code).toSorted()).toEqual(codes);
});

it("says of answers that they were written on paper, by FHIR's own code, and nothing where nobody said", () => {
  const given = { type: "answers.given", subject: person, by: person, as: "person", at: "2026-03-01T09:00:00.000Z" };
  const body = { instrument: "phq-9", on: "2026-02-27", answers: [{ linkId: "phq-9-1", value: 1 }] };
  const entries = [
    {
      ...given,
      id: "0199c000-0000-7000-8000-0000000000a1",
      seq: 1,
      recordedAt: given.at,
      body: { ...body, how: "paper" },
    },
    { ...given, id: "0199c000-0000-7000-8000-0000000000a2", seq: 2, recordedAt: given.at, body },
  ] as unknown as readonly Entry[];
  const responses = resourcesOf(bundleOf(shared(entries))).filter(
    ({ resourceType }) => resourceType === "QuestionnaireResponse",
  );
  expect(responses.map(({ authored }) => authored)).toEqual(["2026-02-27", "2026-02-27"]);
  expect(responses.map((each) => JSON.stringify(each["extension"] ?? "").match(/"code":"([A-Z]+)"/)?.[1])).toEqual([
    "WRITTEN",
    undefined,
  ]);
});
