import type { Instant, LocalDate } from "./ids.ts";

/**
 * The day of a moment in UTC. Grants and consents hold through the last hour of their last day as UTC counts it, which
 * is within 14 hours of any site's own calendar.
 */
export function dayOf(moment: Instant): LocalDate {
  return moment.slice(0, 10) as LocalDate;
}

/** The day so many whole days later (earlier when negative). */
export function daysLater(day: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10) as LocalDate;
}
