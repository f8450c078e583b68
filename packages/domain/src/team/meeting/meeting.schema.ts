import { z } from "zod";
import { id, localDate, words } from "../../shape.ts";

const role = id<"PartyId">().optional();

export const meetingSchemas = {
  /** A team meeting: who had which role, and what was said under each part of the agenda. */
  "meeting.held": z.strictObject({
    on: localDate(),
    leader: role,
    recorder: role,
    timekeeper: role,
    facilitator: role,
    notes: z
      .array(
        z.strictObject({
          part: z.enum(["signals", "aims", "system", "theory", "tests", "study", "noticing"]),
          words: words(2000),
        }),
      )
      .max(50),
  }),
} as const;
