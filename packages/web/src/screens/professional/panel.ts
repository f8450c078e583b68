import { type Instant, nextVisit, type PanelRow } from "@aimwell/domain";
import { listInWords } from "../../words/en/counts.ts";
import { professional as words } from "../../words/en/professional.ts";

/** Why a person stands first in the list, the most pressing first. */
export const reasons = ["needs-answer", "too-much", "worsening", "unconfirmed", "decision", "missing-aim"] as const;
export type Reason = (typeof reasons)[number];

export const reasonWords: Readonly<Record<Reason, string>> = {
  "needs-answer": words.needsAnswer,
  "too-much": words.tooMuch,
  worsening: words.worsening,
  unconfirmed: words.unconfirmed,
  decision: words.decision,
  "missing-aim": words.missingAim,
};

const holds: Readonly<Record<Reason, (row: PanelRow) => boolean>> = {
  "needs-answer": ({ openSafety, state }) => openSafety.length > 0 || state === "need-help-fast",
  "too-much": ({ workloadFelt, minutesPerWeek }) => workloadFelt === "too-much" || (minutesPerWeek.over ?? 0) > 0,
  worsening: ({ state, aim }) => state === "bad-spell" || isBehind(aim),
  unconfirmed: ({ unconfirmedAims }) => unconfirmedAims.length > 0,
  decision: ({ openDecision }) => openDecision !== null,
  "missing-aim": ({ aim }) => aim === null,
};

/** The person's own latest step is the worst of the five. */
function isBehind(aim: PanelRow["aim"]): boolean {
  return aim?.attained.levels.some(({ as, level }) => as === "person" && level === -2) ?? false;
}

export function reasonsOf(row: PanelRow): readonly Reason[] {
  return reasons.filter((reason) => holds[reason](row));
}

/** Rows that hold this reason and whose name, aim or health problem has all the words of the search. */
export function found(
  rows: readonly PanelRow[],
  { reason, search }: { readonly reason: Reason | null; readonly search: string },
): readonly PanelRow[] {
  const sought = folded(search)
    .split(/\s+/u)
    .filter((word) => word !== "");
  return rows.filter((row) => {
    if (reason !== null && !holds[reason](row)) return false;
    if (sought.length === 0) return true;
    const text = folded([row.name ?? "", row.aim?.words ?? "", ...row.conditions].join(" "));
    return sought.every((word) => text.includes(word));
  });
}

/** Small letters without marks, so that "Ines" finds "Inês". */
function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase();
}

/** The visit that a line names: the next, or the one that was planned last and not held. */
export function visitToShow(row: Pick<PanelRow, "visits">, now: Instant): PanelRow["visits"][number] | null {
  return nextVisit(row, now) ?? row.visits.at(-1) ?? null;
}

/** Who needs an answer first, then by the next visit, then by name. */
export function inOrder(rows: readonly PanelRow[], now: Instant): readonly PanelRow[] {
  const key = (row: PanelRow): string => {
    const first = holds["needs-answer"](row) ? "0" : "1";
    return `${first} ${visitToShow(row, now)?.startsAt ?? "~"} ${row.name ?? "~"}`;
  };
  return rows
    .map((row) => ({ row, key: key(row) }))
    .toSorted((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ row }) => row);
}

export interface Group {
  readonly id: "now" | "today" | "coming" | "late";
  readonly title: string;
  readonly rows: readonly PanelRow[];
}

/**
 * The day's work: who needs an answer, today's visits, those that come, and those whose day has gone by.
 *
 * @param dayOf - the calendar day of a moment where the reader is.
 */
export function dayOfWork(
  rows: readonly PanelRow[],
  { now, dayOf }: { readonly now: Instant; readonly dayOf: (instant: string) => string },
): readonly Group[] {
  const today = dayOf(now);
  const day = (row: PanelRow): string | null => {
    const [open] = row.visits.filter(({ stage }) => stage === "open");
    if (open !== undefined) return today;
    const days = row.visits.map(({ startsAt }) => dayOf(startsAt));
    return days.find((each) => each >= today) ?? days.at(-1) ?? null;
  };
  const ordered = inOrder(rows, now);
  const pressing = ordered.filter((row) => holds["needs-answer"](row));
  const others = ordered.filter((row) => !holds["needs-answer"](row));
  const groups: readonly Group[] = [
    { id: "now", title: words.groupNow, rows: pressing },
    { id: "today", title: words.groupToday, rows: others.filter((row) => day(row) === today) },
    { id: "coming", title: words.groupComing, rows: others.filter((row) => (day(row) ?? "") > today) },
    {
      id: "late",
      title: words.groupLate,
      rows: others.filter((row) => {
        const planned = day(row);
        return planned !== null && planned < today;
      }),
    },
  ];
  return groups.filter(({ rows: list }) => list.length > 0);
}

/** What came since the last visit, in one line. */
export function newsOf({ newSinceVisit: news }: PanelRow): string {
  const told = [
    [news.checkIns, words.newCheckIns],
    [news.aims, words.newAims],
    [news.ratings, words.newRatings],
    [news.answers, words.newAnswers],
    [news.lifeNotes, words.newLife],
    [news.stepsDone, words.newSteps],
    [news.observations, words.newObservations],
  ] as const;
  const said = told.filter(([count]) => count > 0).map(([count, say]) => say({ count }));
  return said.length === 0 ? words.nothingNew : words.newSince({ names: listInWords(said) });
}

/** How many of the rows hold each reason, for the filter. */
export function countReasons(rows: readonly PanelRow[]): ReadonlyMap<Reason, number> {
  return new Map(reasons.map((reason) => [reason, rows.filter((row) => holds[reason](row)).length]));
}
