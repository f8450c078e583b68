import { decide, decideMeasurement, type EntryId, emptyRecord, evolve } from "@aimwell/domain";
import { describe, expect, it } from "vitest";
import {
  anna,
  annas,
  bundleOf,
  context,
  draftsOf,
  fileOf,
  filesIn,
  nothingKnown,
  personIn,
} from "../../test/worked-files.ts";
import type { ImportPlan } from "./import-plan.ts";
import { planImport } from "./plan-import.ts";

const bundles = filesIn("bundles");
const all = planImport(bundles, context);

function idsOf(plan: ImportPlan): readonly string[] {
  const ids = plan.people.flatMap(({ drafts, measurements }) => [...drafts, ...measurements].map(({ id }) => id));
  return ids.toSorted();
}

describe("importing the published bundles", () => {
  it.each(bundles.map((file) => ({ name: file.name, file })))("$name imports by itself", ({ file }) => {
    const { summary, imported, skipped, failed } = planImport([file], context);
    expect(failed).toEqual([]);
    expect(imported.length + skipped.length).toBe(summary.resources);
  });

  it("accounts for each of the 2200 resources once", () => {
    const places = [...all.imported, ...all.skipped].map(({ file, path }) => `${file} ${path}`);
    expect(all.summary.resources).toBe(2200); // 2193 that fit the R4 schema and 7 that do not
    expect(all.summary.failed).toBe(0);
    expect(new Set(places).size).toBe(2200);
  });

  it("meets fifteen people, and keeps apart three who carry the same identifiers", () => {
    expect(all.people.map(({ name }) => name)).toHaveLength(15);
    const alike = ["Betsy Johnson", "Mae Jackson", "Patricia Noelle"].map((name) => personIn(all, name).subject);
    expect(new Set(alike).size).toBe(3);
  });

  it("says for every skipped resource where it stood and why", () => {
    for (const { file, path, reason } of all.skipped) {
      expect(file).toMatch(/\.json$/);
      expect(path).toMatch(/^(entry\[\d+\]\.resource)?$/);
      expect(reason.trim().length).toBeGreaterThan(10);
    }
  });

  it("reports the three times of day without a time zone", () => {
    const zones = all.skipped.filter(({ reason }) => reason.includes("no time zone"));
    expect(zones.map(({ because }) => because)).toEqual(["broken", "broken", "broken"]);
  });

  it("writes nothing that the record's own rules on order would refuse", () => {
    for (const { drafts, measurements } of all.people) {
      const types = drafts.map(({ type }) => type);
      expect(types[0]).toBe("person.introduced");
      const adopted = new Set(
        drafts.flatMap((draft) => (draft.type === "measure.adopted" ? [draft.body.measure] : [])),
      );
      for (const { measure } of measurements) expect(adopted).toContain(measure);
    }
  });
});

describe("importing again", () => {
  it("gives the same ids", () => {
    expect(idsOf(planImport(bundles, { ...context, now: "2026-04-01T00:00:00.000Z" as typeof context.now }))).toEqual(
      idsOf(all),
    );
  });

  it("gives the same plan for each person whatever the order of the files", () => {
    // Without the second file on Dorothy Jones and the second glucose, where order says which copy is the newest.
    const single = bundles.filter(({ name }) => !/NCQA|scenario-diabetes/.test(name));
    const byId = (plan: ImportPlan) => plan.people.toSorted((one, other) => (one.subject < other.subject ? -1 : 1));
    expect(byId(planImport(single.toReversed(), context))).toEqual(byId(planImport(single, context)));
  });

  it("meets the same people when the files come one by one", () => {
    const known = new Map(all.people.map(({ subject }) => [subject, nothingKnown]));
    const files = filesIn("bundles", "pnoelle");
    const together = planImport(files, context);
    const apart = files.flatMap((file) => planImport([file], { ...context, known }).people);
    expect(new Set(apart.map(({ subject }) => subject))).toEqual(
      new Set(together.people.map(({ subject }) => subject)),
    );
    const values = apart.flatMap(({ measurements }) => measurements.map(({ id }) => id));
    for (const { id } of personIn(together).measurements) expect(values).toContain(id);
  });

  it("tells two sites' people apart", () => {
    const elsewhere = { ...context, site: "0190a000-0000-7000-8000-00000000000f" as typeof context.site };
    const here = personIn(planImport([fileOf(anna)], context)).subject;
    expect(personIn(planImport([fileOf(anna)], elsewhere)).subject).not.toBe(here);
  });

  it("tells two senders' Patient/anna apart", () => {
    const here = personIn(planImport([fileOf(anna)], context)).subject;
    expect(personIn(planImport([fileOf(anna)], { ...context, sender: "north" })).subject).not.toBe(here);
  });
});

