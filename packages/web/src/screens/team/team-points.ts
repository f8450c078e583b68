import type { Series, WallPage, WallSeries } from "@aimwell/contract";
import type { LocalDate, TeamMeasure } from "@aimwell/domain";
import type { DataKind } from "@aimwell/statistics";
import { numberInWords } from "../../words/en/counts.ts";
import { teamCharts as words } from "../../words/en/team-charts.ts";

/** How many stand at each level in one month, the lowest first. */
export interface LevelMonth {
  readonly month: string;
  readonly counts: readonly number[];
}

/** A month that is not over: what came so far, in words. It is told, and not drawn: it would look like a change. */
export interface Running {
  readonly month: string;
  readonly value: string;
}

/** What is charted: one point a month or a day, in time order; `null` is missing and is never filled in. */
export interface Points {
  readonly kind: DataKind;
  readonly grain: "day" | "month";
  readonly days: readonly string[];
  readonly values: readonly (number | null)[];
  readonly denominators: readonly (number | null)[] | null;
  /** 100 for a share. */
  readonly multiply: number;
  readonly bounds: { readonly least?: number; readonly most?: number };
  /** What each value was made from, in words. */
  readonly counted: readonly (string | null)[];
  /** Points left out because too few people stand behind them. */
  readonly hidden: number;
  readonly levels: readonly LevelMonth[];
  readonly running: Running | null;
  /** There are older numbers than a page carries. */
  readonly hasOlder: boolean;
}

type Reckoned = TeamMeasure["definition"]["reckoned"];

/** What is read of a measure whose figures come from people's records. */
export interface FromRecords {
  readonly wall: Pick<WallPage, "months">;
  readonly series: WallSeries;
  readonly today: LocalDate | string;
}

const monthOf = (day: string): string => day.slice(0, 7);
const outOf = (part: number, all: number): string =>
  words.outOf({ value: numberInWords(part), title: numberInWords(all) });

/** The last month, when it is not over and another one stands before it. */
function runningIn({ wall, series, today }: FromRecords): number | null {
  const last = Math.max(-1, ...series.at);
  const isRunning = monthOf(wall.months[last] ?? "") === monthOf(today) && series.at.some((at) => at < last);
  return isRunning ? last : null;
}

/** The months of a measure that is worked out from records, from the first one with a number on. */
export function pointsFromRecords({ definition: { reckoned } }: TeamMeasure, given: FromRecords): Points {
  const { wall, series } = given;
  const place = new Map(series.at.map((month, at) => [month, at]));
  const first = Math.min(...series.at, ...series.hidden);
  const running = runningIn(given);
  const months = wall.months
    .map((day, at) => ({ day, at: place.get(at), month: at }))
    .filter(({ month }) => month >= first && month !== running);
  const column = <Value>(pick: (at: number) => Value | null | undefined): (Value | null)[] =>
    months.map(({ at }) => (at === undefined ? null : (pick(at) ?? null)));
  const told = toldBy(reckoned, series);
  const levels = reckoned.as === "levels" ? levelsOf(reckoned, given) : [];
  return {
    ...{ ...told.how, grain: "month", days: months.map(({ day }) => day), values: column(told.value) },
    denominators: told.of === null ? null : column(told.of),
    ...{ counted: column(told.counted), hidden: series.hidden.length, levels, hasOlder: false },
    running: running === null ? null : runningSays(wall.months[running] ?? "", told, place.get(running)),
  };
}

function runningSays(month: string, told: Told, at: number | undefined): Running | null {
  const value = at === undefined ? null : told.counted(at);
  return value === null ? null : { month, value };
}

interface Told {
  readonly how: Pick<Points, "kind" | "multiply" | "bounds">;
  readonly value: (at: number) => number | null | undefined;
  readonly of: ((at: number) => number | null) | null;
  readonly counted: (at: number) => string | null;
}

