import type { Series } from "@aimwell/contract";
import type { Instant, LocalDate, MeasurementId, PartyId } from "@aimwell/domain";

export interface NotedValue {
  readonly id: MeasurementId;
  readonly value: number;
  readonly takenAt: string;
}

/** The value that this party noted last: the one that a correction takes the place of. */
export function lastNoted(series: Series | undefined, by: PartyId): NotedValue | null {
  if (series === undefined) return null;
  const at = series.by.lastIndexOf(by);
  const id = series.ids[at];
  const value = series.value[at];
  const takenAt = series.takenAt[at];
  return id === undefined || value === undefined || takenAt === undefined ? null : { id, value, takenAt };
}

/** How many values came since the test began. */
export function countSince(series: Series | undefined, from: string | null): number {
  if (series === undefined || from === null) return 0;
  return series.takenAt.filter((at) => at.slice(0, 10) >= from).length;
}

/** When a value of a day was taken: now for today, and the middle of the day for an earlier one. */
export function takenOn(day: LocalDate, { today, now }: { readonly today: LocalDate; readonly now: Instant }): Instant {
  return day === today ? now : (new Date(`${day}T12:00:00Z`).toISOString() as Instant);
}
