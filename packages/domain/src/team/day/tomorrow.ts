import type { AimId, Instant, LocalDate, PartyId, SubjectId, VisitId } from "../../ids.ts";
import { latePromises, type PanelRow } from "../../panel/panel-row.ts";

/** What is not there yet for somebody who comes. */
export type Missing = "check-in" | "aim" | "read-back" | "plan" | "measure";

/** What went the wrong way since the value before, or by the person's own word. */
export type Worsening =
  | {
      readonly what: "measure";
      readonly measure: string;
      readonly title: string;
      readonly unit: string;
      readonly before: number;
      readonly value: number;
    }
  | { readonly what: "state"; readonly state: "bad-spell" | "need-help-fast" }
  | { readonly what: "aim"; readonly level: -2 };

/** One point of an agenda draft, the aim first; screens have the sentence, `words` are somebody's own. */
export interface AgendaPoint {
  readonly about:
    | "new-aim"
    | "unconfirmed-aim"
    | "say-back"
    | "question"
    | "worsening"
    | "too-much"
    | "decision"
    | "late-promise"
    | "study-test"
    | "one-sided-plan";
  readonly words: string | null;
}

export interface TomorrowLine {
  readonly subject: SubjectId;
  readonly name: string | null;
  readonly visit: {
    readonly id: VisitId;
    readonly startsAt: Instant;
    readonly professional: PartyId;
    /** Who has said by now what they want to talk about. */
    readonly agendaBy: readonly PartyId[];
  };
  readonly missing: readonly Missing[];
  readonly worsening: readonly Worsening[];
  readonly newAims: number;
  readonly unconfirmedAims: readonly AimId[];
  readonly agenda: readonly AgendaPoint[];
}

function missingIn(row: PanelRow): readonly Missing[] {
  const hasCheckedIn =
    row.lastCheckIn !== null && (row.newSinceVisit.since === null || row.lastCheckIn.at > row.newSinceVisit.since);
  const readBack = row.aim?.elicited.readBack;
  return [
    ...(hasCheckedIn ? [] : (["check-in"] as const)),
    ...(row.aim === null ? (["aim"] as const) : []),
    ...(row.aim !== null && readBack !== "yes" && readBack !== "partly" ? (["read-back"] as const) : []),
    ...(row.aimsWithoutPlan.length > 0 ? (["plan"] as const) : []),
    ...(row.latest.length === 0 ? (["measure"] as const) : []),
  ];
}

/** Two values say that a measure went the wrong way, not why: it is something to ask about, and no signal. */
export function worseningIn(row: PanelRow): readonly Worsening[] {
  const measures = row.latest.flatMap(({ measure, title, unit, value, before, better }): readonly Worsening[] => {
    const isWorse = before !== null && ((better === "up" && value < before) || (better === "down" && value > before));
    return isWorse ? [{ what: "measure", measure, title, unit, before, value }] : [];
  });
  const own = row.aim?.attained.levels.find(({ as }) => as === "person")?.level;
  return [
    ...(row.state === "bad-spell" || row.state === "need-help-fast"
      ? [{ what: "state", state: row.state } as const]
      : []),
    ...(own === -2 ? [{ what: "aim", level: own } as const] : []),
    ...measures,
  ];
}

function agendaFor(row: PanelRow, day: LocalDate, worsening: readonly Worsening[]): readonly AgendaPoint[] {
  const about = (is: boolean, point: AgendaPoint["about"], words: string | null = null): readonly AgendaPoint[] =>
    is ? [{ about: point, words }] : [];
  const readBack = row.aim?.elicited.readBack;
  const test = row.runningTest;
  return [
    ...about(row.aim !== null && row.newSinceVisit.aims > 0, "new-aim", row.aim?.words),
    ...about(row.unconfirmedAims.length > 0, "unconfirmed-aim"),
    ...about(row.aim !== null && readBack !== "yes" && readBack !== "partly", "say-back", row.aim?.words),
    ...row.waiting.flatMap(({ what, words }) => about(what === "question" || what === "check-in", "question", words)),
    ...about(worsening.length > 0, "worsening"),
    ...about(row.workloadFelt === "too-much" || (row.minutesPerWeek.over ?? 0) > 0, "too-much"),
    ...about(row.openDecision !== null, "decision", row.openDecision?.question),
    ...about(latePromises(row, day).length > 0, "late-promise"),
    ...about(test !== null && test.until <= day, "study-test", test?.title),
    ...about(row.oneSided !== null, "one-sided-plan"),
  ];
}

/**
 * Who comes in a span of time, with what is missing, what got worse, what is new, and a draft of what to talk about.
 *
 * @param rows - panel rows of those whom the reader works with.
 * @param span - the day by the site's own clock, as moments; `day` is its name.
 */
export function tomorrowList(
  rows: readonly PanelRow[],
  span: { readonly day: LocalDate; readonly from: Instant; readonly until: Instant },
): readonly TomorrowLine[] {
  const lines = rows.flatMap((row) => {
    const visit = row.visits.find(
      ({ startsAt, stage }) => stage !== "closed" && startsAt >= span.from && startsAt < span.until,
    );
    if (visit === undefined) return [];
    const worsening = worseningIn(row);
    const { id, startsAt, professional, agendaBy } = visit;
    return [
      {
        ...{ subject: row.subject, name: row.name, visit: { id, startsAt, professional, agendaBy } },
        ...{
          missing: missingIn(row),
          worsening,
          newAims: row.newSinceVisit.aims,
          unconfirmedAims: row.unconfirmedAims,
        },
        agenda: agendaFor(row, span.day, worsening),
      },
    ];
  });
  return lines.sort((one, other) => (one.visit.startsAt < other.visit.startsAt ? -1 : 1));
}
