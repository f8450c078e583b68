import type { Body, EntryOf } from "../../entry.ts";
import { monthOf } from "../../figure/cell.ts";
import type { Instant, LocalDate, PartyId } from "../../ids.ts";
import type { Noun } from "../../record/slice.ts";

/** What one of the staff said of one week; a later word in the same week and month takes its place. */
interface Told extends Body<"joy.reported"> {
  readonly by: PartyId;
}

export interface JoySlice {
  /** By the month in which it came, and in it by who told it in which week. */
  readonly months: Map<LocalDate, ReadonlyMap<string, Told>>;
  /** The newest word of each. */
  readonly newest: Map<PartyId, Instant>;
}

const dayLong = 86_400_000;
/** The first Monday that the clocks of computers count. */
const firstMonday = Date.UTC(1970, 0, 5);

/** Weeks from Monday on. */
export const weekOf = (at: Instant): number => Math.floor((Date.parse(at) - firstMonday) / (7 * dayLong));

/**
 * A word counts when it came, and not when a phone says that it was said: what is late would change a month that is shown
 * already, and whoever saw both could take one from the other.
 */
function take({ months, newest }: JoySlice, { by, body, recordedAt }: EntryOf<"joy.reported">): void {
  const month = monthOf(recordedAt);
  const told = new Map(months.get(month)).set(`${by} ${weekOf(recordedAt)}`, { by, joy: body.joy });
  months.set(month, told);
  newest.set(by, recordedAt);
}

export const joyNoun: Noun<JoySlice, "joy.reported"> = {
  empty: () => ({ months: new Map(), newest: new Map() }),
  own: ({ months, newest }) => ({ months: new Map(months), newest: new Map(newest) }),
  apply: { "joy.reported": take },
};
