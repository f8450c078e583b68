import { z } from "zod";
import { id, title, words } from "../../shape.ts";

export const standardSchemas = {
  /** A standardised answer to a common need (E-54). `from` is the name of the flexible answer that was repeated (E-56). */
  "standard.set": z.strictObject({ title: title(), words: words(2000), from: title().optional() }),
  "standard.retired": z.strictObject({ standard: id<"StandardId">(), because: words(500) }),
  /** Within how many hours the team answers what people tell between visits. */
  "reply-time.set": z.strictObject({ hours: z.int().min(1).max(720), because: words(500).optional() }),
} as const;
