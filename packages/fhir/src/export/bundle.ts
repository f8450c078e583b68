import { type Entry, fold, meanings, type PersonRecord, type Role } from "@aimwell/domain";
import { goals } from "./goals.ts";
import { carePlan } from "./plan.ts";
import { coded, type Outgoing, party, type Reference, survey, text } from "./resource.ts";

/** One value of the record, with whether a later one took its place. */
export interface ShareableValue {
  readonly id: string;
  readonly measure: string;
  readonly takenAt: string;
  readonly value: number;
  readonly by: string;
  readonly as: string;
  readonly replaces: string | null;
}
/** A person's whole record, as the person may read it. */
export interface RecordToShare {
  readonly subject: string;
  readonly entries: readonly Entry[];
  readonly values: readonly ShareableValue[];
  readonly parties: readonly { readonly id: string; readonly name: string; readonly as: Role }[];
  readonly madeAt: string;
}

/**
 * A person's whole record as a FHIR R4 bundle. Aims, levels, ratings and the plan follow HL7 Person-Centered Outcomes
 * 1.0.0; values, answers and conditions are plain R4; every entry is there too as it stands in the record, so that nothing
 * is lost where FHIR has no place for it.
 */
export function bundleOf(shared: RecordToShare): object {
  const record = fold(shared.entries);
  const subject: Reference = { reference: `Patient/${shared.subject}` };
  const resources: readonly Outgoing[] = [
    patient(shared, record),
    ...others(shared, subject),
    ...conditions(shared.entries, subject),
    ...goals(record, subject),
    ...carePlan(record, subject),
    ...values(shared, record, subject),
    ...answers(shared.entries, subject),
    ...asTheyStand(shared.entries, subject),
  ];
  return {
    resourceType: "Bundle",
    id: shared.subject,
    type: "collection",
    timestamp: shared.madeAt,
    entry: resources.map((resource) => ({
      fullUrl: `https://aimwell.invalid/${resource.resourceType}/${resource.id}`,
      resource,
    })),
  };
}

function patient({ subject, parties }: RecordToShare, record: PersonRecord): Outgoing {
  const said = record.person.introduced;
  const name = said?.name ?? parties.find(({ id }) => id === subject)?.name ?? "Name not given";
  return {
    resourceType: "Patient",
    id: subject,
    meta: { profile: ["http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient"] },
    identifier: [{ system: "urn:ietf:rfc:3986", value: `urn:uuid:${subject}` }],
    name: [
      { use: "official", text: name },
      ...(said?.calledName === undefined ? [] : [{ use: "nickname", text: said.calledName }]),
    ],
    gender: "unknown",
    ...(said?.bornOn === undefined ? {} : { birthDate: said.bornOn }),
    ...(said?.language === undefined
      ? {}
      : { communication: [{ language: coded("urn:ietf:bcp:47", said.language), preferred: true }] }),
  };
}

function others({ subject: own, parties }: RecordToShare, subject: Reference): readonly Outgoing[] {
  return parties.flatMap(({ id, name, as }): readonly Outgoing[] => {
    if (id === own) return [];
    if (as === "professional") return [{ resourceType: "Practitioner", id, name: [{ text: name }] }];
    if (as === "supporter") return [{ resourceType: "RelatedPerson", id, patient: subject, name: [{ text: name }] }];
    return [{ resourceType: "Device", id, deviceName: [{ name, type: "user-friendly-name" }] }];
  });
}

function conditions(entries: readonly Entry[], subject: Reference): readonly Outgoing[] {
  const category = coded("http://terminology.hl7.org/CodeSystem/condition-category", "problem-list-item");
  return entries.flatMap((entry): readonly Outgoing[] => {
    if (entry.type !== "condition.noted") return [];
    const { name, code, since, state } = entry.body;
    const clinical = coded(
      "http://terminology.hl7.org/CodeSystem/condition-clinical",
      state === "active" ? "active" : "resolved",
    );
    return [
      {
        resourceType: "Condition",
        id: entry.id,
        clinicalStatus: clinical,
        category: [category],
        code: { ...(code === undefined ? {} : coded(code.system, code.code)), text: name },
        subject,
        ...(since === undefined ? {} : { onsetDateTime: since }),
        recordedDate: entry.recordedAt,
      },
    ];
  });
}

