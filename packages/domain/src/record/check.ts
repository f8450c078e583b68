import { dayOf } from "../day.ts";
import type { DraftOf, EntryType } from "../entry.ts";
import type { EntryId, Instant, LocalDate } from "../ids.ts";
import type { Refusal } from "../refusal.ts";
import type { PersonRecord } from "./record.ts";

/** What a noun asks of a draft, once its author may write such an entry at all. Null: nothing against it. */
export type Check<Type extends EntryType> = (
  record: PersonRecord,
  draft: DraftOf<Type>,
  now: Instant,
) => Refusal | null;
export type Checks<Types extends EntryType> = { readonly [Type in Types]: Check<Type> };

/** For entries that fit any record. */
export const fits = (): null => null;

/** The draft speaks of something that this record does not hold. */
export function unknown(field: string, id: string): Refusal {
  return { code: "unknown_reference", field, id };
}

/**
 * Holds `supersedes` against the version that stands now. Two who change the same thing at once both named the same
 * version; the second is refused and shown the first's.
 *
 * @param current - the entry that stands now; null when there is none to take the place of.
 */
export function supersedeRefusal(draft: DraftOf<EntryType>, current: EntryId | null): Refusal | null {
  const { supersedes } = draft;
  if (supersedes === undefined || supersedes === current) return null;
  return current === null ? unknown("supersedes", supersedes) : { code: "superseded_already", by: current };
}

/** The same for what can't be said anew without naming the version before. */
export function revisionRefusal(draft: DraftOf<EntryType>, current: EntryId): Refusal | null {
  if (draft.supersedes === undefined) return { code: "supersedes_missing", current };
  return supersedeRefusal(draft, current);
}

/** For entries that stand by themselves: there is no version of them that a later one could take the place of. */
export function standsAlone(draft: DraftOf<EntryType>): Refusal | null {
  return draft.supersedes === undefined ? null : unknown("supersedes", draft.supersedes);
}

const halfADay = 14 * 60 * 60 * 1000;

/**
 * A day that has not come yet anywhere on earth can't have been lived.
 *
 * @param on - a day in the site's own calendar, which may be up to 14 hours ahead of UTC.
 */
export function lived(on: LocalDate, now: Instant): Refusal | null {
  const latest = new Date(Date.parse(now) + halfADay).toISOString().slice(0, 10);
  return on <= latest ? null : { code: "said_in_the_future", at: `${on}T00:00:00.000Z` as Instant, now };
}

/** A last day that is over when it is said. */
export function stillToCome(field: string, day: LocalDate | undefined, now: Instant): Refusal | null {
  return day === undefined || day >= dayOf(now) ? null : { code: "already_past", field, day };
}
