import type { SubjectId } from "@aimwell/domain";
import type { Calendar } from "../calendar.ts";
import { demoSite, personVoice } from "../clinic.ts";
import type { Telling } from "../telling.ts";

/** What every part of the team's story is written with. */
export interface Stage {
  readonly telling: Telling;
  readonly calendar: Calendar;
}

/** A team's record has its site's own id. */
export const teamSubject = demoSite as string as SubjectId;

/** The team's two patient partners. */
export const rosa = personVoice("rosa");
export const maya = personVoice("maya");

export const worry = "worry-while-waiting";
export const asked = "asked-about-waiting";
export const sameDay = "calls-answered-same-day";
