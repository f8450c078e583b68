import type { Calendar } from "./calendar.ts";
import type { History } from "./clinic.ts";
import { historyOf } from "./journey/history.ts";
import { rosasHistory } from "./rosa/rosa.ts";
import { diabetes } from "./words/diabetes/pack.ts";
import { heart } from "./words/heart/pack.ts";
import { hipKnee } from "./words/hip-knee/pack.ts";
import { lowMood } from "./words/low-mood/pack.ts";
import type { Pack } from "./words/row.ts";

export const packs: readonly Pack[] = [hipKnee, heart, diabetes, lowMood];

/** Everyone in the demo clinic, as of the calendar's anchor day. Pure: the same day gives the same histories. */
export function demoHistories(calendar: Calendar): readonly History[] {
  const others = packs.flatMap((pack) => pack.rows.map((row, place) => historyOf(pack, row, place, calendar)));
  return [rosasHistory(calendar), ...others];
}
