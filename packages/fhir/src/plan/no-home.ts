import { type Outcome, skip } from "./outcome.ts";

/** What the record has no place for, and the honest reason. */
const reasons: ReadonlyMap<string, string> = new Map([
  ["AllergyIntolerance", "Aimwell keeps no allergies."],
  ["Appointment", "Visits are planned in Aimwell by the person and the professional."],
  ["AuditEvent", "Aimwell keeps its own account of who read what."],
  ["CarePlan", "A plan counts in Aimwell when person and professional agree on each step. Agree on it there."],
  ["Claim", "Aimwell keeps no bills."],
  ["Communication", "Aimwell keeps no letters or messages."],
  ["Coverage", "Aimwell keeps no insurance."],
  ["Device", "Aimwell keeps no devices."],
  ["DiagnosticReport", "A report only gathers results. Its numbers come with its observations."],
  ["DocumentReference", "Aimwell keeps no documents."],
  ["Encounter", "Aimwell keeps its own visits, and none that are over elsewhere."],
  ["EpisodeOfCare", "Aimwell keeps partnerships between people, not episodes."],
  ["ExplanationOfBenefit", "Aimwell keeps no bills."],
  ["Group", "Aimwell keeps a record for each person, and none for a group."],
  ["ImagingStudy", "Aimwell keeps no images."],
  ["Immunization", "Aimwell keeps no immunisations."],
  ["List", "Aimwell has no ranking of what matters."],
  ["Location", "Aimwell describes a place of care itself, as context."],
  ["Media", "Aimwell keeps no images."],
  ["Medication", "Aimwell keeps no medicines."],
  ["MedicationRequest", "Aimwell keeps no prescriptions."],
  ["MedicationStatement", "Aimwell keeps no medicines."],
  ["NutritionOrder", "Aimwell keeps no orders. A step counts when person and professional agree on it."],
  ["OperationOutcome", "This is a message about other resources, and nothing of its own."],
  ["Organization", "Aimwell describes a place of care itself, as context."],
  ["Procedure", "Aimwell keeps no procedures."],
  ["Provenance", "Aimwell keeps its own account of who brought what. An import is signed as an import."],
  ["Questionnaire", "Questionnaires come with Aimwell's library, and not with a person's data."],
  ["ServiceRequest", "Aimwell keeps no orders. A step counts when person and professional agree on it."],
  ["Specimen", "Aimwell keeps no samples."],
  ["SupplyDelivery", "Aimwell keeps no deliveries."],
  ["Task", "A task counts in Aimwell when person and professional agree on it. Agree on it there."],
]);

/** What only the person may bring. */
const ownersAct: ReadonlyMap<string, string> = new Map([
  ["Consent", "Only the person gives consent, in Aimwell itself."],
]);

export function withoutHome(type: string): Outcome {
  const owners = ownersAct.get(type);
  if (owners !== undefined) return skip("person-decides", owners);
  return skip("no-home", reasons.get(type) ?? `Aimwell has no place for ${type.slice(0, 60)} yet.`);
}
