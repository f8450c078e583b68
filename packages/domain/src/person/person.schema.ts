import { z } from "zod";
import { keepable, localDate, title, words } from "../shape.ts";

export const personSchemas = {
  /** Who the person is, so far as care needs it. A later introduction replaces an earlier one. */
  "person.introduced": z.strictObject({
    name: title(),
    calledName: title().optional(),
    bornOn: z.union([localDate(), z.string().regex(/^\d{4}$/)]).optional(),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
      .optional(),
    /** Where this came from when it was not typed in here, for example the name of an imported file. */
    source: title().optional(),
  }),
  /** A health problem as the record of care names it. */
  "condition.noted": z.strictObject({
    name: title(),
    code: z.strictObject({ system: keepable(z.string().max(200)), code: keepable(z.string().max(80)) }).optional(),
    since: localDate().optional(),
    state: z.enum(["active", "past"]),
    source: title().optional(),
    comment: words().optional(),
  }),
} as const;
