import { z } from "zod";
import { words } from "../../shape.ts";

export const noticingSchemas = {
  /** Which kind of thinking somebody noticed at work, where, in two lines (E-16, E-95). */
  "noticing.logged": z.strictObject({
    place: z.enum(["organisation", "assessment", "improvement", "education"]),
    leans: z.enum(["product", "service", "both"]),
    saw: words(300),
    wonder: words(300).optional(),
  }),
} as const;
