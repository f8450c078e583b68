import type { Role } from "@aimwell/domain";

/** A resource as it goes out: JSON values only. */
export type Outgoing = { readonly resourceType: string; readonly id: string } & { readonly [name: string]: unknown };

export interface Reference {
  readonly reference: string;
}

const typeOfRole: Readonly<Record<Role, string>> = {
  person: "Patient",
  supporter: "RelatedPerson",
  professional: "Practitioner",
  system: "Device",
};

/** A party as FHIR refers to it, by the role in which it spoke. */
export function party(as: Role, id: string): Reference {
  return { reference: `${typeOfRole[as]}/${id}` };
}

export const text = (words: string): { readonly text: string } => ({ text: words });

export function coded(system: string, code: string, display?: string): { readonly coding: readonly object[] } {
  return { coding: [{ system, code, ...(display === undefined ? {} : { display }) }] };
}

export const pcoProfile = (name: string): { readonly profile: readonly string[] } => ({
  profile: [`http://hl7.org/fhir/us/pco/StructureDefinition/${name}`],
});

export const loinc = "http://loinc.org";
export const survey = coded("http://terminology.hl7.org/CodeSystem/observation-category", "survey");
