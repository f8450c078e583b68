import type { Draft, Entry, Measurement } from "@aimwell/domain";
import { bodySchemas, envelopeSchema, measurementSchema } from "@aimwell/domain/schemas";
import { z } from "zod";
import { type Problem, problemOf } from "./problems.ts";

/** What `POST /api/entries` takes: at most 200 drafts and 1,000 measurements, each with an id made by its author. */
export const postEntries = z.strictObject({
  drafts: z.array(z.unknown()).max(200).default([]),
  measurements: z.array(z.unknown()).max(1000).default([]),
});

/** Reads a request's body as far as its lists. @throws ZodError when it is not of that shape. */
export const readPosted = (given: unknown): z.output<typeof postEntries> => quick(postEntries).parse(given);

/** A draft or a measurement that could not be read, with where and why. */
export interface Unreadable {
  readonly id: string | null;
  readonly problems: readonly Problem[];
}
export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly why: Unreadable };

const bodies: Readonly<Record<string, z.ZodType>> = bodySchemas;
const compiled = new WeakMap<z.ZodType, z.ZodType>();

/** The same schema, read by code that zod makes for it once: every request comes through here. */
function quick<Schema extends z.ZodType>(schema: Schema): Schema {
  const known = (compiled.get(schema) as Schema | undefined) ?? z.compile(schema);
  compiled.set(schema, known);
  return known;
}

/** Reads one draft: the envelope first, then the body by the entry type that the envelope names. */
export function readDraft(given: unknown): Read<Draft> {
  const envelope = quick(envelopeSchema).safeParse(given);
  if (!envelope.success) return unreadable(given, envelope.error, []);
  const schema = Object.hasOwn(bodies, envelope.data.type) ? bodies[envelope.data.type] : undefined;
  if (schema === undefined) {
    const words = `There is no entry type "${envelope.data.type}". docs/reference/entries.md lists those that are.`;
    return { ok: false, why: { id: envelope.data.id, problems: [{ path: "type", words, plain: words }] } };
  }
  const body = quick(schema).safeParse(envelope.data.body);
  if (!body.success) return unreadable(given, body.error, ["body"]);
  // The type named the schema that the body was just read with, so the pair is a draft.
  return { ok: true, value: { ...envelope.data, body: body.data } as Draft };
}

/** Reads one measurement. */
export function readMeasurement(given: unknown): Read<Measurement> {
  const measurement = quick(measurementSchema).safeParse(given);
  return measurement.success ? { ok: true, value: measurement.data } : unreadable(given, measurement.error, []);
}

function unreadable(given: unknown, error: z.ZodError, under: readonly string[]): { ok: false; why: Unreadable } {
  const hasId = typeof given === "object" && given !== null && "id" in given && typeof given.id === "string";
  const problems = error.issues.slice(0, 20).map((issue) => problemOf(issue, [...under, ...issue.path]));
  return { ok: false, why: { id: hasId ? String(given.id).slice(0, 60) : null, problems } };
}

/** What became of one draft or measurement, in the order that they came. */
export const outcome = z.discriminatedUnion("outcome", [
  z.strictObject({ outcome: z.literal("accepted"), id: z.string(), seq: z.int(), recordedAt: z.string() }),
  /** It was there before: sending twice is harmless. */
  z.strictObject({ outcome: z.literal("already"), id: z.string(), seq: z.int() }),
  z.strictObject({
    outcome: z.literal("refused"),
    id: z.string().nullable(),
    code: z.string(),
    /** A plain sentence that says what is wrong and what to do. */
    words: z.string(),
    facts: z.record(z.string(), z.unknown()),
  }),
]);
export type Outcome = z.output<typeof outcome>;
/** Measurements have no place in a sequence: `seq` is the subject's count of them after this one. */
export const postedEntries = z.strictObject({ entries: z.array(outcome), measurements: z.array(outcome) });
export type PostedEntries = z.output<typeof postedEntries>;

/** A refusal that speaks of the whole request. */
export const refused = z.strictObject({
  code: z.string(),
  words: z.string(),
  facts: z.record(z.string(), z.unknown()),
});
export type Refused = z.output<typeof refused>;

export type { Draft, Entry, Measurement };
