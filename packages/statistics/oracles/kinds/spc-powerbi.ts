import {
  type AssuranceKind,
  assuranceKind,
  type Better,
  type ChartMethod,
  type ChartModel,
  type ChartType,
  hasStatus,
  pointStatus,
  profiles,
  type RuleSet,
  ruleSets,
  type Series,
  type Signal,
} from "../../src/index.ts";
import { acrossPhases, columnAt, compareColumn, lineValue, optionalNumber, plainAt } from "./columns.ts";
import { objectAt, type Plain, textAt, toleranceOf } from "./compare.ts";
import { chartOrNothing, phasesOf } from "./spc.ts";

const types: readonly ChartType[] = ["run", "i", "mr", "xbar", "s", "p", "pp", "u", "up", "c", "g", "t"];
const icons: Readonly<Record<AssuranceKind, string>> = {
  always: "consistentPass",
  never: "consistentFail",
  "by-chance": "inconsistent",
};

const byName = (one: unknown, other: unknown): number =>
  String(JSON.stringify(one)) < String(JSON.stringify(other)) ? -1 : 1;

function methodOf(name: string, options: Plain): { readonly type: ChartType; readonly profile: ChartMethod } {
  const screenRanges = options["screenMovingRanges"] !== false;
  const profile: ChartMethod = { ...profiles.powerbi, screenRanges };
  if (name === "i_m") return { type: "i", profile: { ...profile, individuals: { centre: "median", range: "mean" } } };
  if (name === "i_mm")
    return { type: "i", profile: { ...profile, individuals: { centre: "median", range: "median" } } };
  const type = types.find((each) => each === name);
  if (type === undefined) throw new TypeError(`unknown chart ${name}`);
  return { type, profile };
}

function rulesOf(options: Plain): RuleSet {
  return ruleSets.powerbi.map((rule) => {
    if (rule.rule === "shift") return { ...rule, length: optionalNumber(options, "shiftN") ?? 7 };
    if (rule.rule === "trend") return { ...rule, length: optionalNumber(options, "trendN") ?? 5 };
    return rule;
  });
}

function seriesOf(input: Plain, type: ChartType): Series {
  const values = columnAt(input, "y");
  if (input["n"] === undefined) return { values };
  const counts = columnAt(input, "n");
  if (type === "xbar") return { values, subgroupSizes: counts, subgroupDeviations: columnAt(input, "sd") };
  if (type === "s") return { values, subgroupSizes: counts, subgroupDeviations: values };
  return { values, denominators: counts };
}

/** Which points a signal marks: with `whole`, all of its pattern; otherwise from the point that completes it on. */
function marked(signal: Signal, whole: boolean, options: Plain, keep: readonly number[]): readonly number[] {
  const { from, to, points, rule } = signal;
  if (points !== null) return points;
  const length = rule === "shift" ? optionalNumber(options, "shiftN") : optionalNumber(options, "trendN");
  const first = whole || rule === "beyond-limits" ? from : from + (length ?? 1) - 1;
  return keep.filter((index) => index >= first && index <= to);
}

/** The tool counts the moving ranges that it lost as zeros, so they make a long run below the centre line. */
function lostRun(model: ChartModel, options: Plain): number {
  if (model.type !== "mr" || optionalNumber(options, "freeze") === undefined) return 0;
  let length = 0;
  for (let index = model.points.n - 1; index > 0; index--) {
    if (model.points.y[index] !== null && !hasStatus(model.points, index, pointStatus.belowCentre)) break;
    length += 1;
  }
  return length;
}

function directionsAt(model: ChartModel, options: Plain, keep: readonly number[]): ReadonlySet<string> {
  const lastOnly = options["flagLastPointOnly"] !== false;
  const whole = options["highlightAllInPattern"] === true;
  const last = keep.at(-1) ?? -1;
  const directions = new Set<string>();
  if (lostRun(model, options) >= (optionalNumber(options, "shiftN") ?? 7)) return new Set(["down"]);
  for (const signal of model.signals) {
    const points = marked(signal, whole, options, keep);
    if (lastOnly ? points.includes(last) : points.length > 0) directions.add(signal.direction);
  }
  return directions;
}

function variationIcons(directions: ReadonlySet<string>, better: Better): readonly string[] {
  const up = better === "neither" ? "neutralHigh" : better === "up" ? "improvementHigh" : "concernHigh";
  const down = better === "neither" ? "neutralLow" : better === "down" ? "improvementLow" : "concernLow";
  const shown = [...(directions.has("up") ? [up] : []), ...(directions.has("down") ? [down] : [])];
  return shown.length === 0 ? ["commonCause"] : shown.sort();
}

