import { z } from "zod";
import { id, keepable, localDate, words } from "../shape.ts";

export const instrumentSchemas = {
  /** A filled-in questionnaire. Its score becomes a measurement at the write door, by the instrument's scoring file. */
  "answers.given": z.strictObject({
    instrument: keepable(z.string().min(1).max(80)),
    /** The day on which they were given, which for answers from paper may be before the day they are typed in. */
    on: localDate(),
    /** How they were given. Whoever types in what stands on paper is the entry's author. */
    how: z.enum(["phone", "desk", "paper", "spoken"]).optional(),
    answers: z
      .array(
        z.strictObject({
          linkId: keepable(z.string().min(1).max(120)),
          value: z.union([z.number(), z.boolean(), words()]),
        }),
      )
      .max(200),
    visit: id<"VisitId">().optional(),
    /** "This score is not me." */
    comment: words().optional(),
    /** Who else helped to answer, if anyone. */
    helpedBy: id<"PartyId">().optional(),
  }),
  /** An answer that asks for a person at once, such as PHQ-9 item 9. Written by the system with the answers. */
  "safety.raised": z.strictObject({
    answers: id<"EntryId">(),
    instrument: keepable(z.string().max(80)),
    linkId: keepable(z.string().max(120)),
  }),
  "safety.answered": z.strictObject({ raised: id<"EntryId">(), words: words() }),
} as const;
