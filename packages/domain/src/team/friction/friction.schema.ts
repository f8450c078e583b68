import { z } from "zod";
import { id, words } from "../../shape.ts";

export const frictionSchemas = {
  /** Something that got in the way of good care, noted by anyone, from any screen (E-1). */
  "friction.noted": z.strictObject({
    words: words(1000),
    /** On which screen it was noted. */
    screen: z
      .string()
      .max(80)
      .regex(/^[a-z0-9/-]*$/)
      .optional(),
    /** Whether the team sees who noted it. */
    isNamed: z.boolean(),
  }),
  "friction.answered": z.strictObject({
    friction: id<"FrictionId">(),
    as: z.enum(["taken-up", "watching", "not-now"]),
    words: words(1000),
    /** The change idea that came of it. */
    change: id<"NodeId">().optional(),
  }),
} as const;
