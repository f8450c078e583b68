import type { Instant, SubjectId } from "../../ids.ts";
import type { PanelRow } from "../../panel/panel-row.ts";
import type { Told } from "../reply/waiting.ts";

/** Something that waits for an answer, with the time by which the team said it would answer. */
export interface BetweenLine {
  readonly subject: SubjectId;
  readonly name: string | null;
  readonly told: Told;
  /** Null while the team has set no reply time. */
  readonly dueAt: Instant | null;
  readonly isLate: boolean;
}

/**
 * What people told between visits and nobody answered yet: who needs help fast first, then the oldest.
 *
 * @param hours - the reply time that the team set; null for none.
 */
export function betweenVisits(
  rows: readonly Pick<PanelRow, "subject" | "name" | "waiting">[],
  { hours, now }: { readonly hours: number | null; readonly now: Instant },
): readonly BetweenLine[] {
  const lines = rows.flatMap(({ subject, name, waiting }) =>
    waiting.map((told): BetweenLine => {
      const dueAt =
        hours === null ? null : (new Date(Date.parse(told.at) + hours * 3_600_000).toISOString() as Instant);
      return { subject, name, told, dueAt, isLate: dueAt !== null && dueAt < now };
    }),
  );
  const key = ({ told }: BetweenLine) => `${told.what === "need-help-fast" ? 0 : 1} ${told.at}`;
  return lines.sort((one, other) => (key(one) < key(other) ? -1 : 1));
}
