import type { Entry, PartyId } from "@aimwell/domain";

/** When this party last said something here, if that was on the given day; null when it said nothing that day. */
export function lastSaidOn(
  entries: readonly Entry[],
  by: PartyId,
  { day, dayOf }: { readonly day: string; readonly dayOf: (instant: string) => string },
): string | null {
  const last = entries.findLast((entry) => entry.by === by);
  return last !== undefined && dayOf(last.at) === day ? last.at : null;
}
