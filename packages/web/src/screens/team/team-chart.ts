import type { Series, TeamPage, WallPage } from "@aimwell/contract";
import type { TeamMeasure } from "@aimwell/domain";
import { type ChartModel, chart, chooseChart, type DataKind, type Verdict, verdict } from "@aimwell/statistics";
import { chartView } from "../../chart/from-model.ts";
import type { ChartView, ViewMark } from "../../chart/view.ts";
import { team as words } from "../../words/en/team.ts";
import { unitInWords } from "../visit/from-record/trend.ts";

/** What is charted: one point a month or a day, in time order; `null` is missing and is never filled in. */
export interface Points {
  readonly kind: DataKind;
  readonly days: readonly string[];
  readonly values: readonly (number | null)[];
  readonly denominators: readonly (number | null)[] | null;
  /** 100 for a share. */
  readonly multiply: number;
  readonly bounds: { readonly least?: number; readonly most?: number };
  /** Points left out because too few people stand behind them. */
  readonly hidden: number;
}

/** One measure as the board shows it: small on the wall, and large on a page of its own. */
export interface TeamChart {
  readonly measure: TeamMeasure;
  readonly view: ChartView;
  readonly model: ChartModel;
  readonly says: Verdict;
  /** Why this chart, in words. */
  readonly why: string;
  /** Where each phase begins, with its reason. */
  readonly hidden: number;
}

/** A measure without a point, or of which all points are hidden. */
export interface NoChart {
  readonly measure: TeamMeasure;
  readonly hidden: number;
}

export const hasChart = (one: TeamChart | NoChart): one is TeamChart => "view" in one;

/** The months of a measure that is worked out from records. */
function fromWall({ definition }: TeamMeasure, wall: WallPage): Points | null {
  const series = wall.series.find(({ measure, stratum }) => measure === definition.id && stratum === "");
  if (series === undefined) return null;
  const place = new Map(series.at.map((month, at) => [month, at]));
  const first = Math.min(...series.at, ...series.hidden);
  const months = wall.months.map((day, at) => ({ day, at: place.get(at) })).slice(first);
  const column = (pick: (at: number) => number | null | undefined) =>
    months.map(({ at }) => (at === undefined ? null : (pick(at) ?? null)));
  const days = months.map(({ day }) => day);
  const hidden = series.hidden.length;
  switch (definition.reckoned.as) {
    case "share": {
      const denominators = column((at) => series.denominator[at]);
      // A month in which nothing could count has no share.
      const values = column((at) => (series.denominator[at] === 0 ? null : series.numerator[at]));
      const of = denominators.map((each) => (each === 0 ? null : each));
      return { kind: "proportion", days, values, denominators: of, multiply: 100, bounds: {}, hidden };
    }
    case "number":
    case "levels":
      return {
        ...{ kind: "individual", days, values: column((at) => series.mean[at]), denominators: null },
        ...{ multiply: 1, bounds: boundsOf(definition.reckoned), hidden },
      };
  }
}

function boundsOf(reckoned: TeamMeasure["definition"]["reckoned"]): Points["bounds"] {
  if (reckoned.as !== "levels") return {};
  return { least: reckoned.lowest, most: reckoned.lowest + reckoned.words.length - 1 };
}

const byDayOf = (series: Series | undefined): ReadonlyMap<string, number> =>
  new Map((series?.takenAt ?? []).map((at, place) => [at.slice(0, 10), series?.value[place] ?? 0]));

