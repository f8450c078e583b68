import { bodySchemas, envelopeSchema, measurementSchema } from "@aimwell/domain/schemas";
import { z } from "zod";

/** Chapters of the reference, by the first address that fits. */
const chapters: readonly (readonly [RegExp, string])[] = [
  [/^\/api\/entries|^\/api\/live/u, "Write and hear"],
  [/^\/api\/subjects|^\/api\/panel/u, "Records"],
  [/^\/api\/(sign|session)/u, "Sign in"],
  [/^\/api\/account/u, "My account"],
  [/^\/api\/(invitations|way-back|set-up)/u, "People and set-up"],
  [/^\/api\/import/u, "Import"],
  [/^\/api\/(team|wall)/u, "Team"],
  [/^\/api\/demo/u, "Demo"],
];

/** What may be asked without a session. */
const open = [
  /^\/(healthz|readyz)$/u,
  /^\/api\/(sign-in|sign-out|set-up|demo)/u,
  /^\/api\/invitations\/[:{]token/u,
] as const;

export function chapterOf(url: string): string {
  return chapters.find(([address]) => address.test(url))?.[1] ?? "Running it";
}

export const isOpen = (url: string): boolean => open.some((address) => address.test(url));

/**
 * The body of the write door, printed from the schemas that read it: the door reads each draft by itself, so that one
 * that can't be read does not stop the others.
 */
export function writeDoorBody(): Record<string, unknown> {
  const { body: _any, type: _text, ...envelope } = envelopeSchema.shape;
  const drafts = Object.entries(bodySchemas).map(([type, body]) => ({
    title: type,
    ...printed(z.strictObject({ type: z.literal(type), ...envelope, body })),
  }));
  return {
    type: "object",
    additionalProperties: false,
    properties: {
      drafts: { type: "array", maxItems: 200, items: { oneOf: drafts } },
      measurements: { type: "array", maxItems: 1000, items: printed(measurementSchema) },
    },
  };
}

/** As an author writes it: before the schema has changed anything. */
function printed(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io: "input" });
  return rest;
}
