import { z } from "zod";
import { aimSchemas } from "./aim/aim.schema.ts";
import { consentSchemas } from "./consent/consent.schema.ts";
import { contextSchemas } from "./context/context.schema.ts";
import { decisionSchemas } from "./decision/decision.schema.ts";
import { instrumentSchemas } from "./instrument/instrument.schema.ts";
import { lifeSchemas } from "./life/life.schema.ts";
import { measurementSchema, measureSchemas } from "./measure/measure.schema.ts";
import { optionSchemas } from "./option/option.schema.ts";
import { partnershipSchemas } from "./partnership/partnership.schema.ts";
import { personSchemas } from "./person/person.schema.ts";
import { planSchemas } from "./plan/plan.schema.ts";
import { id, instant } from "./shape.ts";
import { teamSchemas } from "./team/schemas.ts";
import { testSchemas } from "./test/test.schema.ts";
import { visitSchemas } from "./visit/visit.schema.ts";

/** The body of every entry type. This is the one place where the record's language is spelled out. */
export const bodySchemas = {
  ...personSchemas,
  ...partnershipSchemas,
  ...aimSchemas,
  ...lifeSchemas,
  ...optionSchemas,
  ...decisionSchemas,
  ...planSchemas,
  ...testSchemas,
  ...measureSchemas,
  ...visitSchemas,
  ...instrumentSchemas,
  ...consentSchemas,
  ...contextSchemas,
  ...teamSchemas,
} as const;

/** What every draft carries around its body. */
export const envelopeSchema = z.strictObject({
  id: id<"EntryId">(),
  subject: id<"SubjectId">(),
  type: z.string().max(60),
  by: id<"PartyId">(),
  as: z.enum(["person", "supporter", "professional", "system"]),
  at: instant(),
  /** The version of the same thing that this entry takes the place of. */
  supersedes: id<"EntryId">().optional(),
  body: z.unknown(),
});

export { keepable, title } from "./shape.ts";
export { measurementSchema };
