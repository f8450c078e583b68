import type { Instant } from "../ids.ts";
import { workload } from "../plan/workload.ts";
import type { PersonRecord } from "../record/record.ts";
import { oneSidedPlan } from "../team/day/one-sided.ts";
import { type FigureSums, monthOf } from "./cell.ts";

const newest = (moments: readonly Instant[]): Instant | null =>
  moments.reduce<Instant | null>((last, at) => (last === null || at > last ? at : last), null);

/** When the plan or the capacity last changed: the month in which the workload counts as it stands. */
function lastChange({ plan, life, test }: PersonRecord): Instant | null {
  return newest([
    ...[...plan.actions.values()].flatMap(({ versions, agreed }) => [
      ...versions.map(({ brought }) => brought.at),
      ...(agreed === null ? [] : [agreed.at]),
    ]),
    ...[...test.tests.values()].map(({ planned }) => planned.at),
    ...(life.capacity === null ? [] : [life.capacity.brought.at]),
  ]);
}

/** How much work the plan asks of the person, whether it passes what the person can give, and how it felt. */
export function addWorkFigures(sums: FigureSums, record: PersonRecord, strata: readonly string[]): void {
  for (const { felt, brought } of record.life.felt) {
    sums.share("work.too-much", { month: monthOf(brought.at), strata }, felt === "too-much");
  }
  const changed = lastChange(record);
  if (changed === null) return;
  const hasSteps = [...record.plan.actions.values()].some(({ state }) => state === "agreed");
  if (hasSteps) {
    sums.share("plans.one-sided", { month: monthOf(changed), strata }, oneSidedPlan(record) !== null);
  }
  const { known, unknown, over } = workload(record).minutesPerWeek;
  const place = { month: monthOf(changed), strata };
  if (unknown === 0) sums.number("work.minutes", place, known);
  if (over !== null && unknown === 0) sums.share("work.over-capacity", place, over > 0);
}

const day = 86_400_000;

/** Whole days from the first word of the record to the first visit, in the month of that visit. */
export function addVisitFigures(
  sums: FigureSums,
  { visit, aim, partnership }: PersonRecord,
  strata: readonly string[],
): void {
  const asked = [
    ...[...partnership.partnerships.values()].map(({ formed }) => formed.at),
    ...[...aim.aims.values()].flatMap(({ versions }) => versions.slice(0, 1).map(({ brought }) => brought.at)),
  ].sort()[0];
  const seen = [...visit.visits.values()].flatMap(({ opened }) => (opened === null ? [] : [opened.at])).sort()[0];
  if (asked === undefined || seen === undefined || seen < asked) return;
  const days = Math.floor((Date.parse(seen) - Date.parse(asked)) / day);
  sums.number("visits.days-to-first", { month: monthOf(seen), strata }, days);
}
