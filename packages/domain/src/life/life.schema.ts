import { z } from "zod";
import { amount, id, keepable, localDate, title, words } from "../shape.ts";

export const lifeSchemas = {
  /** One thing about this life. Edited by a new one that supersedes it. */
  "life.noted": z.strictObject({
    kind: z.enum(["circumstance", "asset", "support", "commitment", "joy", "burden", "barrier", "preference"]),
    title: title(),
    words: words().optional(),
    /** 1 a little, 2 some, 3 a lot. */
    weight: z.union([z.literal(1), z.literal(2), z.literal(3)]).optional(),
    /** Hard, and the person does not want it taken away. */
    mineToKeep: z.boolean().optional(),
    /** What it means for plans, for example "not on school mornings". */
    means: words(500).optional(),
    /** What this touches, as the library's practices name their needs, so that a fit can be checked. */
    touches: z
      .array(keepable(z.string().min(1).max(60)))
      .max(8)
      .optional(),
  }),
  "life.retired": z.strictObject({ note: id<"LifeNoteId">(), because: words(500).optional() }),
  "life.state-told": z.strictObject({
    state: z.enum(["well-enough", "bad-spell", "need-help-fast"]),
    words: words().optional(),
  }),
  /** What the person can give to plans. What is not said is not known. */
  "capacity.stated": z.strictObject({
    minutesPerWeek: amount().optional(),
    moneyPerMonth: z.strictObject({ amount: amount(), currency: z.string().regex(/^[A-Z]{3}$/) }).optional(),
    tripsPerMonth: amount().optional(),
    energy: z.enum(["low", "some", "good"]).optional(),
    until: localDate().optional(),
    words: words().optional(),
  }),
  /** How the work of the plan feels. */
  "workload.felt": z.strictObject({ felt: z.enum(["fine", "too-much", "less-time-now"]), words: words().optional() }),
} as const;
