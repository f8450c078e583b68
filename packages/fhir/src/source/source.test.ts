import { describe, expect, it } from "vitest";
import { anna, bundleOf, context, draftsOf, fileOf, personIn, reasonsOf } from "../../test/worked-files.ts";
import { planImport } from "../plan/plan-import.ts";

const asthma = { resourceType: "Condition", id: "c", code: { text: "Asthma" } };
const uuid = "0a1b2c3d-0000-4000-8000-00000000000a";
const identified = { ...anna, identifier: [{ system: "urn:site", value: "17|4" }] };

/** The people whose record holds a condition after importing a Patient and a Condition that refers to it. */
function whose(patient: object, subject: object, condition: object = {}) {
  const plan = planImport([fileOf({ ...asthma, subject, ...condition }, "c.json"), fileOf(patient, "p.json")], context);
  return plan.people.filter((person) => draftsOf(person, "condition.noted").length > 0).map(({ name }) => name);
}
const bundled = (fullUrl: string, resource: object) => ({
  resourceType: "Bundle",
  type: "collection",
  entry: [{ fullUrl, resource }],
});

describe("a reference finds its person", () => {
  const { id: _, ...nameless } = anna;
  it.each([
    { name: "by type and id", patient: anna, subject: { reference: "Patient/anna" } },
    { name: "by a version of it", patient: anna, subject: { reference: "Patient/anna/_history/2" } },
    { name: "by urn:uuid", patient: bundled(`urn:uuid:${uuid}`, nameless), subject: { reference: `urn:uuid:${uuid}` } },
    {
      name: "by urn:uuid in capitals",
      patient: bundled(`urn:uuid:${uuid}`, nameless),
      subject: { reference: `urn:uuid:${uuid.toUpperCase()}` },
    },
    {
      name: "by full address",
      patient: bundled("https://a.example/fhir/Patient/anna", anna),
      subject: { reference: "https://a.example/fhir/Patient/anna" },
    },
    {
      name: "by id where the bundle gives the address",
      patient: bundled("https://a.example/fhir/Patient/anna", anna),
      subject: { reference: "Patient/anna" },
    },
    {
      name: "by a search for an identifier",
      patient: identified,
      subject: { reference: "Patient?identifier=urn:site%7C17%7C4" },
    },
    {
      name: "by an identifier alone",
      patient: identified,
      subject: { identifier: { system: "urn:site", value: "17|4" } },
    },
  ])("$name", ({ patient, subject }) => expect(whose(patient, subject)).toEqual(["Anna Berg"]));

  it("inside the resource", () => {
    const contained = [{ resourceType: "Patient", id: "p", name: [{ text: "Carl Dahl" }] }];
    const plan = planImport([fileOf({ ...asthma, contained, subject: { reference: "#p" } })], context);
    expect(plan.people.map(({ name, drafts }) => [name, drafts.length])).toEqual([["Carl Dahl", 3]]);
    expect(plan.summary).toEqual({ resources: 1, imported: 1, skipped: 0, failed: 0 });
  });
  it("inside the resource, and is the one in the files when the identifier is the same", () => {
    const contained = [
      { resourceType: "Patient", id: "p", identifier: identified.identifier, birthDate: anna.birthDate },
    ];
    expect(whose(identified, { reference: "#p" }, { contained })).toEqual(["Anna Berg"]);
  });
});

describe("a reference that could be wrong is not followed", () => {
  it("when two people carry the identifier", () => {
    const bertha = { ...identified, id: "bertha", name: [{ text: "Bertha Lund" }] };
    const condition = { ...asthma, subject: { reference: "Patient?identifier=urn:site%7C17%7C4" } };
    const plan = planImport([bundleOf([identified, bertha, condition])], context);
    expect(reasonsOf(plan)).toEqual(["subject: 2 Patient resources carry this identifier."]);
  });
  it("when another server has somebody under the same id", () => {
    const here = bundled("https://a.example/fhir/Patient/anna", anna);
    expect(whose(here, { reference: "https://b.example/fhir/Patient/anna" })).toEqual([]);
  });
  it.each(["#nobody", "anna", "Patient?name=anna", "Patient?identifier=%E0%A4%A", "urn:uuid:no"])(
    "as in %s",
    (reference) => {
      expect(whose(anna, { reference })).toEqual([]);
    },
  );
});

describe("two servers' Patient/anna", () => {
  it("are two people", () => {
    const files = ["a", "b"].map((host) =>
      fileOf(bundled(`https://${host}.example/fhir/Patient/anna`, anna), `${host}.json`),
    );
    expect(new Set(planImport(files, context).people.map(({ subject }) => subject)).size).toBe(2);
  });
});

describe("of two copies", () => {
  const told = (text: string, lastUpdated: string) => ({ ...anna, meta: { lastUpdated }, name: [{ text }] });
  it("the one that the source changed last is taken, whatever the order", () => {
    const older = fileOf(told("Anna Berg", "2024-01-01T00:00:00Z"), "1.json");
    const newer = fileOf(told("Anna Lind", "2025-01-01T00:00:00Z"), "2.json");
    for (const files of [
      [older, newer],
      [newer, older],
    ])
      expect(personIn(planImport(files, context)).name).toBe("Anna Lind");
  });
  it("a history tells the newest first", () => {
    const entry = ["Anna Lind", "Anna Berg"].map((text) => ({ resource: { ...anna, name: [{ text }] } }));
    const plan = planImport([fileOf({ resourceType: "Bundle", type: "history", entry })], context);
    expect(personIn(plan).name).toBe("Anna Lind");
  });
});
