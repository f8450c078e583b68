import type { Series } from "@aimwell/contract";
import type { AimId, Measure, MeasureId, PersonRecord } from "@aimwell/domain";
import type { ChartView } from "@aimwell/drawing";
import { chart } from "@aimwell/statistics";
import { chartView } from "../../../chart/from-model.ts";
import { inRecord } from "../../../words/en/in-record.ts";
import { visitPlan } from "../../../words/en/visit-plan.ts";
import { unitInWords } from "./unit-in-words.ts";

type AllSeries = ReadonlyMap<string, Series>;

/** A chart to look at together: of which measure, and what it shows. */
export interface Trend {
  readonly measure: MeasureId;
  readonly title: string;
  readonly view: ChartView;
}

/** One value a day, the latest of that day: a chart has one point a day. */
export function daily({ takenAt, value }: Pick<Series, "takenAt" | "value">): {
  readonly days: readonly string[];
  readonly values: readonly number[];
} {
  const byDay = new Map<string, number>();
  takenAt.forEach((at, place) => {
    const taken = value[place];
    if (taken !== undefined) byDay.set(at.slice(0, 10), taken);
  });
  const rows = [...byDay].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return { days: rows.map(([day]) => day), values: rows.map(([, taken]) => taken) };
}

/** The run chart of one measure, or null while it has no value. */
export function trendOf(record: PersonRecord, all: AllSeries, measure: Measure): Trend | null {
  const series = all.get(measure.measure);
  if (series === undefined || series.value.length === 0) return null;
  const { days, values } = daily(series);
  const target = record.measure.targets.get(measure.measure)?.value;
  const phases = phasesOf(record, measure.measure, days);
  const drawn = chart({ values }, { type: "run", phases, ...(target === undefined ? {} : { target }) });
  if (!drawn.ok) return null;
  const view = chartView({
    model: drawn.value,
    days,
    measure: inRecord.measureIn({ measure: measure.title, value: unitInWords(measure.unit) }),
    unit: unitInWords(measure.unit),
    better: measure.better === "down" ? "down" : "up",
    ...(measure.better === "neither" ? { finding: inRecord.neither } : {}),
    marks: marksOf(record, measure.measure, days),
    fromZero: Math.min(...values) >= 0 && (measure.smallest ?? 0) <= 0,
  });
  return { measure: measure.measure, title: measure.title, view };
}

/** A new phase where somebody marked one with a reason, and nowhere else. */
function phasesOf(record: PersonRecord, measure: MeasureId, days: readonly string[]) {
  const starts = record.measure.phases
    .filter((phase) => phase.measure === measure)
    .map(({ from, because }) => ({ from: days.findIndex((day) => day >= from), label: because }))
    .filter(({ from }) => from > 0)
    .toSorted((one, other) => one.from - other.from)
    .filter(({ from }, place, list) => list[place - 1]?.from !== from);
  return [{ from: 0 }, ...starts];
}

/** Tests of change that began while this measure was kept. */
function marksOf(record: PersonRecord, measure: MeasureId, days: readonly string[]) {
  return [...record.test.tests.values()].flatMap(({ measure: of, startedOn, aim }, _, tests) => {
    if (of !== measure || startedOn === null) return [];
    const before = days.findIndex((day) => day >= startedOn);
    if (before < 0) return [];
    // The number is the test's place among the tests of its aim, as the ramp shows it.
    const place = tests.filter((test) => test.aim === aim).findIndex((test) => test.startedOn === startedOn) + 1;
    return [{ before, words: visitPlan.testNumber({ place }) }];
  });
}

/** All charts of a record: the aim's own measures first, then those with the most values. */
export function trends(record: PersonRecord, all: AllSeries, aim: AimId | undefined): readonly Trend[] {
  const tested = new Set(
    [...record.test.tests.values()].filter((test) => test.aim === aim).map(({ measure }) => measure),
  );
  const nearness = (measure: Measure): number => {
    if (aim !== undefined && measure.aim === aim) return 3;
    if (tested.has(measure.measure)) return 2;
    return measure.kind === "aim" || measure.kind === "outcome" ? 1 : 0;
  };
  const count = (measure: Measure) => all.get(measure.measure)?.value.length ?? 0;
  return [...record.measure.measures.values()]
    .toSorted((one, other) => nearness(other) - nearness(one) || count(other) - count(one))
    .flatMap((measure) => trendOf(record, all, measure) ?? []);
}
