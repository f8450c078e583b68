import type { ScoringRule } from "@aimwell/statistics";
import { derivedId } from "../derived-id.ts";
import type { Body, Draft, DraftOf, Entry, EntryOf, EntryType, Measurement } from "../entry.ts";
import type { EntryId, Instant, MeasurementId, PartyId } from "../ids.ts";
import { safetyItems } from "../instrument/safety.ts";
import { type Score, scoreOf } from "../instrument/score.ts";
import type { PersonRecord } from "../record/record.ts";

/** What the system must know of an instrument to score it and to name its scores. */
export interface KnownInstrument {
  readonly title: string;
  readonly kind: Body<"measure.adopted">["kind"];
  readonly scoring: ScoringRule;
  /** The link ids of its questions, for scoring files that leave the list of items to the questionnaire. */
  readonly questions?: readonly string[];
}
/** What consequences are drawn from besides the record. */
export interface Consequences {
  /** The site's own party: who writes what follows by itself. */
  readonly system: PartyId;
  /** Null for an instrument that can't be scored here. */
  readonly instrument: (id: string) => KnownInstrument | null;
}
export interface Follows {
  readonly drafts: readonly Draft[];
  readonly measurements: readonly Measurement[];
}

const nothing: Follows = { drafts: [], measurements: [] };

type Made<Type extends EntryType> = Pick<DraftOf<Type>, "type" | "body"> & { readonly name: string };

function draftFrom<Type extends EntryType>(cause: Entry, system: PartyId, made: Made<Type>): DraftOf<Type> {
  const { type, body, name } = made;
  const id = derivedId(cause.id, name) as EntryId;
  return { id, subject: cause.subject, type, by: system, as: "system", at: cause.recordedAt, body };
}

/** Both cards turn at once: when the person and at least one professional have leaned or said "I would rather not". */
function openedLeans(
  record: PersonRecord,
  entry: EntryOf<"lean.taken"> | EntryOf<"lean.skipped">,
  system: PartyId,
): Follows {
  const decision = record.decision.decisions.get(entry.body.decision);
  if (decision?.stage !== "open" || decision.leans !== null) return nothing;
  const leaned = [...decision.ownLeans.values()];
  const hasPerson = [...decision.ownLeans.keys(), ...decision.skipped].some(
    (party) => party === (entry.subject as string),
  );
  const hasProfessional =
    leaned.some((lean) => lean.brought.as === "professional") ||
    decision.skipped.some((party) => record.partnership.partnerships.has(party));
  if (!hasPerson || !hasProfessional) return nothing;
  const leans = leaned.flatMap(({ option, words, brought: { by, as } }) =>
    as === "system" ? [] : [{ by, as, option, ...(words === undefined ? {} : { words }) }],
  );
  const body = { decision: decision.id, leans };
  return { drafts: [draftFrom(entry, system, { type: "leans.opened", body, name: "leans.opened" })], measurements: [] };
}

function adoptedMeasure(entry: Entry, known: KnownInstrument, score: Score, system: PartyId): Draft {
  const { scoring, title, kind } = known;
  const better = ({ "higher-is-better": "up", "higher-is-worse": "down", unstated: "neither" } as const)[
    scoring.direction
  ];
  const body = {
    measure: score.measure,
    title: scoring.scales.length === 1 ? title : `${title}: ${score.scale}`,
    unit: "{score}",
    better,
    kind,
    lens: "not-said" as const,
    instrument: scoring.instrument,
  };
  return draftFrom(entry, system, { type: "measure.adopted", body, name: `measure/${score.measure}` });
}

/** Answers from paper were given on their day, at an hour that nobody wrote down, and never after they were typed in. */
function givenAt({ at, body: { how, on } }: EntryOf<"answers.given">): Instant {
  const noon = new Date(`${on}T12:00:00.000Z`);
  return how === "paper" && noon < new Date(at) ? (noon.toISOString() as Instant) : at;
}

function scoreRow(entry: EntryOf<"answers.given">, score: Score, system: PartyId): Measurement {
  return {
    id: derivedId(entry.id, `score/${score.measure}`) as MeasurementId,
    subject: entry.subject,
    measure: score.measure,
    takenAt: givenAt(entry),
    value: score.value,
    by: system,
    as: "system",
  };
}

/** A safety answer opens its path at once, and the answers become scores; a score's measure is adopted with the first. */
function answersFollow(record: PersonRecord, entry: EntryOf<"answers.given">, context: Consequences): Follows {
  const { instrument, answers } = entry.body;
  const known = context.instrument(instrument);
  if (known === null) return nothing;
  const { system } = context;
  const raised = safetyItems(known.scoring, answers)
    .map((linkId) => ({ answers: entry.id, instrument, linkId }))
    .filter(
      (body) =>
        ![...record.instrument.safety.values()].some(
          (each) => each.answers === body.answers && each.linkId === body.linkId,
        ),
    )
    .map((body) => draftFrom(entry, system, { type: "safety.raised", body, name: `safety/${body.linkId}` }));
  const scores = scoreOf(known.scoring, answers, known.questions);
  const adopted = scores
    .filter(({ measure }) => !record.measure.measures.has(measure))
    .map((score) => adoptedMeasure(entry, known, score, system));
  return { drafts: [...raised, ...adopted], measurements: scores.map((score) => scoreRow(entry, score, system)) };
}

/**
 * What follows by itself from an entry that the record took in. Pure, and safe to ask twice: what already stands in the
 * record does not follow again, and ids are derived from the entry's, so that a retry makes no twins.
 *
 * @param record - the server's whole record, with private leans, as it is after the entry.
 * @returns drafts by the system, in the order in which they belong into the record, and measurements after them.
 */
export function consequencesOf(record: PersonRecord, entry: Entry, context: Consequences): Follows {
  switch (entry.type) {
    case "lean.taken":
    case "lean.skipped":
      return openedLeans(record, entry, context.system);
    case "answers.given":
      return answersFollow(record, entry, context);
    default:
      return nothing;
  }
}
