import type { Draft, EntryType, Instant, Measurement, PartyId, SubjectId } from "@aimwell/domain";
import { bodySchemas, measurementSchema } from "@aimwell/domain/schemas";
import { entryIdFor } from "./desk.ts";
import type { MeasurementSeed, Seed } from "./outcome.ts";

export interface Author {
  readonly party: PartyId;
  readonly now: Instant;
}
interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** A draft that the record's own schema has read, or a sentence that says why it can't be one. */
export function settleDraft(seed: Seed, subject: SubjectId, author: Author): Draft | string {
  const parsed = bodySchemas[seed.type as EntryType].safeParse(seed.body);
  if (!parsed.success) return sentence(seed.type, parsed.error.issues);
  const toCome = dayToCome(parsed.data, author.now);
  if (toCome !== null) return toCome;
  const id = entryIdFor(subject, [seed.type, ...seed.name]);
  const at = seed.at !== null && seed.at <= author.now ? seed.at : author.now;
  // The body was parsed just now by the schema of exactly this type.
  return { id, subject, type: seed.type, by: author.party, as: "system", at, body: parsed.data } as Draft;
}

/** A measurement that the record's own schema has read, or a sentence that says why it can't be one. */
export function settleMeasurement(seed: MeasurementSeed, subject: SubjectId, author: Author): Measurement | string {
  if (seed.takenAt > author.now) return `It was taken on ${seed.takenAt.slice(0, 10)}, which is still to come.`;
  const { measure, takenAt, value } = seed;
  const id = entryIdFor(subject, ["measurement", ...seed.name]);
  const parsed = measurementSchema.safeParse({ id, subject, measure, takenAt, value, by: author.party, as: "system" });
  return parsed.success ? parsed.data : sentence("measurement", parsed.error.issues);
}

const furthestAhead = 14 * 60 * 60 * 1000;

/** A day that has not begun anywhere on earth can't have been lived. */
function dayToCome(body: Draft["body"], now: Instant): string | null {
  const latest = new Date(Date.parse(now) + furthestAhead).toISOString().slice(0, 10);
  return "on" in body && body.on > latest ? `It is of ${body.on}, which is still to come.` : null;
}

function sentence(type: string, issues: readonly Issue[]): string {
  const [first] = issues;
  const where = first === undefined ? "" : first.path.map(String).join(".");
  return `The record can't keep it as ${type}: ${where === "" ? "" : `${where}: `}${first?.message ?? "no reason given"}.`;
}
