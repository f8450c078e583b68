import { z } from "zod";
import { id, instant, title, words } from "../shape.ts";

export const visitSchemas = {
  "visit.planned": z.strictObject({ startsAt: instant(), professional: id<"PartyId">(), where: title().optional() }),
  "visit.moved": z.strictObject({ visit: id<"VisitId">(), startsAt: instant(), because: words(500).optional() }),
  /** What a party wants to talk about. A later proposal of the same party for the same visit replaces it. */
  "agenda.proposed": z.strictObject({ visit: id<"VisitId">().optional(), items: z.array(words(300)).max(12) }),
  /** Before a visit: what matters now, and what went well. The level and the scores are entries of their own. */
  "check-in.given": z.strictObject({
    visit: id<"VisitId">().optional(),
    aimStill: z.enum(["yes", "changed", "not-sure"]),
    mattersNow: words().optional(),
    wentWell: words().optional(),
    how: z.enum(["phone", "desk", "paper", "spoken"]),
  }),
  "visit.opened": z.strictObject({ visit: id<"VisitId">() }),
  /** Closes with its three acts: the read-back, the decision and the promises. What did not happen is left out. */
  "visit.closed": z.strictObject({
    visit: id<"VisitId">(),
    readBack: id<"EntryId">().optional(),
    decision: id<"DecisionId">().optional(),
    promises: z.array(id<"PromiseId">()).max(20),
    words: words().optional(),
  }),
} as const;
