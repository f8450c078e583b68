import type { Body } from "../entry.ts";
import type { FormulaMarks } from "../formula/formula-marks.ts";
import type {
  ActionId,
  AimId,
  DecisionId,
  EntryId,
  Instant,
  LocalDate,
  PartyId,
  PromiseId,
  SubjectId,
  TestId,
  VisitId,
} from "../ids.ts";
import type { Load } from "../plan/workload.ts";
import type { PersonRecord } from "../record/record.ts";
import type { Told } from "../team/reply/waiting.ts";
import type { Quotable } from "../team/themes/themes.ts";
import type { Visit } from "../visit/visit.ts";
import type { NewSinceVisit } from "./new-since-visit.ts";
import { type LatestValue, type PanelAim, panelParts, type Series } from "./panel-parts.ts";

export type { Addressed, Attained, Elicited, LatestLevel } from "./attainment.ts";
export type { NewSinceVisit } from "./new-since-visit.ts";
export type { LatestValue, PanelAim, SeriesColumns } from "./panel-parts.ts";

/**
 * One person in the professional's list. It holds what the record says and no reading of a clock, so that the row kept
 * at each append equals the one rebuilt years later: days stand in it, and whoever reads compares them with today.
 */
export interface PanelRow {
  readonly subject: SubjectId;
  readonly name: string | null;
  readonly bornOn: string | null;
  readonly conditions: readonly string[];
  readonly professionals: readonly PartyId[];
  /** The title of the row: the newest open near aim, or the newest open one. */
  readonly aim: PanelAim | null;
  readonly openAims: number;
  readonly aimsWithoutPlan: readonly AimId[];
  /** Someone wrote these; the person has not said yet whether they are right. */
  readonly unconfirmedAims: readonly AimId[];
  readonly openDecision: { readonly id: DecisionId; readonly question: string; readonly areLeansOpen: boolean } | null;
  readonly minutesPerWeek: Pick<Load, "known" | "unknown" | "capacity" | "over">;
  readonly workloadFelt: Body<"workload.felt">["felt"] | null;
  readonly lastCheckIn: { readonly entry: EntryId; readonly at: Instant } | null;
  /** Visits that are not closed, earliest first, with who has said by now what they want to talk about. */
  readonly visits: readonly (Pick<Visit, "id" | "startsAt" | "professional" | "stage"> & {
    readonly agendaBy: readonly PartyId[];
  })[];
  readonly lastVisit: { readonly id: VisitId; readonly closedAt: Instant } | null;
  readonly newSinceVisit: NewSinceVisit;
  readonly state: Body<"life.state-told">["state"] | null;
  readonly stateToldAt: Instant | null;
  readonly openSafety: readonly { readonly raised: EntryId; readonly instrument: string; readonly at: Instant }[];
  /** Promises that are not kept yet, with the day that counts; said to be late, or late when the day is over. */
  readonly openPromises: readonly {
    readonly id: PromiseId;
    readonly by: PartyId;
    readonly to: PartyId;
    readonly what: string;
    readonly due: LocalDate | null;
    readonly isSaidLate: boolean;
  }[];
  readonly runningTest: { readonly id: TestId; readonly title: string; readonly until: LocalDate } | null;
  /** Steps that wait for the other side. */
  readonly proposedActions: readonly ActionId[];
  readonly latest: readonly LatestValue[];
  /** What was told between visits and waits for an answer, oldest first. */
  readonly waiting: readonly Told[];
  /** How flexible answers were called, oldest first: what is repeated may become a standard. */
  readonly flexibleReplies: readonly { readonly name: string; readonly by: PartyId; readonly at: Instant }[];
  /** Whose work the whole plan is, when it is one side's alone. */
  readonly oneSided: "professional" | "person" | null;
  /** Aims that the person lets others read. */
  readonly quotable: readonly Quotable[];
  /** What of the formula is there, so that a team can see where most plans stop. */
  readonly formula: FormulaMarks;
}

/** The panel row of a record. */
export function panelRow(
  record: PersonRecord,
  { subject, series }: { readonly subject: SubjectId; readonly series: Series },
): PanelRow {
  const { person, partners, aims, visits, news, work, care, latest, ...rest } = panelParts(record, series);
  const { waiting, flexibleReplies, oneSided, quotable, formula } = rest;
  return {
    subject,
    ...{ ...person, ...partners, ...aims, ...visits, ...news, ...work, ...care, ...latest },
    ...{ ...waiting, ...flexibleReplies, ...oneSided, ...quotable, ...formula },
  };
}

/** The visit that comes next: one that is open, or the earliest that has not begun by then. */
export function nextVisit(row: Pick<PanelRow, "visits">, now: Instant): PanelRow["visits"][number] | null {
  return row.visits.find(({ stage }) => stage === "open") ?? row.visits.find(({ startsAt }) => startsAt >= now) ?? null;
}

/** The promises that are late on that day: said to be, or past their day. A late promise with a new day is in time until then. */
export function latePromises(row: Pick<PanelRow, "openPromises">, today: LocalDate): PanelRow["openPromises"] {
  return row.openPromises.filter(({ due, isSaidLate }) => (due === null ? isSaidLate : due < today));
}
