import { z } from "zod";
import { id, localDate, title, words } from "../shape.ts";

export const partnershipSchemas = {
  /** A person and a professional begin to work together. */
  "partnership.formed": z.strictObject({
    professional: id<"PartyId">(),
    professionalName: title(),
    profession: title(),
  }),
  /** What a party brings, and what it is unsure of. Each party writes its own only. */
  "partnership.contribution-stated": z.strictObject({
    knowledge: words().optional(),
    skill: words().optional(),
    habit: words().optional(),
    unsureOf: words().optional(),
  }),
  /** What was explored together, and what both stand by. */
  "partnership.agreement-made": z.strictObject({ explored: words(), agreed: words() }),
  "partnership.ended": z.strictObject({ professional: id<"PartyId">(), because: words().optional() }),
  "trust.reported": z.strictObject({
    toward: id<"PartyId">(),
    level: z.int().min(1).max(5),
    words: words().optional(),
  }),
  "promise.made": z.strictObject({
    to: id<"PartyId">(),
    what: words(500),
    due: localDate().optional(),
    visit: id<"VisitId">().optional(),
  }),
  "promise.kept": z.strictObject({ promise: id<"PromiseId">(), words: words().optional() }),
  /** Late, said by the one who promised: why, and the new day. */
  "promise.missed": z.strictObject({
    promise: id<"PromiseId">(),
    because: words().optional(),
    newDay: localDate().optional(),
  }),
  /** How the person wants to take part, from being told to leading. */
  "participation.chosen": z.strictObject({
    form: z.enum(["told", "asked", "shares", "leads"]),
    words: words().optional(),
  }),
  /** Chosen per decision, in both directions; a higher level is not a better one. */
  "shared-work.level-chosen": z.strictObject({
    decision: id<"DecisionId">(),
    level: z.enum(["civil-discourse", "co-planning", "co-execution"]),
  }),
} as const;
