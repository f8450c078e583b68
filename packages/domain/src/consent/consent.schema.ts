import { z } from "zod";
import { id, localDate, title } from "../shape.ts";

/** What a supporter may be shown. */
export const scope = z.enum(["aim", "life", "plan", "measure", "visit"]);
/** What a supporter may do. */
export const deed = z.enum(["add-life", "rate-aim", "speak-for"]);

export const consentSchemas = {
  /** Learning from this record, for the clinic, the network or research; quotes are asked for apart. */
  "consent.given": z.strictObject({
    purpose: z.enum(["clinic-learning", "network-learning", "research", "quotes"]),
    until: localDate().optional(),
  }),
  "consent.withdrawn": z.strictObject({ consent: id<"ConsentId">() }),
  "grant.given": z.strictObject({
    supporter: id<"PartyId">(),
    supporterName: title(),
    relation: title(),
    mayRead: z.array(scope).max(5),
    mayDo: z.array(deed).max(3),
    until: localDate().optional(),
  }),
  "grant.withdrawn": z.strictObject({ grant: id<"GrantId">() }),
} as const;
