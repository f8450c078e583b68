import {
  type Better,
  type PhaseSpec,
  type ProfileName,
  type RuleSet,
  type RuleSetName,
  ruleSets,
} from "@aimwell/statistics/charts";
import type { ChartFlags, RuleName } from "./options.ts";
import { type Problem, problem } from "./problem.ts";
import { type DayOrder, dayProblemWords, readDay } from "./sheet/read-day.ts";
import type { Timeline } from "./sheet/timeline.ts";

/** What somebody decided about the chart, with the reasons that they gave. */
export interface Plan {
  readonly better: Better;
  readonly target: number | null;
  readonly phases: readonly PhaseSpec[];
  readonly excluded: readonly { readonly at: number; readonly because: string }[];
  readonly least: number | null;
  readonly most: number | null;
  readonly per: number | null;
  readonly rules: RuleSet | null;
  readonly profile: ProfileName;
}

/** The rule sets by the name that people type. */
const setOf: Readonly<Record<RuleName, RuleSetName>> = {
  aimwell: "aimwell",
  "limits-only": "limitsOnly",
  anhoej: "anhoej",
  "best-box": "bestBox",
  "cut-box": "cutBox",
  "making-data-count": "makingDataCount",
  powerbi: "powerbi",
  xmrit: "xmrit",
  qcc: "qcc",
  "western-electric": "westernElectric",
  nelson: "nelson",
  perla: "perla",
};

interface Reader {
  readonly problems: Problem[];
  readonly timeline: Timeline;
  readonly order: DayOrder | undefined;
}

function numberSaid(text: string | undefined, flag: string, { problems }: Reader): number | null {
  if (text === undefined) return null;
  const number = /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (Number.isFinite(number)) return number;
  problems.push(problem("option_unreadable", `--${flag} needs a number such as 12 or 0.5.`, { found: text }));
  return null;
}

/** "2026-05-04 New call system": a day, then why. Nothing is moved or left out without a reason. */
function dayAndReason(text: string, flag: string, { problems, order }: Reader) {
  const [, first = "", because = ""] = /^(\S+)\s*(.*)$/s.exec(text.trim()) ?? [];
  const day = readDay(first, order);
  if (typeof day !== "object") {
    problems.push(
      problem("option_unreadable", `--${flag} begins with a day. ${dayProblemWords[day]}`, { found: text }),
    );
    return null;
  }
  if (because === "") {
    const words = `--${flag} needs a reason after the day, which the chart shows: --${flag} "${first} why it is so".`;
    problems.push(problem("reason_missing", words, { found: text }));
    return null;
  }
  return { ...day, because };
}

function phasesOf(flags: ChartFlags, reader: Reader): readonly PhaseSpec[] {
  const { places, grain } = reader.timeline;
  const starts = (flags.phase ?? []).flatMap((text) => {
    const said = dayAndReason(text, "phase", reader);
    if (said === null) return [];
    const from = places.findIndex(({ day }) =>
      grain === "month" ? day.slice(0, 7) >= said.day.slice(0, 7) : day >= said.day,
    );
    if (from > 0) return [{ from, label: said.because }];
    const words = `A new stretch has to begin after the first point (${places[0]?.day}) and by the last (${places.at(-1)?.day}).`;
    reader.problems.push(problem("phase_outside", words, { found: text }));
    return [];
  });
  const sorted = starts.toSorted((one, other) => one.from - other.from);
  const twice = sorted.find(({ from }, at) => sorted[at - 1]?.from === from);
  if (twice !== undefined) {
    const words = `Two stretches would begin at ${places[twice.from]?.day}. Keep one --phase.`;
    reader.problems.push(problem("phase_twice", words));
  }
  const baseline = numberSaid(flags.baseline, "baseline", reader);
  const most = sorted[0]?.from ?? places.length;
  if (baseline !== null && !(Number.isInteger(baseline) && baseline >= 2 && baseline <= most)) {
    const words = `--baseline is how many first points set the lines: a whole number from 2 to ${most}.`;
    reader.problems.push(problem("option_unreadable", words, { found: String(baseline) }));
    return [{ from: 0 }, ...sorted];
  }
  return [{ from: 0, ...(baseline === null ? {} : { baseline }) }, ...sorted];
}

function excludedOf(flags: ChartFlags, reader: Reader): Plan["excluded"] {
  const { places, grain } = reader.timeline;
  return (flags.exclude ?? []).flatMap((text) => {
    const said = dayAndReason(text, "exclude", reader);
    if (said === null) return [];
    const isSame = (day: string) => (grain === "month" ? day.slice(0, 7) === said.day.slice(0, 7) : day === said.day);
    const found = places.flatMap(({ day, row }, at) => (row !== null && isSame(day) ? [at] : []));
    if (found.length > 0) return found.map((at) => ({ at, because: said.because }));
    const words = `There is no point on ${said.day} to leave out.`;
    reader.problems.push(problem("exclude_outside", words, { found: text }));
    return [];
  });
}

/** Reads the decisions, or every problem with them. */
export function planOf(flags: ChartFlags, timeline: Timeline): Plan | readonly Problem[] {
  const problems: Problem[] = [];
  const reader: Reader = { problems, timeline, order: flags.dates };
  const per = numberSaid(flags.per, "per", reader);
  if (per !== null && per <= 0)
    problems.push(
      problem("option_unreadable", "--per needs a number above 0, such as 1000.", { found: flags.per ?? null }),
    );
  const plan: Plan = {
    better: flags.better ?? "neither",
    target: numberSaid(flags.target, "target", reader),
    phases: phasesOf(flags, reader),
    excluded: excludedOf(flags, reader),
    least: numberSaid(flags.least, "least", reader),
    most: numberSaid(flags.most, "most", reader),
    per,
    rules: flags.rules === undefined ? null : ruleSets[setOf[flags.rules]],
    profile: flags.profile ?? "aimwell",
  };
  return problems.length > 0 ? problems : plan;
}
