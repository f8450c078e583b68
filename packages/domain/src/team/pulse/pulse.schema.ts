import { z } from "zod";
import { id, words } from "../../shape.ts";

const fromOneToFive = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);

export const pulseSchemas = {
  /** How a change feels to one who lives with it (E-18). Only its writer reads it; the team sees how many felt what. */
  "pulse.given": z.strictObject({
    test: id<"TestId">(),
    joy: fromOneToFive,
    frustration: fromOneToFive,
    words: words(300).optional(),
  }),
} as const;
