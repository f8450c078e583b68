import type { Aim } from "../aim/aim.ts";
import type { Body } from "../entry.ts";
import { type FormulaMarks, formulaMarks } from "../formula/formula-marks.ts";
import type {
  ActionId,
  AimId,
  DecisionId,
  EntryId,
  Instant,
  LocalDate,
  MeasureId,
  PartyId,
  PromiseId,
  SubjectId,
  TestId,
  VisitId,
} from "../ids.ts";
import { type Load, workload } from "../plan/workload.ts";
import type { PersonRecord } from "../record/record.ts";
import { oneSidedPlan } from "../team/day/one-sided.ts";
import { flexibleReplies } from "../team/reply/reply.ts";
import { type Told, waitingForReply } from "../team/reply/waiting.ts";
import { type Quotable, quotableAims } from "../team/themes/themes.ts";
import type { Visit } from "../visit/visit.ts";
import { type Addressed, type Attained, addressed, attained, type Elicited, elicited } from "./attainment.ts";
import { type NewSinceVisit, newSinceVisit } from "./new-since-visit.ts";

export type { Addressed, Attained, Elicited, LatestLevel } from "./attainment.ts";
export type { NewSinceVisit } from "./new-since-visit.ts";

export interface PanelAim {
  readonly id: AimId;
  readonly words: string;
  readonly horizon: Body<"aim.voiced">["horizon"];
  readonly saidAt: Instant;
  readonly elicited: Elicited;
  readonly addressed: Addressed;
  readonly attained: Attained;
}
/** The newest value of one measure, and when it was taken. */
export interface LatestValue {
  readonly measure: MeasureId;
  readonly title: string;
  readonly unit: string;
  readonly value: number;
  readonly takenAt: Instant;
  readonly better: Body<"measure.adopted">["better"];
  /** The value before it; null for the first. */
  readonly before: number | null;
}
/** A measure's newest values, oldest first, as columns of one length. */
export interface SeriesColumns {
  readonly takenAt: readonly string[];
  readonly value: readonly number[];
}

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

function aimRow(record: PersonRecord, aim: Aim): PanelAim {
  return {
    id: aim.id,
    words: aim.now.words,
    horizon: aim.now.horizon,
    saidAt: aim.now.brought.at,
    elicited: elicited(aim),
    addressed: addressed(record, aim.id),
    attained: attained(record, aim),
  };
}

function aimFields(record: PersonRecord) {
  const aims = [...record.aim.aims.values()];
  const open = aims.filter((aim) => aim.state === "open");
  const first = open.findLast((aim) => aim.now.horizon === "near") ?? open.at(-1);
  const hasPlan = (aim: Aim) => {
    const { agreedSteps, tests } = addressed(record, aim.id);
    return agreedSteps + tests > 0;
  };
  return {
    aim: first === undefined ? null : aimRow(record, first),
    openAims: open.length,
    aimsWithoutPlan: open.filter((aim) => !hasPlan(aim)).map(({ id }) => id),
    unconfirmedAims: aims.filter((aim) => aim.state === "unconfirmed").map(({ id }) => id),
  };
}

function visitFields({ visit }: PersonRecord) {
  const agendaBy = (id: VisitId) => {
    const newest = new Map<PartyId, readonly string[]>();
    for (const { visit: about, items, brought } of visit.agendas) if (about === id) newest.set(brought.by, items);
    return [...newest].flatMap(([by, items]) => (items.length > 0 ? [by] : []));
  };
  const coming = [...visit.visits.values()]
    .filter(({ stage }) => stage !== "closed")
    .sort((one, other) => (one.startsAt < other.startsAt ? -1 : 1))
    .map(({ id, startsAt, professional, stage }) => ({ id, startsAt, professional, stage, agendaBy: agendaBy(id) }));
  const checkIn = visit.checkIns.at(-1);
  return {
    visits: coming,
    lastCheckIn: checkIn === undefined ? null : { entry: checkIn.brought.entry, at: checkIn.brought.at },
  };
}

function workFields(record: PersonRecord) {
  const { minutesPerWeek, felt } = workload(record);
  const { known, unknown, capacity, over } = minutesPerWeek;
  const decision = [...record.decision.decisions.values()].findLast(({ stage }) => stage === "open");
  const running = [...record.test.tests.values()].findLast(({ stage }) => stage === "running");
  const proposed = [...record.plan.actions.values()].filter(({ state }) => state === "proposed");
  return {
    openDecision: decision
      ? { id: decision.id, question: decision.question, areLeansOpen: decision.leans !== null }
      : null,
    minutesPerWeek: { known, unknown, capacity, over },
    workloadFelt: felt,
    runningTest: running ? { id: running.id, title: running.title, until: running.until } : null,
    proposedActions: proposed.map(({ id }) => id),
  };
}

function careFields({ life, instrument, partnership }: PersonRecord) {
  const unanswered = [...instrument.safety.values()].filter(({ answered }) => answered === null);
  const open = [...partnership.promises.values()].filter(({ state }) => state !== "kept");
  return {
    state: life.state?.state ?? null,
    stateToldAt: life.state?.brought.at ?? null,
    openSafety: unanswered.map((each) => ({
      raised: each.brought.entry,
      instrument: each.instrument,
      at: each.brought.at,
    })),
    openPromises: open.map((promise) => ({
      id: promise.id,
      by: promise.brought.by,
      to: promise.to,
      what: promise.what,
      due: promise.newDay ?? promise.due ?? null,
      isSaidLate: promise.state === "late",
    })),
  };
}

function latestValues(record: PersonRecord, series: ReadonlyMap<string, SeriesColumns>): readonly LatestValue[] {
  return [...record.measure.measures.values()].flatMap(({ measure, title, unit, better }) => {
    const columns = series.get(measure);
    const value = columns?.value.at(-1);
    const takenAt = columns?.takenAt.at(-1) as Instant | undefined;
    if (value === undefined || takenAt === undefined) return [];
    return [{ measure, title, unit, better, value, takenAt, before: columns?.value.at(-2) ?? null }];
  });
}

/**
 * The panel row of a record, computed after each append.
 *
 * @param series - by measure id: at least the newest two values of each, oldest first; corrected values left out.
 */
export function panelRow(
  record: PersonRecord,
  { subject, series }: { readonly subject: SubjectId; readonly series: ReadonlyMap<string, SeriesColumns> },
): PanelRow {
  const partners = [...record.partnership.partnerships.values()].filter(({ state }) => state === "active");
  const closed = [...record.visit.visits.values()].findLast(({ stage }) => stage === "closed");
  return {
    subject,
    name: record.person.introduced?.calledName ?? record.person.introduced?.name ?? null,
    bornOn: record.person.introduced?.bornOn ?? null,
    conditions: record.person.conditions.filter(({ state }) => state === "active").map(({ name }) => name),
    professionals: partners.map(({ professional }) => professional),
    ...aimFields(record),
    ...visitFields(record),
    lastVisit: closed?.closed ? { id: closed.id, closedAt: closed.closed.brought.at } : null,
    newSinceVisit: newSinceVisit(record),
    ...workFields(record),
    ...careFields(record),
    latest: latestValues(record, series),
    waiting: waitingForReply(record),
    flexibleReplies: flexibleReplies(record),
    oneSided: oneSidedPlan(record),
    quotable: quotableAims(record),
    formula: formulaMarks(record),
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
