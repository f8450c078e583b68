import { type ChartView, type Figure, phasesOf, pointsOf } from "@aimwell/drawing";
import { type ChartModel, lineAt, type Phase } from "@aimwell/statistics/charts";
import type { ChartFlags } from "./options.ts";
import type { Reckoned } from "./reckon.ts";
import { type Grain, sayDay, sayOnAxis } from "./say/days.ts";
import { type SayNumber, sayNumbers, withUnit } from "./say/numbers.ts";

/** A chart with the words in which its numbers and days are said. */
export interface Shown {
  readonly title: string;
  readonly unit: string;
  readonly view: ChartView;
  readonly number: SayNumber;
  /** A number with its unit. */
  readonly amount: (value: number) => string;
  readonly day: (day: string) => string;
  readonly onAxis: (day: string) => string;
  /** What the middle line is: "mean" or "median". */
  readonly middle: string;
}

interface Lines {
  readonly centre: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** The lines at the last point of a stretch. */
export function linesAt(phase: Phase): Lines {
  const { limits, centre, to } = phase;
  return {
    centre: lineAt(centre, phase, to),
    lower: limits === null ? null : lineAt(limits.lower, phase, to),
    upper: limits === null ? null : lineAt(limits.upper, phase, to),
  };
}

function titleOf({ sheet, kind, multiply }: Reckoned, flags: ChartFlags, fileName: string): string {
  const { value, of } = sheet.names;
  if (flags.title !== undefined) return flags.title;
  if (value === null) return fileName;
  const isPlain = ["value", "count", "number", "numerator", "y", "events"].includes(value.toLowerCase());
  const what = isPlain ? `${fileName}: ${value}` : value;
  if (of === null) return what;
  return kind.kind === "rate"
    ? `${what} per ${multiply.toLocaleString("en")} ${of}`
    : kind.kind === "proportion"
      ? `${what} of ${of}`
      : what;
}

function unitOf({ kind, model }: Reckoned, flags: ChartFlags): string {
  if (flags.unit !== undefined) return flags.unit;
  if (kind.kind === "proportion" && model.type !== "np") return "%";
  return kind.kind === "time-between" ? "days" : "";
}

/** Everything that has to fit on the scale. */
function everyNumber(model: ChartModel): readonly number[] {
  const lines = phasesOf(model).flatMap(({ centre, lower, upper }) => [...centre, ...lower, ...upper]);
  return [...Array.from(model.points.y), ...lines, model.target].filter((value) => value !== null);
}

/** A scale from zero would press a wait of 19 to 25 minutes flat; where the numbers come near zero it starts there. */
function isFromZero(numbers: readonly number[]): boolean {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const number of numbers) {
    least = Math.min(least, number);
    most = Math.max(most, number);
  }
  return least >= 0 && least < most / 2;
}

/** What is drawn, in a terminal and in a file. */
export function showChart(reckoned: Reckoned, flags: ChartFlags, fileName: string): Shown {
  const { model, days, plan, says, timeline } = reckoned;
  const { grain } = timeline;
  const numbers = everyNumber(model);
  const number = sayNumbers(numbers);
  const unit = unitOf(reckoned, flags);
  const title = titleOf(reckoned, flags, fileName);
  const last = model.phases.at(-1);
  const middle = last?.centreIs ?? "mean";
  const at = last === undefined ? null : linesAt(last);
  const named = (name: string, value: number | null | undefined) =>
    value === null || value === undefined ? "" : `${name} ${withUnit(number(value), unit.length > 8 ? "" : unit)}`;
  const phases = phasesOf(model).map((phase, index, all) => {
    const own = model.phases[index];
    const words = own === undefined || index === all.length - 1 ? "" : named(middle, linesAt(own).centre);
    return words === "" ? phase : { ...phase, words };
  });
  const view: ChartView = {
    ...{ finding: says.sentence, measure: title, unit, better: plan.better, phases },
    points: pointsOf(model, days, plan.better),
    target: model.target,
    targetWords: named("target", model.target),
    centreWords: named(middle, at?.centre),
    limitWords: { lower: named("limit", at?.lower), upper: named("limit", at?.upper) },
    marks: [],
    fromZero: isFromZero(numbers),
    grain,
  };
  return {
    ...{ title, unit, view, number, middle, amount: (value) => withUnit(number(value), unit) },
    day: (day) => sayDay(day, grain),
    onAxis: (day) => sayOnAxis(day, grain, isLong(days, grain)),
  };
}

const isLong = (days: readonly string[], grain: Grain): boolean =>
  grain === "day" && days[0]?.slice(0, 4) !== days.at(-1)?.slice(0, 4);

/** The same as a figure that stands alone. */
export function figureOf(
  { view, number, onAxis, title }: Shown,
  notes: readonly string[],
  description: string,
): Figure {
  const words = { numberInWords: number, axisInWords: onAxis, newStretch: "new stretch" };
  return { view, words, title, said: view.finding, notes, description, width: 960 };
}
