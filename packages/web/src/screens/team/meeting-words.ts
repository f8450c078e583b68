import type { MeetingPart } from "@aimwell/domain";
import { team as words } from "../../words/en/team.ts";

/** What each part of the hour is called. */
export const partWords: Readonly<Record<MeetingPart, string>> = {
  signals: words.partSignals,
  aims: words.partPeople,
  system: words.partSystem,
  theory: words.partTheory,
  tests: words.partTests,
  study: words.partStudy,
  noticing: words.partNoticing,
};
