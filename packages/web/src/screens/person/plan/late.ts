import type { Action, ActionId, Done, LocalDate, Promised } from "@aimwell/domain";

/** When a step was last told to be done; null for never. */
export function lastDone(done: ReadonlyMap<ActionId, readonly Done[]>, action: ActionId): LocalDate | null {
  const days = (done.get(action) ?? []).map(({ on }) => on);
  return days.toSorted().at(-1) ?? null;
}

/** Whether the last day of an agreed step is over and nobody told that it was done. */
export function isLate(
  { state, now, id }: Action,
  done: ReadonlyMap<ActionId, readonly Done[]>,
  today: LocalDate,
): boolean {
  return state === "agreed" && now.until !== undefined && now.until < today && lastDone(done, id) === null;
}

/** The day that counts for a promise: the new one when it was said to be late. */
export function dueOf({ newDay, due }: Pick<Promised, "newDay" | "due">): string | null {
  return newDay ?? due ?? null;
}

/** Late by its own word or by the calendar. A promise without a day is late only when that was said. */
export function isPromiseLate(promise: Promised, today: LocalDate): boolean {
  if (promise.state === "kept") return false;
  const due = dueOf(promise);
  return promise.state === "late" || (due !== null && due < today);
}
