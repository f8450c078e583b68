import { z } from "zod";
import { id, title, words } from "../../shape.ts";

export const memberSchemas = {
  /** A patient partner: somebody who uses the service, or who stands by somebody who does, joins the team. */
  "member.joined": z.strictObject({ party: id<"PartyId">(), name: title(), as: z.enum(["person", "supporter"]) }),
  "member.left": z.strictObject({ party: id<"PartyId">(), because: words(500).optional() }),
} as const;
