import type { PersonRecord } from "@aimwell/domain";
import { coded, loinc, type Outgoing, party, pcoProfile, type Reference, survey, text } from "./resource.ts";

type Aims = PersonRecord["aim"]["aims"];
type Aim = Aims extends ReadonlyMap<unknown, infer One> ? One : never;
type Rating = PersonRecord["aim"]["ratings"] extends ReadonlyMap<unknown, readonly (infer One)[]> ? One : never;

/** LOINC answer list LL6900-6, as HL7 PCO 1.0.0 uses it, lowest first. */
const levelCodes = [
  ["LA34484-8", "Much less than expected"],
  ["LA34483-0", "Less than expected"],
  ["LA34481-4", "Expected outcome"],
  ["LA34480-6", "Better than expected"],
  ["LA34479-8", "Much better than expected"],
] as const;

const scoreCodes = { person: "107334-5", professional: "107333-7", supporter: "107331-1", system: "107332-9" } as const;

/** Each aim as a Goal (PCO; with its five levels where it has them), and each rating as a goal attainment score. */
export function goals(record: PersonRecord, subject: Reference): readonly Outgoing[] {
  return [...record.aim.aims.values()].flatMap((aim) => {
    const ratings = record.aim.ratings.get(aim.id) ?? [];
    return [goal(aim, subject), ...ratings.flatMap((rating, at) => score(aim, rating, at, subject))];
  });
}

function goal(aim: Aim, subject: Reference): Outgoing {
  const { now, scale, state } = aim;
  const begun = aim.versions[0] ?? now;
  return {
    resourceType: "Goal",
    id: aim.id,
    meta: pcoProfile(scale === null ? "pco-goal-profile" : "pco-gas-goal-profile"),
    ...(scale === null ? {} : { extension: scale.levels.map(levelStep) }),
    lifecycleStatus: statusOf(aim),
    ...(state === "closed" ? { achievementStatus: achieved(aim) } : {}),
    category: [coded("http://hl7.org/fhir/us/pco/CodeSystem/pco-concepts-temporary", "what-matters", "What Matters")],
    description: text(now.words),
    subject,
    startDate: begun.brought.at.slice(0, 10),
    ...(now.by === undefined ? {} : { target: [{ dueDate: now.by }] }),
    expressedBy: party(begun.brought.as, begun.brought.by),
    ...(now.reason === undefined ? {} : { note: [text(now.reason)] }),
  };
}

function levelStep(words: string, at: number): object {
  const [code, display] = levelCodes[at] ?? [];
  return {
    url: "http://hl7.org/fhir/us/pco/StructureDefinition/pco-goal-attainment-scaling",
    extension: [
      { url: "level", valueCoding: { system: loinc, code, display } },
      { url: "progressText", valueString: words },
    ],
  };
}

function statusOf({ state, closed }: Aim): string {
  if (state === "unconfirmed") return "proposed";
  if (state === "declined") return "rejected";
  if (closed === null) return "active";
  return closed.how === "reached" ? "completed" : "cancelled";
}

function achieved({ closed }: Aim): object {
  const code = closed?.how === "reached" ? "achieved" : "not-achieved";
  return coded("http://terminology.hl7.org/CodeSystem/goal-achievement", code);
}

function score(aim: Aim, rating: Rating, at: number, subject: Reference): readonly Outgoing[] {
  // "I haven't tried yet" is none of the five levels; it goes out with the entries that have no other place.
  if (rating.level === "not-tried") return [];
  const [code, display] = levelCodes[rating.level + 2] ?? [];
  const { by, as } = rating.brought;
  return [
    {
      resourceType: "Observation",
      id: `${aim.id}-rating-${at + 1}`,
      meta: pcoProfile("pco-gas-score-observation"),
      status: "final",
      category: [survey],
      code: coded(loinc, scoreCodes[as]),
      subject,
      focus: [{ reference: `Goal/${aim.id}` }],
      effectiveDateTime: rating.on,
      ...(as === "system" ? {} : { performer: [party(as, by)] }),
      valueCodeableConcept: { coding: [{ system: loinc, code, display }] },
      ...(rating.words === undefined ? {} : { note: [text(rating.words)] }),
    },
  ];
}
