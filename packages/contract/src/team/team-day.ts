import type { BetweenLine, HuddleLine, LocalDate, Repeated, Standard, TomorrowLine } from "@aimwell/domain";
import { z } from "zod";
import type { Party } from "../record.ts";

/** `GET /api/team/day`: which day, by the reader's own clock. */
export const dayAsked = z.strictObject({
  day: z.iso.date().transform((text) => text as LocalDate),
  /** How far that clock is ahead of UTC. */
  minutesEast: z.coerce.number().int().min(-840).max(840).default(0),
});

/** The professional's day in one request: of those whom the reader works with, and of nobody else. */
export interface TeamDayPage {
  readonly day: LocalDate;
  /** Who comes that day, in order. */
  readonly coming: readonly TomorrowLine[];
  /** One line a person who comes that day, in the same order. */
  readonly huddle: readonly HuddleLine[];
  /** What waits for an answer, whoever comes when. */
  readonly between: readonly BetweenLine[];
  /** The reply time that the team set, in hours; null for none. */
  readonly replyHours: number | null;
  readonly standards: readonly Standard[];
  /** Flexible answers that were given again, and may become a standard one. */
  readonly repeated: readonly Repeated[];
  /** Whoever does something for whom in the huddle, by name. */
  readonly parties: readonly Party[];
}
