import { z } from "zod";
import { id, title, words } from "../../shape.ts";

export const replySchemas = {
  /** The person asks the team something between visits. */
  "question.asked": z.strictObject({ words: words(1000) }),
  /** A professional answers what the person told between visits: by the standard, fitted with a reason, or freely. */
  "reply.given": z.strictObject({
    to: id<"EntryId">(),
    words: words(1000),
    response: z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("standardised"), standard: id<"StandardId">() }),
      z.strictObject({ kind: z.literal("customised"), because: words(500), standard: id<"StandardId">().optional() }),
      /** Its name says what was done, and nothing about the person: the team sees it when it is repeated. */
      z.strictObject({ kind: z.literal("flexible"), name: title() }),
    ]),
  }),
} as const;