/** Every value; one that a later value took the place of says so. */
function values(shared: RecordToShare, record: PersonRecord, subject: Reference): readonly Outgoing[] {
  const replaced = new Set(shared.values.map(({ replaces }) => replaces));
  return shared.values.map(({ id, measure, takenAt, value, by, as }) => {
    const adopted = record.measure.measures.get(measure as Parameters<typeof record.measure.measures.get>[0]);
    const role = shared.parties.find((each) => each.id === by)?.as ?? (as as Role);
    return {
      resourceType: "Observation",
      id,
      status: replaced.has(id) ? "entered-in-error" : "final",
      category: [survey],
      code: { coding: [codingOf(measure)], text: adopted?.title ?? measure },
      subject,
      effectiveDateTime: takenAt,
      ...(role === "system" ? {} : { performer: [party(role, by)] }),
      valueQuantity: { value, ...(adopted === undefined || adopted.unit === "" ? {} : { unit: adopted.unit }) },
    };
  });
}

function codingOf(measure: string): { readonly system: string; readonly code: string } {
  const loincCode = /^loinc-(\d+-\d)$/.exec(measure)?.[1];
  return loincCode === undefined
    ? { system: "https://aimwell.invalid/measure", code: measure }
    : { system: "http://loinc.org", code: loincCode };
}

function answers(entries: readonly Entry[], subject: Reference): readonly Outgoing[] {
  return entries.flatMap((entry): readonly Outgoing[] => {
    if (entry.type !== "answers.given") return [];
    return [
      {
        resourceType: "QuestionnaireResponse",
        id: entry.id,
        ...completionMode(entry.body.how),
        questionnaire: `https://aimwell.invalid/Questionnaire/${entry.body.instrument}`,
        status: "completed",
        subject,
        authored: entry.body.on,
        ...(entry.as === "system" ? {} : { author: party(entry.as, entry.by) }),
        item: entry.body.answers.map(({ linkId, value }) => ({ linkId, answer: [answer(value)] })),
      },
    ];
  });
}

/** How the answers were given, by the code that FHIR has for it; nothing where nobody said. */
function completionMode(how: "phone" | "desk" | "paper" | "spoken" | undefined): object {
  if (how === undefined) return {};
  const code = how === "paper" ? "WRITTEN" : how === "spoken" ? "VERBAL" : "ELECTRONIC";
  const coding = [{ system: "http://terminology.hl7.org/CodeSystem/v3-ParticipationMode", code }];
  const url = "http://hl7.org/fhir/StructureDefinition/questionnaireresponse-completionMode";
  return { extension: [{ url, valueCodeableConcept: { coding } }] };
}

function answer(value: string | number | boolean): object {
  if (typeof value === "number") return Number.isInteger(value) ? { valueInteger: value } : { valueDecimal: value };
  return typeof value === "boolean" ? { valueBoolean: value } : { valueString: value };
}

function asTheyStand(entries: readonly Entry[], subject: Reference): readonly Outgoing[] {
  return entries.map((entry) => ({
    resourceType: "Basic",
    id: `entry-${entry.seq}`,
    extension: [{ url: "https://aimwell.invalid/entry", valueString: JSON.stringify(entry) }],
    code: {
      coding: [{ system: "https://aimwell.invalid/entry-type", code: entry.type }],
      ...text(meanings[entry.type]),
    },
    subject,
    created: entry.at.slice(0, 10),
    ...(entry.as === "system" ? {} : { author: party(entry.as, entry.by) }),
  }));
}
