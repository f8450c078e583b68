import { type BeforeAfter, beforeAfter } from "@aimwell/statistics";
import { dayOf, daysLater } from "../day.ts";
import { derivedId } from "../derived-id.ts";
import type { Body, DraftOf } from "../entry.ts";
import type { EntryId, Instant, LocalDate, MeasureId, PartyId, SubjectId } from "../ids.ts";
import type { PersonRecord } from "../record/record.ts";
import type { TestOfChange } from "../test/test.ts";

type Reckoning = Body<"test.reckoned">;

/** The newest values of one measure, oldest first. */
export interface ValuesInTime {
  readonly ids: readonly string[];
  readonly takenAt: readonly string[];
  readonly value: readonly number[];
  /** Whether there are older ones than these. */
  readonly hasOlder: boolean;
}

/** How far back the time before a test goes: the season and the life are much the same, and there are values enough. */
const daysBefore = 90;

/** A test whose result counts for a practice: it tried one, it ran, and somebody looked at what came of it. */
function isFinished(test: TestOfChange): boolean {
  return test.practice !== undefined && test.startedOn !== null && test.studied !== null;
}

/** From 90 days before the test, or from a phase that began in that time, since what came before is another process. */
function beginOf(
  { measure }: PersonRecord,
  test: Pick<TestOfChange, "measure"> & { readonly startedOn: LocalDate },
): LocalDate {
  const earliest = daysLater(test.startedOn, -daysBefore);
  const phases = measure.phases.filter(({ measure: of, from }) => of === test.measure && from <= test.startedOn);
  return [earliest, ...phases.map(({ from }) => from)].toSorted().at(-1) ?? earliest;
}

interface Span {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

function valuesIn(values: ValuesInTime, { from, until }: Span, excluded: ReadonlySet<string>): readonly number[] {
  return values.value.filter((_, at) => {
    const day = (values.takenAt[at] ?? "").slice(0, 10);
    return day >= from && day <= until && !excluded.has(values.ids[at] ?? "");
  });
}

const sideOf = ({ values, from, until }: ValuesOnASide): Reckoning["before"] => ({
  ...{ from, until },
  n: values.length,
  mean: values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length,
});

/** Null for too few values, and for values that never move: nothing then tells how much they would. */
function changeOf(before: readonly number[], after: readonly number[]): Reckoning["change"] {
  if (before.length < 3 || after.length < 3) return null;
  const { difference }: BeforeAfter = beforeAfter({ before, after });
  const { estimate, lower, upper } = difference;
  return lower < upper && Number.isFinite(upper - lower) ? { estimate, lower, upper } : null;
}

/** One side of a test: the days, the first and the last among them, and the values in time order, in the measure's unit. */
export interface ValuesOnASide extends Span {
  readonly values: readonly number[];
}

/**
 * The values of a test's measure before it and while it ran: those of up to 90 days before its start, and those from its
 * start to the day on which somebody first looked at the result. Values that were left out of the chart are left out here.
 *
 * @param values - the newest values of the test's measure; undefined where there are none.
 * @returns null for a test that never ran or that nobody looked at yet, and where the values held begin too late.
 */
export function valuesAround(
  record: PersonRecord,
  test: TestOfChange,
  values: ValuesInTime | undefined,
): { readonly before: ValuesOnASide; readonly after: ValuesOnASide } | null {
  const { startedOn, studied, measure } = test;
  if (startedOn === null || studied === null) return null;
  const begin = startedOn as LocalDate;
  const before = { from: beginOf(record, { measure, startedOn: begin }), until: daysLater(begin, -1) };
  const after = { from: begin, until: dayOf(studied.brought.at) };
  const held = values ?? { ids: [], takenAt: [], value: [], hasOlder: false };
  if (held.hasOlder && (held.takenAt[0] ?? "").slice(0, 10) >= before.from) return null;
  const excluded = new Set<string>(record.measure.exclusions.map(({ measurement }) => measurement));
  return {
    before: { ...before, values: valuesIn(held, before, excluded) },
    after: { ...after, values: valuesIn(held, after, excluded) },
  };
}

/**
 * What the test's measure did when the practice came in: the values before its start against those while it ran.
 *
 * It says whether the mean moved, not why: nobody was left without the practice, so time and luck are in it too.
 *
 * @returns null for a test that tried no practice or is not finished, and where the values held begin too late.
 * @see beforeAfter in statistics: errors AR(1), t with the degrees of freedom that the series is worth.
 */
export function reckonTest(
  record: PersonRecord,
  test: TestOfChange,
  values: ValuesInTime | undefined,
): Reckoning | null {
  const { measure, practice, id } = test;
  const around = practice === undefined ? null : valuesAround(record, test, values);
  if (practice === undefined || around === null) return null;
  const { before, after } = around;
  return {
    ...{ test: id, measure, practice, change: changeOf(before.values, after.values) },
    ...{ before: sideOf(before), after: sideOf(after) },
  };
}

const isSame = (one: Reckoning, other: NonNullable<TestOfChange["reckoned"]>): boolean => {
  const { brought: _, ...body } = other;
  const { test: __, ...mine } = one;
  return JSON.stringify(sorted(mine)) === JSON.stringify(sorted(body));
};

/** Keys in one order, at every depth: a stored body and a new one may differ in it. */
function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}

/** Whether values of these measures, or a study, can make a reckoning due. */
export function mayReckon({ test }: PersonRecord, measures: ReadonlySet<string>): boolean {
  return measures.size > 0 && [...test.tests.values()].some((each) => isFinished(each) && measures.has(each.measure));
}

export interface ReckoningContext {
  readonly system: PartyId;
  readonly subject: SubjectId;
  readonly now: Instant;
  /** The measures of which a value came, was corrected or left out, or that got a phase; and tests that were studied. */
  readonly measures: ReadonlySet<string>;
  readonly tests: ReadonlySet<string>;
  readonly valuesOf: (measure: MeasureId) => ValuesInTime | undefined;
}

/**
 * The reckonings that what came makes due, as drafts by the system; none where nothing changes. The id follows from the test
 * and from how often it was reckoned, so that a retry makes no twin.
 */
export function reckoningsDue(record: PersonRecord, context: ReckoningContext): readonly DraftOf<"test.reckoned">[] {
  // A team's tests are about many people at once: they have charts, and count for nobody.
  if (record.improvement.improvements.size > 0) return [];
  const { system, subject, now, measures, tests, valuesOf } = context;
  return [...record.test.tests.values()].flatMap((test) => {
    if (!tests.has(test.id) && !measures.has(test.measure)) return [];
    const body = reckonTest(record, test, valuesOf(test.measure));
    if (body === null || (test.reckoned !== null && isSame(body, test.reckoned))) return [];
    const id = derivedId(test.id as string as EntryId, `reckoned/${test.reckonings + 1}`) as EntryId;
    return [{ id, subject, type: "test.reckoned", by: system, as: "system", at: now, body } as const];
  });
}
