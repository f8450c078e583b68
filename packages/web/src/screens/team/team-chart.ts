import type { Series, TeamPage, WallPage, WallSeries } from "@aimwell/contract";
import type { TeamMeasure } from "@aimwell/domain";
import type { ChartView, ViewMark } from "@aimwell/drawing";
import {
  type ChartModel,
  type ChartProblem,
  chart,
  chooseChart,
  lineAt,
  type Phase,
  type Verdict,
  verdict,
} from "@aimwell/statistics";
import { chartView } from "../../chart/from-model.ts";
import { numberInWords } from "../../words/en/counts.ts";
import { team as words } from "../../words/en/team.ts";
import { teamCharts } from "../../words/en/team-charts.ts";
import { unitInWords } from "../visit/from-record/unit-in-words.ts";
import {
  type LevelMonth,
  lateSince,
  type Points,
  pointsFromRecords,
  pointsFromSeries,
  type Running,
} from "./team-points.ts";

/** One measure as the board shows it: small on the wall, and large on a page of its own. */
export interface TeamChart {
  readonly measure: TeamMeasure;
  readonly view: ChartView;
  readonly model: ChartModel;
  readonly says: Verdict;
  /** Why this chart, in words. */
  readonly why: string;
  /** How many months too few people stand behind. */
  readonly hidden: number;
  /** A month that is not over, and what came so far. */
  readonly running: Running | null;
  /** The day of the last number, when the next one is late. */
  readonly late: string | null;
  /** There are older numbers than these. */
  readonly hasOlder: boolean;
  /** For a measure of levels: how many stand at each, month by month. */
  readonly levels: readonly LevelMonth[];
  /** What the usual was before somebody began the last stretch, and what it is in it. */
  readonly moved: { readonly before: string; readonly value: string } | null;
}

/** A measure without a point, or of which all points are hidden, or whose values allow no such chart. */
export interface NoChart {
  readonly measure: TeamMeasure;
  readonly hidden: number;
  readonly running: Running | null;
  readonly problems: readonly ChartProblem["code"][];
}

export const hasChart = (one: TeamChart | NoChart): one is TeamChart => "view" in one;

export interface ToChart {
  readonly wall: Pick<WallPage, "months" | "series">;
  readonly series: readonly Series[];
  /** Tests of change that began, in the order in which they began. */
  readonly tests: readonly { readonly measure: string; readonly startedOn: string | null; readonly title: string }[];
  readonly today: string;
}

/** Where phases begin, by the place of the first point of each, with the reason that somebody gave. */
function phasesOf({ phases }: TeamMeasure, { days, grain }: Points) {
  const starts = phases
    .map(({ from, because }) => ({ from: days.findIndex((day) => startsBy(day, from, grain)), label: because }))
    .filter(({ from }) => from > 0)
    .toSorted((one, other) => one.from - other.from)
    .filter(({ from }, place, list) => list[place - 1]?.from !== from);
  return [{ from: 0 }, ...starts];
}

/** A month's point stands for all its days, so a change within a month belongs to it. */
const startsBy = (point: string, day: string, grain: Points["grain"]): boolean =>
  grain === "month" ? point.slice(0, 7) >= day.slice(0, 7) : point >= day;

/** Points that somebody left out with a reason: a value of the team's own, or a month of one that is worked out. */
function excludedIn(
  { exclusions, excludedPeriods }: TeamMeasure,
  series: Series | undefined,
  days: readonly string[],
): number[] {
  const out = new Set(exclusions.map(({ measurement }) => measurement as string));
  const values = (series?.ids ?? []).flatMap((id, place) => {
    const day = series?.takenAt[place]?.slice(0, 10);
    const at = day === undefined ? -1 : days.indexOf(day);
    return out.has(id) && at >= 0 ? [at] : [];
  });
  const months = excludedPeriods.flatMap(({ month }) =>
    days.flatMap((day, at) => (day.slice(0, 7) === month.slice(0, 7) ? [at] : [])),
  );
  return [...new Set([...values, ...months])].toSorted((one, other) => one - other);
}

/** Tests drawn on the chart as what they are: the point before which each began, by its number and its name. */
function marksOf({ definition }: TeamMeasure, tests: ToChart["tests"], { days, grain }: Points): readonly ViewMark[] {
  return tests
    .flatMap(({ measure, startedOn, title }) =>
      measure === definition.id && startedOn !== null ? [{ startedOn, title }] : [],
    )
    .toSorted((one, other) => (one.startedOn < other.startedOn ? -1 : 1))
    .flatMap(({ startedOn, title }, place) => {
      const before = days.findIndex((day) => startsBy(day, startedOn, grain));
      const number = String(place + 1);
      return before < 0 ? [] : [{ before, words: teamCharts.testMark({ count: place + 1, title }), short: number }];
    });
}

