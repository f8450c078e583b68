import {
  type ChartChoice,
  type ChartModel,
  type ChartProblem,
  chart,
  chooseChart,
  type Series,
  type Verdict,
  verdict,
} from "@aimwell/statistics/charts";
import { areEvents, type KindTaken, kindOf, valueProblems } from "./kind.ts";
import type { ChartFlags } from "./options.ts";
import { type Plan, planOf } from "./plan.ts";
import { ChartRefusal, type Problem, problem } from "./problem.ts";
import type { Sheet, SheetRow } from "./sheet/read-sheet.ts";
import { dayProblems, type Timeline, timelineOf } from "./sheet/timeline.ts";

/** A chart with all that it was made from. */
export interface Reckoned {
  readonly sheet: Sheet;
  readonly timeline: Timeline;
  readonly plan: Plan;
  readonly kind: KindTaken;
  readonly choice: ChartChoice & { readonly isForced: boolean };
  readonly model: ChartModel;
  readonly says: Verdict;
  /** One for each point. */
  readonly days: readonly string[];
  /** Points and lines are drawn times this. */
  readonly multiply: number;
  readonly notes: readonly string[];
}

/** Days between each event and the one before; the first event has none before it. */
function daysBetween(sheet: Sheet): Sheet {
  const sorted = sheet.rows.toSorted((one, other) => (one.day < other.day ? -1 : 1));
  const rows = sorted.slice(1).map((row, at): SheetRow => {
    const before = sorted[at]?.day ?? row.day;
    return { ...row, value: (Date.parse(row.day) - Date.parse(before)) / 86_400_000 };
  });
  const note = `The days between were counted from the ${sorted.length} days in the sheet; the first has none before it.`;
  return { ...sheet, rows, names: { ...sheet.names, value: "Days between" }, notes: [...sheet.notes, note] };
}

/** 1, 10, 100 …: the first at which the rate is 1 or more, so that it can be said. */
function perFor(rows: readonly SheetRow[]): number {
  const sum = (role: "value" | "of") =>
    rows.reduce((total, row) => total + (row.value === null ? 0 : (row[role] ?? 0)), 0);
  const rate = sum("value") / sum("of");
  return [1, 10, 100, 1000, 10_000].find((per) => rate * per >= 1) ?? 100_000;
}

function multiplierOf({ kind }: KindTaken, plan: Plan, sheet: Sheet): number {
  if (kind === "proportion") return 100;
  return kind === "rate" ? (plan.per ?? perFor(sheet.rows)) : 1;
}

/** All values of a day belong together; a day that is left out is a group of nothing. */
function subgroupsOf(
  { rows }: Sheet,
  { places }: Timeline,
): { readonly series: Series; readonly days: readonly string[] } {
  const byDay = Map.groupBy(rows, ({ day }) => day);
  const raw = places.flatMap(({ day }) =>
    (byDay.get(day) ?? [null]).map((row) => ({ day, value: row?.value ?? null })),
  );
  const series = { values: raw.map(({ value }) => value), subgroups: raw.map(({ day }) => day) };
  return { series, days: places.map(({ day }) => day) };
}

function seriesOf(
  sheet: Sheet,
  timeline: Timeline,
  { kind }: KindTaken,
): { readonly series: Series; readonly days: readonly string[] } {
  if (kind === "subgroups") return subgroupsOf(sheet, timeline);
  const { places } = timeline;
  const values = places.map(({ row }) => row?.value ?? null);
  const days = places.map(({ day }) => day);
  if (kind !== "proportion" && kind !== "rate") return { series: { values }, days };
  // 0 of 0 says nothing: where either is missing, so is the point.
  const isWhole = places.map(({ row }) => row?.value != null && row.of !== null);
  return {
    series: {
      values: values.map((value, at) => (isWhole[at] === true ? value : null)),
      denominators: places.map(({ row }, at) => (isWhole[at] === true ? (row?.of ?? null) : null)),
    },
    days,
  };
}

function whyNoChart(found: ChartProblem, days: readonly string[]): Problem {
  switch (found.code) {
    case "no-values":
      return problem("no_values", "No line has a value that can be charted. Fill the column in.");
    case "zero-interval": {
      const words = `Two events fall on ${days[found.index]}, so there are 0 days between them. A T chart can't take that: use --chart g, or --kind cases-between with the cases counted.`;
      return problem("zero_interval", words, { found: "0" });
    }
    case "denominators-needed":
      return problem("of_missing", `A ${found.type} chart needs how many there were. Name the column with --of.`);
    case "subgroups-needed":
      return problem("subgroups_needed", `A ${found.type} chart needs several values a day and --kind subgroups.`);
  }
}

const noRows = (isFromDays: boolean): readonly Problem[] =>
  isFromDays ? [problem("no_rows", "One event has no days between. At least two are needed.")] : [];

function refuseWhere(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ChartRefusal(problems);
}

/**
 * From a sheet to a chart: what the values are, which chart that asks for, and what it says.
 *
 * @throws ChartRefusal with every problem that was found.
 */
export function reckon(read: Sheet, flags: ChartFlags): Reckoned {
  const isFromDays = read.names.value === null;
  const sheet = isFromDays ? daysBetween(read) : read;
  refuseWhere(sheet.rows.length === 0 ? [...sheet.problems, ...noRows(isFromDays)] : []);
  const kind = kindOf(sheet, flags.kind);
  const isKind = "kind" in kind;
  const mayRepeat = isKind && (areEvents(kind.kind) || kind.kind === "subgroups");
  const timeline = timelineOf(sheet.rows, isKind && areEvents(kind.kind));
  const plan = planOf(flags, timeline);
  refuseWhere([
    ...sheet.problems,
    ...dayProblems(sheet.rows, mayRepeat),
    ...(isKind ? valueProblems(sheet, kind) : [kind]),
    // Where lines could not be read, a day that seems to be missing may stand in one of them.
    ...("better" in plan ? [] : plan.filter(({ code }) => sheet.problems.length === 0 || !code.endsWith("_outside"))),
  ]);
  if (!isKind || !("better" in plan)) throw new Error("expected every problem to be told");
  return drawn({ sheet, kind, timeline, plan, flags });
}

interface Ready {
  readonly sheet: Sheet;
  readonly kind: KindTaken;
  readonly timeline: Timeline;
  readonly plan: Plan;
  readonly flags: ChartFlags;
}

function drawn({ sheet, kind, timeline, plan, flags }: Ready): Reckoned {
  const { series, days } = seriesOf(sheet, timeline, kind);
  const multiply = multiplierOf(kind, plan, sheet);
  const chosen = chooseChart(series, kind.kind);
  const isForced = flags.chart !== undefined;
  const type = flags.chart ?? chosen.type;
  const made = chart(series, {
    ...{ type, multiply, phases: plan.phases, exclude: plan.excluded.map(({ at }) => at), profile: plan.profile },
    ...(plan.target === null ? {} : { target: plan.target / multiply }),
    ...(plan.rules === null ? {} : { rules: plan.rules }),
    bounds: {
      ...(plan.least === null ? {} : { least: plan.least / multiply }),
      ...(plan.most === null ? {} : { most: plan.most / multiply }),
    },
  });
  if (!made.ok) throw new ChartRefusal(made.problems.map((each) => whyNoChart(each, days)));
  const model = made.value;
  const rows = model.points.rows;
  return {
    ...{ sheet, timeline, plan, kind, model, multiply },
    choice: { ...chosen, type, isForced },
    says: verdict(model, { better: plan.better }),
    days: rows === null ? days : rows.map((row) => days[row] ?? ""),
    notes: sheet.notes,
  };
}
