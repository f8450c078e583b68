import type { Instant, LocalDate } from "@aimwell/domain";
import { dayOf, nearDayInWords, timeInWords } from "../../../words/en/dates.ts";

/** The time zone of whoever reads. */
export function zoneHere(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

export function nowHere(): Instant {
  return new Date().toISOString() as Instant;
}

/** Today where the reader is, such as 2026-11-03. */
export function todayHere(): LocalDate {
  return dayHere(nowHere());
}

/** The calendar day of an instant where the reader is. */
export function dayHere(instant: string): LocalDate {
  return dayOf(instant, zoneHere()) as LocalDate;
}

/** "today", "yesterday", "3 November". */
export function nearDayHere(instant: string): string {
  return nearDayInWords(dayHere(instant), todayHere());
}

/** "9:12" where the reader is. */
export function timeHere(instant: string): string {
  return timeInWords(instant, zoneHere());
}
