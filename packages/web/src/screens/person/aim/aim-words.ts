import type { Aim } from "@aimwell/domain";
import { accessOf, type LocalDate, type Rating, type Scope } from "@aimwell/domain";
import { aim as words } from "../../../words/en/aim.ts";
import { dayInWords } from "../../../words/en/dates.ts";
import type { Mine } from "../mine/mine.ts";

/** "My aim for now, by 3 May"; on another's page "What matters to Rosa, by 3 May". */
export function aimLabel(
  { now }: Aim,
  { today, ownerName }: { readonly today: LocalDate; readonly ownerName: string | null },
): string {
  const day = now.by === undefined ? undefined : dayInWords(now.by, today);
  if (now.horizon === "far") return day === undefined ? words.furtherAhead : words.furtherAheadBy({ day });
  if (ownerName !== null) {
    return day === undefined ? words.theirs({ name: ownerName }) : words.theirsBy({ name: ownerName, day });
  }
  return day === undefined ? words.forNow : words.forNowBy({ day });
}

/** Everyone but the person who may read this part of the record today, by the rules themselves. */
export function whoMayRead({ record, subject, now, people }: Mine, scope: Scope): readonly string[] {
  return accessOf(record, { subject, now })
    .filter(({ role, scopes }) => role !== "person" && (scopes === "all" || scopes.includes(scope)))
    .map(({ party }) => people.of(party).first);
}

/** Whether the five steps belong to the words that the aim has now. */
export function stepsFit({ scale, now }: Aim): boolean {
  return scale !== null && scale.of === now.entry;
}

/** Whether the steps were used: then they stay as they are, so that earlier and later answers mean the same. */
export function areStepsUsed({ scale }: Aim, ratings: readonly Rating[]): boolean {
  return scale !== null && ratings.some((rating) => rating.scale === scale.brought.entry);
}
