import { type ChartView, type Figure, phasesOf, pointsOf } from "@aimwell/drawing";
import { type Better, type ChartModel, lineAt, type Phase } from "@aimwell/statistics/charts";
import type { ChartFlags } from "./options.ts";
import type { Reckoned } from "./reckon.ts";
import { sayDay, sayOnAxis } from "./say/days.ts";
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
  /** The same on an axis that begins on such a day, where there is little room. */
  readonly axisFrom: (first: string) => (day: string) => string;
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

const plainNames = new Set(["value", "count", "number", "numerator", "y", "events", "cases", "result"]);
const plainOfs = new Set(["of", "n", "denominator", "total", "out of"]);

/** The columns' names where they say something, else the file's. */
function titleOf({ sheet, kind, multiply }: Reckoned, flags: ChartFlags, fileName: string): string {
  const { value, of } = sheet.names;
  if (flags.title !== undefined) return flags.title;
  const what = value === null || plainNames.has(value.toLowerCase()) ? fileName : value;
  if (of === null || plainOfs.has(of.toLowerCase())) return what;
  if (kind.kind === "rate")
    return `${what} per ${multiply === 1 ? "" : `${multiply.toLocaleString("en")} `}${of.toLowerCase()}`;
  return kind.kind === "proportion" ? `${what} of ${of}` : what;
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
  return least >= 0 && least < most / 3;
}

const sideWords = (better: Better, target: number | null): string =>
  target === null || better === "neither" ? "" : better === "up" ? " or more" : " or less";

/** From when to when the points lie that the verdict rests on. */
function seen({ says, days, timeline }: Reckoned): readonly string[] {
  const { signal } = says.facts;
  if (signal === null) return [];
  const [from, to] = [signal.from, signal.to].map((at) => sayDay(days[at] ?? "", timeline.grain));
  return [
    from === to ? `That was ${timeline.grain === "month" ? "in" : "on"} ${from}.` : `That is from ${from} to ${to}.`,
  ];
}

/** After a new stretch, what the usual was before and is now: "same as usual" alone would hide what it was begun for. */
function moved({ model, days, timeline }: Reckoned, number: SayNumber, unit: string): readonly string[] {
  const [before, now] = model.phases.slice(-2);
  if (before === undefined || now === undefined) return [];
  const [was, is] = [linesAt(before).centre, linesAt(now).centre];
  if (was === null || is === null) return [];
  const since = `Since ${sayDay(days[now.from] ?? "", timeline.grain)} (${now.label})`;
  return [
    `${since} the ${now.centreIs} is ${withUnit(number(is), unit)}; before it was ${withUnit(number(was), unit)}. In this stretch:`,
  ];
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
    // The last stretch is named after the chart's end; the ones before it say their middle at the head.
    const words = own === undefined || index === all.length - 1 ? "" : named(middle, linesAt(own).centre);
    return { ...phase, label: [phase.label, words].filter((each) => each !== "").join(": ") };
  });
  const view: ChartView = {
    ...{
      finding: [...moved(reckoned, number, unit), says.sentence, ...seen(reckoned)].join(" "),
      measure: title,
      unit,
      better: plan.better,
      phases,
    },
    points: pointsOf(model, days, plan.better),
    target: model.target,
    targetWords: named("target", model.target) + sideWords(plan.better, model.target),
    centreWords: named(middle, at?.centre),
    limitWords: { lower: named("limit", at?.lower), upper: named("limit", at?.upper) },
    marks: [],
    fromZero: isFromZero(numbers),
    grain,
  };
  return {
    ...{ title, unit, view, number, middle, amount: (value) => withUnit(number(value), unit) },
    day: (day) => sayDay(day, grain),
    axisFrom: (first) => (day) => sayOnAxis(day, grain, first.slice(0, 4) !== days.at(-1)?.slice(0, 4)),
  };
}

/** The same as a figure that stands alone. */
export function figureOf(
  { view, number, axisFrom, title }: Shown,
  { notes, description }: { readonly notes: readonly string[]; readonly description: string },
): Figure {
  const axisInWords = axisFrom(view.points[0]?.day ?? "");
  const words = { numberInWords: number, axisInWords, newStretch: "new stretch" };
  return { view, words, title, said: view.finding, notes, description, width: 960 };
}
