import { z } from "zod";
import { amount, id, keepable, title, words } from "../shape.ts";

/** One line of the explanation that stood on the screen when the option was offered. */
const shownLine = z.strictObject({
  part: z.enum(["aim", "science", "life", "place", "work"]),
  answer: z.enum(["yes", "perhaps", "not-yet", "not-known"]),
  words: words(1000),
});

export const optionSchemas = {
  "option.offered": z.strictObject({
    decision: id<"DecisionId">(),
    title: title(),
    words: words().optional(),
    basis: z.enum(["science", "person-experience", "professional-experience", "always-there"]),
    /** The library's practice and statements, when science is the basis. */
    practice: keepable(z.string().max(80)).optional(),
    statements: z.array(keepable(z.string().max(80))).max(20),
    /** The explanation as it was shown, kept so that a later library can't rewrite it. */
    shown: z.array(shownLine).max(12),
    asks: z.strictObject({
      personMinutesPerWeek: amount().optional(),
      professionalMinutesPerWeek: amount().optional(),
      tripsPerMonth: amount().optional(),
    }),
  }),
  /** What a party thinks of an option, and why. */
  "option.valued": z.strictObject({
    option: id<"OptionId">(),
    view: z.enum(["fits", "not-sure", "does-not-fit"]),
    words: words().optional(),
  }),
} as const;
