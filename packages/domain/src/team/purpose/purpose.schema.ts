import { z } from "zod";
import { words } from "../../shape.ts";

export const purposeSchemas = {
  /** What the team is there for. Said anew by one that supersedes it; every version stays. */
  "purpose.stated": z.strictObject({ words: words(2000) }),
  /** One part of the system's profile (E-7): the five Ps. Said anew by one that supersedes it. */
  "system.described": z.strictObject({
    part: z.enum(["purpose", "patients", "professionals", "processes", "patterns"]),
    words: words(4000),
  }),
} as const;
