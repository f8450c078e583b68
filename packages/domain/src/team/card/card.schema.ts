import { z } from "zod";
import { id, words } from "../../shape.ts";

export const cardSchemas = {
  /** What the team adds to the knowledge card of a finished test (E-71): where it held, and where it would not. */
  "card.written": z.strictObject({
    test: id<"TestId">(),
    claim: words(1000),
    heldWhere: words(1000),
    wouldNotWhere: words(1000).optional(),
  }),
} as const;