describe("a person", () => {
  it("is introduced, and begins to work with the professional who imports", () => {
    const { drafts } = personIn(planImport([fileOf(anna)], context));
    expect(drafts.map(({ type }) => type)).toEqual(["person.introduced", "partnership.formed"]);
    expect(drafts[0]?.body).toEqual({ name: "Anna Berg", bornOn: "1960-05-17", source: "From the file file.json" });
    expect(drafts.every((draft) => draft.by === context.systemParty && draft.as === "system")).toBe(true);
  });

  it("of whom only the year of birth is known keeps the year", () => {
    const plan = planImport([fileOf({ ...anna, birthDate: "1960" })], context);
    expect(draftsOf(personIn(plan), "person.introduced")[0]?.body.bornOn).toBe("1960");
  });

  it("with an impossible day of birth is introduced without it, and that is said", () => {
    const plan = planImport([fileOf({ ...anna, birthDate: "1960-02-30" })], context);
    expect(draftsOf(personIn(plan), "person.introduced")[0]?.body.bornOn).toBeUndefined();
    expect(plan.imported[0]?.leftOut).toEqual(['Patient.birthDate: "1960-02-30" is not in any calendar.']);
  });

  it("who came in an earlier import is asked for, and taken when known", () => {
    const condition = fileOf({ resourceType: "Condition", id: "c", ...annas, code: { text: "Asthma" } });
    const first = planImport([condition], context);
    expect(first.summary).toEqual({ resources: 1, imported: 0, skipped: 1, failed: 0 });
    expect(first.people.map(({ reference, name }) => ({ reference, name }))).toEqual([
      { reference: "Patient/anna", name: null },
    ]);
    const known = new Map(first.people.map(({ subject }) => [subject, { ...nothingKnown, bornOn: "1960" }]));
    expect(planImport([condition], { ...context, known }).summary.imported).toBe(1);
  });

  it("who shares an id with somebody else is not imported, nor is the other", () => {
    const other = { ...anna, name: [{ text: "Bertha Lund" }], birthDate: "1999-01-01" };
    const condition = { resourceType: "Condition", id: "c", ...annas, code: { text: "Asthma" } };
    const plan = planImport([fileOf(anna, "a.json"), fileOf(other, "b.json"), bundleOf([condition])], context);
    expect(plan.imported).toEqual([]);
    expect(plan.people.flatMap(({ drafts }) => drafts)).toEqual([]);
  });

  it("who was put right here keeps the name given here", () => {
    const { subject, drafts } = personIn(planImport([fileOf(anna)], context));
    const introduced = "0190a000-0000-7000-8000-00000000abcd" as EntryId;
    const known = new Map([[subject, { ...nothingKnown, bornOn: "1960-05-17", introduced }]]);
    const again = planImport([fileOf(anna)], { ...context, known });
    expect(personIn(again).drafts).toEqual(drafts.slice(1));
    expect(again.imported[0]?.leftOut).toEqual(["This person is introduced here in other words, and those stay."]);
  });

  it("who differs in the day of birth from the one known here under the id is not imported", () => {
    const { subject } = personIn(planImport([fileOf(anna)], context));
    const known = new Map([[subject, { ...nothingKnown, bornOn: "1999-01-01" }]]);
    expect(planImport([fileOf(anna)], { ...context, known }).skipped.map(({ because }) => because)).toEqual([
      "no-person",
    ]);
  });
});

describe("a plan meets the write door's own rules", () => {
  const actor = { party: context.systemParty, role: "system" as const };
  it.each(all.people.map((person) => ({ name: person.name, person })))("for $name", ({ person }) => {
    let record = emptyRecord();
    for (const draft of person.drafts) {
      const decided = decide(record, draft, { actor, now: context.now });
      expect(decided).toEqual({ ok: true, value: draft });
      record = evolve(record, { ...draft, seq: record.seq + 1, recordedAt: context.now });
    }
    for (const measurement of person.measurements) {
      expect(decideMeasurement(record, measurement, { actor, now: context.now }).ok).toBe(true);
    }
  });
});

it("a supporter is noted as support and granted nothing", () => {
  const rose = {
    resourceType: "RelatedPerson",
    id: "rose",
    patient: { reference: "Patient/anna" },
    relationship: [{ text: "Daughter" }],
    name: [{ given: ["Rose"], family: "Berg" }],
  };
  const person = personIn(planImport([bundleOf([rose, anna])], context));
  expect(draftsOf(person, "life.noted").map(({ body }) => body)).toEqual([
    { kind: "support", title: "Daughter: Rose Berg" },
  ]);
  expect(draftsOf(person, "grant.given")).toEqual([]);
});

it("a care team is noted with its name and the names of its members", () => {
  const person = personIn(planImport(filesIn("bundles", "pnoelle"), context));
  const team = draftsOf(person, "life.noted").find(({ body }) => body.title === "Primary Care Team");
  expect(team?.body.words?.split("\n").slice(0, 2)).toEqual([
    "Caregiver: Rose Noelle",
    "Registered Nurse: Julie Smith, RN",
  ]);
});

it("what has no place is skipped with a reason a reader understands", () => {
  const plan = planImport(
    [bundleOf([anna, { resourceType: "Immunization", id: "i" }, { resourceType: "Consent", id: "c" }])],
    context,
  );
  expect(plan.skipped.map(({ resourceType, because, reason }) => ({ resourceType, because, reason }))).toEqual([
    { resourceType: "Immunization", because: "no-home", reason: "Aimwell keeps no immunisations." },
    { resourceType: "Consent", because: "person-decides", reason: "Only the person gives consent, in Aimwell itself." },
  ]);
});
