import { type Problem, problem } from "../problem.ts";
import type { SheetRow } from "./read-sheet.ts";

/** How far apart the points are; `uneven` where there is no such rule. */
export type Step = "day" | "workday" | "week" | "month" | "uneven";

/** One place on the chart: a line of the sheet, or a day that the sheet leaves out. */
export interface Place {
  readonly day: string;
  readonly row: SheetRow | null;
}

export interface Timeline {
  readonly places: readonly Place[];
  readonly step: Step;
  readonly grain: "day" | "month";
  readonly wasSorted: boolean;
  /** Days that a regular series leaves out, and days whose cell is empty. */
  readonly missing: readonly string[];
  readonly blank: readonly string[];
}

const aDay = 86_400_000;
const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / aDay;
const dayOf = (number: number): string => new Date(number * aDay).toISOString().slice(0, 10);
const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const firstOf = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}-01`;
const isWeekend = (number: number): boolean => [0, 6].includes(new Date(number * aDay).getUTCDay());

function stepsBetween(days: readonly number[]): readonly number[] {
  return days.slice(1).map((day, at) => day - (days[at] ?? day));
}

/** A rule holds when the days that it would leave out are fewer than the days that are there. */
function isMostly(count: number, first: number, last: number, step: number): boolean {
  return (last - first) / step + 1 <= 2 * count;
}

function stepOf(days: readonly string[]): Step {
  const numbers = days.map(numberOf);
  const months = days.map(monthOf);
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
  if (days.length < 3) return "uneven";
  const areMonths = days.every((day) => day.slice(8) === days[0]?.slice(8)) && new Set(months).size === days.length;
  if (areMonths) return isMostly(days.length, months[0] ?? 0, months.at(-1) ?? 0, 1) ? "month" : "uneven";
  const steps = stepsBetween(numbers);
  if (steps.every((step) => step % 7 === 0)) return isMostly(days.length, first, last, 7) ? "week" : "uneven";
  if (!isMostly(days.length, first, last, 1)) return "uneven";
  return numbers.some(isWeekend) ? "day" : "workday";
}

/** Every day from the first to the last that the step has. */
function daysBy(step: Step, days: readonly string[]): readonly string[] {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || step === "uneven") return days;
  if (step === "month") {
    const [from, to] = [monthOf(first), monthOf(last)];
    const day = first.slice(8);
    return Array.from({ length: to - from + 1 }, (_, at) => `${firstOf(from + at).slice(0, 8)}${day}`);
  }
  const [from, to] = [numberOf(first), numberOf(last)];
  const length = Math.floor((to - from) / (step === "week" ? 7 : 1)) + 1;
  const all = Array.from({ length }, (_, at) => from + at * (step === "week" ? 7 : 1));
  return all.filter((day) => step !== "workday" || !isWeekend(day)).map(dayOf);
}

/** What is wrong with the days as a whole: two lines of one day, and months among days. */
export function dayProblems(rows: readonly SheetRow[], mayRepeat: boolean): readonly Problem[] {
  const firstOn = new Map<string, number>();
  const problems: Problem[] = [];
  const isMonths = rows[0]?.isMonth ?? false;
  const odd = rows.find(({ isMonth }) => isMonth !== isMonths);
  if (odd !== undefined) {
    const words = "Some lines hold a month and some a day. Write all of them in one way.";
    problems.push(problem("days_and_months", words, { line: odd.line, found: odd.day }));
  }
  for (const { day, line } of rows) {
    const first = firstOn.get(day);
    if (first !== undefined && !mayRepeat) {
      const words = `It stands in line ${first} too. Keep one of them; or, for several values a day, add --kind subgroups.`;
      problems.push(problem("day_twice", words, { line, found: day }));
    }
    if (first === undefined) firstOn.set(day, line);
  }
  return problems;
}

/**
 * Puts lines in the order of their days. In a series with a step, days that are left out keep an empty place: the line is
 * broken there, and nothing is filled in.
 *
 * @param isEvents - each line is an event on its day, so that no day is missing and a day may have several.
 */
export function timelineOf(rows: readonly SheetRow[], isEvents: boolean): Timeline {
  const sorted = rows.toSorted((one, other) =>
    one.day === other.day ? one.line - other.line : one.day < other.day ? -1 : 1,
  );
  const days = sorted.map(({ day }) => day);
  const step = isEvents ? "uneven" : stepOf(days);
  const byDay = new Map(sorted.map((row) => [row.day, row]));
  const all = daysBy(step, days);
  const places = isEvents
    ? sorted.map((row) => ({ day: row.day, row }))
    : all.map((day) => ({ day, row: byDay.get(day) ?? null }));
  return {
    ...{
      places,
      step,
      grain: step === "month" && (rows[0]?.isMonth === true || days[0]?.slice(8) === "01") ? "month" : "day",
    },
    wasSorted: sorted.every((row, at) => row === rows[at]),
    missing: places.flatMap(({ day, row }) => (row === null ? [day] : [])),
    blank: places.flatMap(({ day, row }) => (row !== null && row.value === null ? [day] : [])),
  };
}