/** The values of a measure that the team types in or loads; the last of a day stands. */
function fromSeries({ definition, of }: TeamMeasure, all: readonly Series[]): Points | null {
  const seriesOf = (id: string) => all.find(({ measure }) => measure === id);
  const rows = [...byDayOf(seriesOf(definition.id))].toSorted(([one], [other]) => (one < other ? -1 : 1));
  if (rows.length === 0) return null;
  const days = rows.map(([day]) => day);
  const values = rows.map(([, value]) => value);
  const own = { days, hidden: 0 };
  if (of === null) {
    const bounds = definition.reckoned.as === "share" ? { least: 0, most: 100 } : boundsOf(definition.reckoned);
    return { ...own, kind: "individual", values, denominators: null, multiply: 1, bounds };
  }
  // How many there were is counted too: a day without that count has no share.
  const there = byDayOf(seriesOf(of));
  const denominators = days.map((day) => (there.get(day) ?? 0) || null);
  const shares = values.map((value, at) => (denominators[at] === null ? null : value));
  return { ...own, kind: "proportion", values: shares, denominators, multiply: 100, bounds: {} };
}

/** Where phases begin, by the place of the first point of each, with the reason that somebody gave. */
function phasesOf({ phases }: TeamMeasure, days: readonly string[]) {
  const starts = phases
    .map(({ from, because }) => ({ from: days.findIndex((day) => day >= from), label: because }))
    .filter(({ from }) => from > 0)
    .toSorted((one, other) => one.from - other.from)
    .filter(({ from }, place, list) => list[place - 1]?.from !== from);
  return [{ from: 0 }, ...starts];
}

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

export interface ToChart {
  readonly wall: WallPage;
  readonly series: readonly Series[];
  /** Tests of change that began, in the order in which they began. */
  readonly tests: readonly { readonly measure: string; readonly startedOn: string | null; readonly title: string }[];
}

/** Tests drawn on the chart as what they are: the point before which each began. */
function marksOf({ definition }: TeamMeasure, tests: ToChart["tests"], days: readonly string[]): readonly ViewMark[] {
  return tests
    .flatMap(({ measure, startedOn }) => (measure === definition.id && startedOn !== null ? [startedOn] : []))
    .flatMap((startedOn, place) => {
      // A month's point stands for all its days.
      const before = days.findIndex((day) => day.slice(0, 7) >= startedOn.slice(0, 7) && day >= startedOn.slice(0, 8));
      return before < 0 ? [] : [{ before, words: words.testNumber({ place: place + 1 }) }];
    });
}

/** The chart of one measure. Which chart, and why, is chosen by what the values are; never by how they look. */
export function teamChart(measure: TeamMeasure, given: ToChart): TeamChart | NoChart {
  const { definition } = measure;
  const points =
    definition.source === "measurement" ? fromSeries(measure, given.series) : fromWall(measure, given.wall);
  const nothing: NoChart = { measure, hidden: points?.hidden ?? 0 };
  if (points === null || points.values.every((value) => value === null)) return nothing;
  const { kind, days, values, denominators, multiply, bounds } = points;
  const series = denominators === null ? { values } : { values, denominators };
  const target = measure.target?.value ?? null;
  const choice = chooseChart(series, kind);
  const drawn = chart(series, {
    ...{ type: choice.type, phases: phasesOf(measure, days), multiply, bounds },
    exclude: excludedIn(
      measure,
      given.series.find((each) => each.measure === definition.id),
      days,
    ),
    ...(target === null ? {} : { target: target / multiply }),
  });
  if (!drawn.ok) return nothing;
  const { better } = definition;
  const view = chartView({
    ...{ model: drawn.value, days, unit: unitInWords(definition.unit), better: better === "down" ? "down" : "up" },
    measure: definition.what,
    ...(better === "neither" ? { finding: words.neither } : {}),
    marks: marksOf(measure, given.tests, days),
    fromZero: values.every((value) => (value ?? 0) >= 0),
  });
  const says = verdict(drawn.value, { better });
  return { measure, view, model: drawn.value, says, why: choice.reason, hidden: points.hidden };
}

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

/** A chart for each measure that the team looks at, in the order in which it took them up. */
export function chartsOf({ team, wall }: { readonly team: TeamPage; readonly wall: WallPage }) {
  return team.measures.map((measure) => teamChart(measure, { wall, series: team.series, tests: team.tests }));
}
