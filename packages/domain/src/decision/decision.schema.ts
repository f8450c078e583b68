import { z } from "zod";
import { id, localDate, words } from "../shape.ts";

export const decisionSchemas = {
  "decision.opened": z.strictObject({ aim: id<"AimId">(), question: words(500), visit: id<"VisitId">().optional() }),
  /** Where one party leans. Only its writer reads it until the leans are opened. */
  "lean.taken": z.strictObject({ decision: id<"DecisionId">(), option: id<"OptionId">(), words: words().optional() }),
  /** "I would rather not lean first": opens what there is. */
  "lean.skipped": z.strictObject({ decision: id<"DecisionId">() }),
  /** Both cards turn at once. Written by the system when the person and a professional have leaned or skipped. */
  "leans.opened": z.strictObject({
    decision: id<"DecisionId">(),
    leans: z
      .array(
        z.strictObject({
          by: id<"PartyId">(),
          as: z.enum(["person", "supporter", "professional"]),
          option: id<"OptionId">(),
          words: words().optional(),
        }),
      )
      .max(12),
  }),
  "assent.given": z.strictObject({ decision: id<"DecisionId">(), option: id<"OptionId">(), words: words().optional() }),
  "dissent.noted": z.strictObject({
    decision: id<"DecisionId">(),
    option: id<"OptionId">().optional(),
    words: words(),
  }),
  "decision.deferred": z.strictObject({
    decision: id<"DecisionId">(),
    until: localDate().optional(),
    because: words(500),
  }),
  "decision.reopened": z.strictObject({ decision: id<"DecisionId">(), because: words(500) }),
} as const;
