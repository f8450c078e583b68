import type { Instant, LocalDate } from "@aimwell/domain";

const aDay = /^\d{4}-\d{2}-\d{2}$/u;

/** The day that a date field holds, or null while it holds none. */
export function localDate(field: string): LocalDate | null {
  return aDay.test(field) && !Number.isNaN(Date.parse(`${field}T00:00:00Z`)) ? (field as LocalDate) : null;
}

/** The moment of a day and a time of day as the clock on this wall shows them; null while either is missing. */
export function instantOf(day: string, time: string): Instant | null {
  const moment = new Date(`${day}T${time}`);
  if (!aDay.test(day) || time === "" || Number.isNaN(moment.getTime())) return null;
  return moment.toISOString() as Instant;
}
