import { z } from "zod";
import { id, keepable, localDate, title, words } from "../shape.ts";

export const contextSchemas = {
  /** One thing about this place, in somebody's words. Said anew by one that supersedes it; every version stays. */
  "context.noted": z.strictObject({
    lens: z.enum(["physical", "social", "cultural"]),
    effect: z.enum(["enabling", "limiting"]),
    /** 1 a little, 2 some, 3 a lot. What limits a lot stands in the way until it changes. */
    strength: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    title: title(),
    words: words().optional(),
    /** Ids of the library's practices, or of what they need, so that a fit can be checked. */
    touches: z
      .array(keepable(z.string().min(1).max(80)))
      .max(20)
      .optional(),
    /** When to look at it again. */
    lookAgainOn: localDate().optional(),
  }),
  "context.retired": z.strictObject({ note: id<"ContextNoteId">(), because: words(500).optional() }),
} as const;