/** How one measure's months are read. A month in which nothing could count has no share. */
function toldBy(reckoned: Reckoned, { numerator, denominator, mean, n }: WallSeries): Told {
  if (reckoned.as === "share") {
    return {
      how: { kind: "proportion", multiply: 100, bounds: {} },
      value: (at) => (denominator[at] === 0 ? null : numerator[at]),
      of: (at) => denominator[at] || null,
      counted: (at) => (denominator[at] ? outOf(numerator[at] ?? 0, denominator[at] ?? 0) : null),
    };
  }
  return {
    how: { kind: "individual", multiply: 1, bounds: boundsOf(reckoned) },
    value: (at) => mean[at],
    of: null,
    counted: (at) =>
      mean[at] == null ? null : words.meanOf({ value: numberInWords(mean[at] ?? 0), count: n[at] ?? 0 }),
  };
}

function levelsOf({ words: told }: Extract<Reckoned, { as: "levels" }>, { wall, series }: FromRecords): LevelMonth[] {
  return series.at.flatMap((month, at) => {
    const counts = series.levels[at]?.slice(0, told.length) ?? [];
    return counts.some((count) => count > 0) ? [{ month: wall.months[month] ?? "", counts }] : [];
  });
}

function boundsOf(reckoned: Reckoned): Points["bounds"] {
  if (reckoned.as === "levels") return { least: reckoned.lowest, most: reckoned.lowest + reckoned.words.length - 1 };
  if (reckoned.as === "share") return { least: 0, most: 100 };
  return reckoned.as === "number" ? {} : { least: 0 };
}

const byDayOf = (series: Series | undefined): ReadonlyMap<string, number> =>
  new Map((series?.takenAt ?? []).map((at, place) => [at.slice(0, 10), series?.value[place] ?? 0]));

const kindOf = {
  share: "individual",
  number: "individual",
  levels: "individual",
  count: "count",
  rate: "rate",
  between: "time-between",
} as const satisfies Record<Reckoned["as"], DataKind>;

/** The values of a measure that the team types in or loads; the last of a day stands. Null without a value. */
export function pointsFromSeries(
  { definition: { id, reckoned }, of }: TeamMeasure,
  all: readonly Series[],
): Points | null {
  const seriesOf = (measure: string) => all.find((each) => each.measure === measure);
  const rows = [...byDayOf(seriesOf(id))].toSorted(([one], [other]) => (one < other ? -1 : 1));
  if (rows.length === 0) return null;
  const days = rows.map(([day]) => day);
  const values = rows.map(([, value]) => value);
  const own = {
    grain: "day",
    days,
    hidden: 0,
    levels: [],
    running: null,
    hasOlder: seriesOf(id)?.hasOlder ?? false,
  } as const;
  if (of === null) {
    const isCases = reckoned.as === "between" && reckoned.what === "cases";
    const kind = isCases ? "cases-between" : kindOf[reckoned.as];
    const how = { kind, multiply: 1, bounds: boundsOf(reckoned), counted: [], denominators: null } as const;
    return { ...own, ...how, values };
  }
  // How many there were is counted too: a day without that count, or with none at all, has no share.
  const there = byDayOf(seriesOf(of));
  const denominators = days.map((day) => (there.get(day) ?? 0) || null);
  const shares = values.map((value, at) => (denominators[at] === null ? null : value));
  const counted = shares.map((value, at) => (value === null ? null : outOf(value, denominators[at] ?? 0)));
  const isRate = reckoned.as === "rate";
  const how = { kind: isRate ? "rate" : "proportion", multiply: isRate ? reckoned.per : 100, bounds: {} } as const;
  return { ...own, ...how, values: shares, denominators, counted };
}

const dayLong = 86_400_000;

/**
 * The last day with a number, when the next one is late: for months when the last whole one has none, for days when twice
 * the usual time between them has gone by. Null while nothing is late.
 */
export function lateSince({ days, values, grain, running }: Points, today: string): string | null {
  const told = days.filter((_, at) => values[at] !== null);
  const last = told.at(-1);
  if (last === undefined || running !== null) return null;
  if (grain === "month") {
    const next = new Date(Date.UTC(Number(last.slice(0, 4)), Number(last.slice(5, 7)), 1)).toISOString();
    return monthOf(next) < monthOf(today) ? last : null;
  }
  const gaps = told.slice(1).map((day, at) => (Date.parse(day) - Date.parse(told[at] ?? day)) / dayLong);
  const usual = gaps.toSorted((one, other) => one - other)[Math.floor(gaps.length / 2)];
  if (usual === undefined) return null;
  return (Date.parse(today) - Date.parse(last)) / dayLong > 2 * Math.max(1, usual) ? last : null;
}
