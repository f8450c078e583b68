import {
  type ChartModel,
  type ChartOptions,
  type ChartType,
  chart,
  hasStatus,
  type PhaseSpec,
  pointStatus,
  profiles,
  ruleSets,
  type Series,
} from "../../src/index.ts";
import { acrossPhases, columnAt, compareColumn, keysAt, lineValue, optionalNumber, plainAt } from "./columns.ts";
import { numbersAt, objectAt, objectsAt, type Plain, textAt, toleranceOf } from "./compare.ts";

const types: readonly ChartType[] = ["run", "i", "mr", "xbar", "s", "p", "pp", "u", "up", "c", "g", "t", "ip"];

/** Rows in the order of their subgroups, as R's `split` puts them. */
function bySubgroup<Row>(column: ArrayLike<Row>, keys: readonly (string | number)[]): readonly Row[] {
  const order = keys.map((_, row) => row).sort((one, other) => compareKeys(keys[one], keys[other]) || one - other);
  const rows = Array.from(column);
  return order.flatMap((row) => rows.slice(row, row + 1));
}

function compareKeys(one: string | number | undefined, other: string | number | undefined): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  return String(one) < String(other) ? -1 : String(one) > String(other) ? 1 : 0;
}

export function seriesOf(input: Plain): Series {
  const keys = input["x"] === undefined ? null : keysAt(input, "x");
  const column = (name: string) => (keys === null ? columnAt(input, name) : bySubgroup(columnAt(input, name), keys));
  return {
    values: column("y"),
    ...(input["n"] === undefined ? {} : { denominators: column("n") }),
    ...(keys === null ? {} : { subgroups: bySubgroup(keys, keys) }),
  };
}

/** Phases of a case: `partAfter` counts points, and `freeze` holds only without it. */
export function phasesOf(options: Plain): readonly PhaseSpec[] {
  const centre = optionalNumber(options, "centreLine");
  const given = centre === undefined ? {} : { centre };
  const freeze = optionalNumber(options, "freeze");
  if (options["partAfter"] === undefined) {
    return [{ from: 0, ...given, ...(freeze === undefined ? {} : { baseline: freeze }) }];
  }
  return [0, ...numbersAt(options, "partAfter")].map((from) => ({ from, ...given }));
}

function optionsOf(oracle: Plain, type: ChartType): ChartOptions {
  const options = plainAt(oracle, "options");
  const method = textAt(options, "runsMethod");
  const runs = method === "bestbox" ? ruleSets.bestBox : method === "cutbox" ? ruleSets.cutBox : ruleSets.anhoej;
  const target = optionalNumber(options, "target");
  return {
    type,
    profile: { ...profiles.qicharts2, screenRanges: options["screenMovingRanges"] !== false },
    rules: [...ruleSets.limitsOnly, ...runs],
    phases: phasesOf(options),
    exclude: options["exclude"] === undefined ? [] : numbersAt(options, "exclude").map((point) => point - 1),
    multiply: optionalNumber(options, "multiply") ?? 1,
    aggregate: textAt(options, "aggregate") === "median" ? "median" : "mean",
    ...(target === undefined ? {} : { target }),
  };
}

function comparePhases(expected: Plain, model: ChartModel): readonly string[] {
  const wanted = objectsAt(expected, "phases");
  const ours = model.phases.map((phase, index) => {
    let observed = 0;
    for (let point = phase.from; point <= phase.to; point++) {
      // The package counts missing points as observed, and excluded ones not.
      if (!hasStatus(model.points, point, pointStatus.excluded)) observed += 1;
    }
    return {
      phase: index + 1,
      nObs: observed,
      nUseful: phase.runs.useful,
      longestRun: phase.runs.longestRun,
      longestRunMax: phase.runs.longestRunMax,
      crossings: phase.runs.crossings,
      crossingsMin: phase.runs.crossingsMin,
      runsSignal: phase.runs.isSignal,
    };
  });
  if (wanted.length !== ours.length) return [`phases: expected ${wanted.length}, got ${ours.length}`];
  return wanted.flatMap((each, index) =>
    Object.entries(ours[index] ?? {}).flatMap(([key, value]) =>
      each[key] === undefined || each[key] === value
        ? []
        : [`phases[${index}].${key}: expected ${JSON.stringify(each[key])}, got ${String(value)}`],
    ),
  );
}

function compareModel(expected: Plain, model: ChartModel, file: Plain): readonly string[] {
  const tolerance = toleranceOf(file);
  const { points } = model;
  const status = (bit: number): readonly boolean[] =>
    Array.from({ length: points.n }, (_, index) => hasStatus(points, index, bit));
  const limit = (key: "lower" | "upper" | "lowerTwoSigma" | "upperTwoSigma") =>
    acrossPhases(model, (phase, index) => lineValue(phase.limits?.[key] ?? null, phase, index));
  return [
    ...compareColumn("y", expected["y"], points.y, tolerance),
    ...compareColumn(
      "cl",
      expected["cl"],
      acrossPhases(model, (phase, index) => lineValue(phase.centre, phase, index)),
      tolerance,
    ),
    ...compareColumn("lcl", expected["lcl"], limit("lower"), tolerance),
    ...compareColumn("ucl", expected["ucl"], limit("upper"), tolerance),
    ...compareColumn("lcl95", expected["lcl95"], limit("lowerTwoSigma"), tolerance),
    ...compareColumn("ucl95", expected["ucl95"], limit("upperTwoSigma"), tolerance),
    ...compareColumn("sigmaSignal", expected["sigmaSignal"], status(pointStatus.beyondLimits), tolerance),
    ...compareColumn(
      "included",
      expected["included"],
      status(pointStatus.excluded).map((is) => !is),
      tolerance,
    ),
    ...compareColumn(
      "baseline",
      expected["baseline"],
      acrossPhases(model, (phase, index) => index <= phase.baseline.to),
      tolerance,
    ),
    ...comparePhases(expected, model),
  ];
}

/** Whether a package drew a chart without any point. */
function isEmpty(expected: Plain): boolean {
  const values: readonly unknown[] = Array.isArray(expected["y"]) ? expected["y"] : [expected["y"]];
  return values.every((value) => value === null);
}

/**
 * Ours, or null where the package drew an empty chart and ours says that there are no values, which agree.
 *
 * @throws RangeError when ours refuses.
 */
export function chartOrNothing(series: Series, options: ChartOptions, expected: Plain): ChartModel | null {
  const result = chart(series, options);
  if (result.ok) return result.value;
  if (isEmpty(expected) && result.problems.every(({ code }) => code === "no-values")) return null;
  throw new RangeError(`no chart: ${JSON.stringify(result.problems)}`);
}

/** Checks one qicharts2 chart; returns what doesn't agree, in sentences. */
export function check(oracle: Plain, file: Plain): readonly string[] {
  const expected = objectAt(oracle, "expected");
  const type = types.find((each) => each === oracle["chart"]);
  if (type === undefined) return [`unknown chart ${String(oracle["chart"])}`];
  const model = chartOrNothing(seriesOf(objectAt(oracle, "input")), optionsOf(oracle, type), expected);
  return model === null ? [] : compareModel(expected, model, file);
}
