import type { ChartView, ViewPoint } from "@aimwell/drawing";
import { numberInWords } from "../words/en/counts.ts";
import { dayInWords, monthInWords, shortDayInWords, shortMonthInWords } from "../words/en/dates.ts";
import { measure } from "../words/en/measure.ts";

/** "9 min", "9", or that there is no number. */
export function valueInWords(value: number | null, unit: string): string {
  if (value === null) return measure.noValue;
  return unit === "" ? numberInWords(value) : `${numberInWords(value)} ${unit}`;
}

/** How a point stands to what is usual, in words. */
export function standingInWords(point: ViewPoint): string {
  if (point.value === null) return "";
  if (point.kind === "excluded") return measure.leftOut;
  if (point.side === "above") return measure.aboveUsual;
  if (point.side === "below") return measure.belowUsual;
  return measure.asUsual;
}

/** The day or the month of a point, with the year when it is not that of the last point. */
export function whenInWords(view: ChartView, day: string): string {
  const last = view.points.at(-1)?.day ?? day;
  return view.grain === "month" ? monthInWords(day, last) : dayInWords(day, last);
}

/** The same with the year, for what may be long ago. */
export function whenWithYear(view: ChartView, day: string): string {
  const year = day.slice(0, 4);
  return `${view.grain === "month" ? monthInWords(day) : dayInWords(day)} ${year}`;
}

/** The same for the axis: "3 Apr", and "Apr 2026" where points are months or go over more than a year. */
export function axisInWords(view: ChartView, day: string): string {
  const first = view.points[0]?.day ?? day;
  const last = view.points.at(-1)?.day ?? day;
  const isLong = first.slice(0, 4) !== last.slice(0, 4);
  return view.grain === "month" || isLong ? shortMonthInWords(day) : shortDayInWords(day);
}

/** "23 September, 6 min, above usual", with what changed before it. */
export function pointInWords(view: ChartView, index: number): string {
  const point = view.points[index];
  if (point === undefined) return "";
  const changed = view.marks.filter((mark) => mark.before === index).map((mark) => mark.words);
  const value = valueInWords(point.value, view.unit);
  return [whenInWords(view, point.day), value, point.counted ?? "", standingInWords(point), ...changed]
    .filter((words) => words !== "")
    .join(", ");
}

/** The whole picture as sentences, for someone who cannot see it. */
export function chartInWords(view: ChartView): string {
  const first = view.points[0];
  const last = view.points.findLast((point) => point.value !== null);
  if (first === undefined || last === undefined) return measure.chartEmpty;
  const span = measure.chartSpan({
    count: view.points.length,
    day: whenInWords(view, first.day),
    time: whenInWords(view, last.day),
  });
  const sentences = [
    span,
    view.measure,
    view.finding,
    measure.chartLatest({ value: valueInWords(last.value, view.unit) }),
    ...(view.target === null ? [] : [measure.chartAim({ value: valueInWords(view.target, view.unit) })]),
    ...view.marks.map((mark) =>
      measure.chartMark({ title: mark.words, day: whenInWords(view, view.points[mark.before]?.day ?? last.day) }),
    ),
  ];
  return sentences.join(" ");
}