/** The visual leaves the first moving range of each phase out of its data. */
function keptPoints(model: ChartModel, type: ChartType): readonly number[] {
  const starts = new Set(type === "mr" ? model.phases.map(({ from }) => from) : []);
  return Array.from({ length: model.points.n }, (_, index) => index).filter((index) => !starts.has(index));
}

function compareLines(model: ChartModel, expected: Plain, keep: readonly number[], file: Plain): readonly string[] {
  const tolerance = toleranceOf(file);
  const kept = <Value>(values: ArrayLike<Value>): readonly (Value | null)[] =>
    keep.map((index) => values[index] ?? null);
  const limit = (key: "lower" | "upper" | "lowerTwoSigma" | "upperTwoSigma") =>
    kept(acrossPhases(model, (phase, index) => lineValue(phase.limits?.[key] ?? null, phase, index)));
  const rows = model.points.rows;
  return [
    ...compareColumn("keep", expected["keep"], rows === null ? keep : kept(rows), tolerance),
    ...compareColumn("y", expected["y"], kept(model.points.y), tolerance),
    ...compareColumn(
      "cl",
      expected["cl"],
      kept(acrossPhases(model, (phase, index) => lineValue(phase.centre, phase, index))),
      tolerance,
    ),
    ...compareColumn("lcl", expected["lcl"], limit("lower"), tolerance),
    ...compareColumn("lcl95", expected["lcl95"], limit("lowerTwoSigma"), tolerance),
    ...compareColumn("ucl95", expected["ucl95"], limit("upperTwoSigma"), tolerance),
    ...compareColumn("ucl", expected["ucl"], limit("upper"), tolerance),
  ];
}

const outcomes = { astronomical: "beyond-limits", shift: "shift", trend: "trend", twoInThree: "two-of-three" } as const;

/** The outcome of each rule at each point, where the file has it. */
function compareOutcomes(
  model: ChartModel,
  expected: Plain,
  keep: readonly number[],
  options: Plain,
): readonly string[] {
  const words = { up: "upper", down: "lower", none: "none" } as const;
  return Object.entries(outcomes).flatMap(([key, rule]) => {
    const column: readonly unknown[] = Array.isArray(expected[key]) ? expected[key] : [expected[key]];
    if (column.every((each) => each === null)) return [];
    const status = new Map<number, string>();
    for (const signal of model.signals.filter((each) => each.rule === rule)) {
      for (const index of marked(signal, options["highlightAllInPattern"] === true, options, keep)) {
        status.set(index, words[signal.direction]);
      }
    }
    return compareColumn(
      key,
      expected[key],
      keep.map((index) => status.get(index) ?? "none"),
      { absolute: 0, relative: 0 },
    );
  });
}

/** Checks one PowerBI-SPC chart; returns what doesn't agree, in sentences. */
export function check(oracle: Plain, file: Plain): readonly string[] {
  const options = plainAt(oracle, "options");
  const expected = objectAt(oracle, "expected");
  const { type, profile } = methodOf(textAt(oracle, "chart") || (textAt(oracle, "id").split("/")[1] ?? ""), options);
  const target = optionalNumber(options, "target");
  const settings = { type, profile, rules: rulesOf(options), phases: phasesOf(options) };
  const model = chartOrNothing(
    seriesOf(objectAt(oracle, "input"), type),
    { ...settings, ...(target === undefined ? {} : { target }) },
    expected,
  );
  if (model === null) return [];
  const direction = textAt(options, "direction");
  const better: Better = direction === "increase" ? "up" : direction === "decrease" ? "down" : "neither";
  const keep = keptPoints(model, type);
  // The tool calls a control chart without limits inconsistent when it has a target and a direction.
  const withoutLimits = type !== "run" && target !== undefined && better !== "neither" ? "by-chance" : null;
  const assurance = assuranceKind(model, better) ?? withoutLimits;
  const wanted: readonly unknown[] = Array.isArray(expected["variationIcons"]) ? expected["variationIcons"] : [];
  return [
    ...compareLines(model, expected, keep, file),
    ...compareOutcomes(model, expected, keep, options),
    ...compareColumn(
      "variationIcons",
      wanted.toSorted(byName),
      variationIcons(directionsAt(model, options, keep), better),
      toleranceOf(file),
    ),
    ...compareColumn(
      "assuranceIcon",
      expected["assuranceIcon"],
      [assurance === null ? "none" : icons[assurance]],
      toleranceOf(file),
    ),
  ];
}
