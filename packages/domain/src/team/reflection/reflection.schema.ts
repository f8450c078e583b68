import { z } from "zod";
import { id, words } from "../../shape.ts";

export const reflectionSchemas = {
  /** What somebody thinks over for oneself: nobody else reads it, in no list and no figure (E-61, E-65). */
  "reflection.written": z.strictObject({
    /** The noticing note of one's own that it belongs to. */
    about: id<"EntryId">().optional(),
    /** Which of the four kinds of knowledge were in the room. */
    room: z
      .array(z.enum(["aim", "science", "context", "improvement"]))
      .max(4)
      .optional(),
    left: z.enum(["glad", "humbled", "calm", "tired", "shaken"]).optional(),
    words: words(500).optional(),
  }),
} as const;
