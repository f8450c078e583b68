import { readdirSync, readFileSync } from "node:fs";
import type { Draft, EntryType, Instant, Measurement, PartyId, SiteId } from "@aimwell/domain";
import type { ImportContext, ImportPlan, KnownPerson, PlannedPerson, SourceFile } from "../src/index.ts";

const root = new URL("../../../fixtures/fhir/", import.meta.url);

/** The JSON files of a folder of fixtures/fhir, in the order of their names. */
export function filesIn(folder: "bundles" | "invalid" | "pco", within = ""): readonly SourceFile[] {
  const names = readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: "utf8" });
  const wanted = names.filter((name) => name.endsWith(".json") && name !== "index.json" && name.startsWith(within));
  return wanted.sort().map((name) => ({ name, text: readFileSync(new URL(`${folder}/${name}`, root), "utf8") }));
}

export const context: ImportContext = {
  site: "0190a000-0000-7000-8000-000000000001" as SiteId,
  now: "2026-03-01T09:00:00.000Z" as Instant,
  systemParty: "0190a000-0000-7000-8000-000000000002" as PartyId,
  professional: { party: "0190a000-0000-7000-8000-000000000003" as PartyId, name: "Ada Stone", profession: "Nurse" },
  sender: "",
  known: new Map(),
  instruments: [],
};

/** A person whose record holds nothing that matters to the import. */
export const nothingKnown: KnownPerson = { bornOn: null, introduced: null, standing: new Set(), aims: new Set() };

export function fileOf(resource: unknown, name = "file.json"): SourceFile {
  return { name, text: JSON.stringify(resource) };
}

export function bundleOf(resources: readonly object[], name = "bundle.json"): SourceFile {
  return fileOf(
    { resourceType: "Bundle", type: "collection", entry: resources.map((resource) => ({ resource })) },
    name,
  );
}

export const anna = { resourceType: "Patient", id: "anna", name: [{ text: "Anna Berg" }], birthDate: "1960-05-17" };
export const annas = { subject: { reference: "Patient/anna" } };

/** The one person of a plan, or the one of that name. */
export function personIn(plan: ImportPlan, name?: string): PlannedPerson {
  const person = plan.people.find((each) => name === undefined || each.name === name);
  if (person === undefined) throw new TypeError(`Expected a person${name === undefined ? "" : ` named ${name}`}.`);
  return person;
}

export function draftsOf<Type extends EntryType>(
  person: PlannedPerson,
  type: Type,
): readonly Extract<Draft, { type: Type }>[] {
  return person.drafts.filter((draft): draft is Extract<Draft, { type: Type }> => draft.type === type);
}

export function seriesOf(person: PlannedPerson, measure: string): readonly Measurement[] {
  return person.measurements.filter((each) => each.measure === measure);
}

/** Why each thing was left out, in the order of the plan. */
export function reasonsOf(plan: ImportPlan): readonly string[] {
  return plan.skipped.map(({ reason }) => reason);
}
