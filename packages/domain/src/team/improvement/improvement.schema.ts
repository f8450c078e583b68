import { z } from "zod";
import { lens } from "../../measure/lens.ts";
import { id, localDate, measureId, title, words } from "../../shape.ts";

const said = {
  title: title(),
  need: words(1000),
  healthAim: words(1000),
  howGood: words(1000),
  byWhen: localDate(),
  forWhom: words(500),
  process: words(1000).optional(),
  output: words(1000).optional(),
  benefit: z.strictObject({ words: words(1000), measure: measureId() }),
  /** Whether this work is made for people or together with them, and why (E-9). Left out: nobody has said it yet. */
  lens: lens().optional(),
} as const;

export const improvementSchemas = {
  /**
   * What the team wants to make better: how good, by when, for whom, and which health aim it serves (E-44). Need, process,
   * output and benefit are four different things (E-11): the benefit has a measure of what comes of it for people.
   */
  "improvement.started": z.strictObject(said),
  /** The whole of it said anew. Supersedes the version before; every version stays. */
  "improvement.revised": z.strictObject({ improvement: id<"AimId">(), ...said }),
  /** It ends with a day on which the team looks again (E-52). */
  "improvement.closed": z.strictObject({
    improvement: id<"AimId">(),
    how: z.enum(["reached", "changed", "let-go"]),
    words: words(1000).optional(),
    lookAgainOn: localDate(),
  }),
} as const;