function pointsOf(measure: TeamMeasure, { wall, series, today }: ToChart): Points | null {
  if (measure.definition.source === "measurement") return pointsFromSeries(measure, series);
  const own = wall.series.find((each) => each.measure === measure.definition.id && each.stratum === "");
  return own === undefined ? null : pointsFromRecords(measure, { wall, series: own, today });
}

/** The chart of one measure. Which chart, and why, is chosen by what the values are; never by how they look. */
export function teamChart(measure: TeamMeasure, given: ToChart): TeamChart | NoChart {
  return chartOf(measure, pointsOf(measure, given), given);
}

/** The chart of one measure in one stratum: the same lines, for fewer people. */
export function stratumChart(measure: TeamMeasure, series: WallSeries, given: ToChart): TeamChart | NoChart {
  return chartOf(measure, pointsFromRecords(measure, { wall: given.wall, series, today: given.today }), given);
}

function chartOf(measure: TeamMeasure, points: Points | null, given: ToChart): TeamChart | NoChart {
  const { definition } = measure;
  const { hidden = 0, running = null } = points ?? {};
  const nothing: NoChart = { measure, hidden, running, problems: [] };
  if (points === null || points.values.every((value) => value === null)) return nothing;
  const { kind, days, values, denominators, multiply, bounds, grain, counted } = points;
  const series = denominators === null ? { values } : { values, denominators };
  const target = measure.target?.value ?? null;
  const choice = chooseChart(series, kind);
  const own = given.series.find((each) => each.measure === definition.id);
  const drawn = chart(series, {
    ...{ type: choice.type, phases: phasesOf(measure, points), multiply, bounds },
    exclude: excludedIn(measure, own, days),
    ...(target === null ? {} : { target: target / multiply }),
  });
  if (!drawn.ok) return { ...nothing, problems: drawn.problems.map(({ code }) => code) };
  const { better } = definition;
  const says = verdict(drawn.value, { better });
  const view = chartView({
    ...{ model: drawn.value, days, unit: unitOf(definition), better: better === "down" ? "down" : "up" },
    ...{ measure: definition.what, grain, counted, marks: marksOf(measure, given.tests, points) },
    ...(better === "neither" ? { finding: words.neither } : {}),
    // A person's chart speaks from 6 points on; a team's from as many as its rules need.
    ...(says.variation === "too-early" ? { finding: words.tooEarly } : {}),
    fromZero: values.every((value) => (value ?? 0) >= 0),
  });
  return {
    ...{ measure, view, model: drawn.value, says, why: choice.reason },
    ...{ hidden, running, late: lateSince(points, given.today), levels: points.levels, hasOlder: points.hasOlder },
    moved: movedOf(drawn.value, view.unit),
  };
}

/** A level has words of its own, so its number needs no unit. */
function unitOf({ unit, reckoned }: TeamMeasure["definition"]): string {
  return reckoned.as === "levels" ? "" : unitInWords(unit);
}

function movedOf({ phases }: ChartModel, unit: string): TeamChart["moved"] {
  const [before, now] = phases.slice(-2).map((phase) => centreOf(phase));
  if (phases.length < 2 || before === undefined || before === null || now === undefined || now === null) return null;
  const said = (value: number) => (unit === "" ? numberInWords(value) : `${numberInWords(value)} ${unit}`);
  return { before: said(before), value: said(now) };
}

const centreOf = (phase: Phase): number | null => lineAt(phase.centre, phase, phase.to);

/** What stands on a wall first: what has changed for the worse, then what has changed, then the rest in its order. */
export function signalsFirst<One extends TeamChart | NoChart>(charts: readonly One[]): readonly One[] {
  const weight = (one: TeamChart | NoChart): number => {
    if (!hasChart(one)) return 3;
    return { worsening: 0, changing: 1, improving: 1, "common-cause": 2, "too-early": 3 }[one.says.variation];
  };
  return charts.toSorted((one, other) => weight(one) - weight(other));
}

export const hasSignal = (one: TeamChart | NoChart): boolean =>
  hasChart(one) && one.says.variation !== "common-cause" && one.says.variation !== "too-early";

/**
 * A chart for each measure that the team looks at, in the order in which it took them up. What only counts how many there
 * were stands in the chart that it is the count of.
 */
export function chartsOf({ team, wall }: { readonly team: TeamPage; readonly wall: WallPage }) {
  const given = { wall, series: team.series, tests: team.tests, today: team.today };
  return team.measures.filter(({ isCountBehind }) => !isCountBehind).map((measure) => teamChart(measure, given));
}
