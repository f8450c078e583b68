import type { Calendar } from "../calendar.ts";
import { personVoice, supporterVoice } from "../clinic.ts";
import type { Telling } from "../telling.ts";

export const rosa = personVoice("rosa");
export const ines = supporterVoice("ines");

/** What every part of Rosa's story is written with. */
export interface Scene {
  readonly telling: Telling;
  readonly calendar: Calendar;
}

/** What later parts of the story speak of. */
export interface RosasAims {
  readonly near: string;
  readonly far: string;
  readonly minutes: string;
}
