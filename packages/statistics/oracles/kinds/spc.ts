import {
  type ChartModel,
  type ChartOptions,
  type ChartProblem,
  type ChartType,
  chart,
  hasStatus,
  type PhaseSpec,
  pointStatus,
  profiles,
  type Result,
  ruleSets,
  type Series,
} from "../../src/index.ts";
import { acrossPhases, columnAt, compareColumn, keysAt, lineValue, optionalNumber, plainAt } from "./columns.ts";
import { numbersAt, objectAt, objectsAt, type Plain, textAt, toleranceOf } from "./compare.ts";

const types: readonly ChartType[] = ["run", "i", "mr", "xbar", "s", "p", "pp", "u", "up", "c", "g", "t", "ip"];

export function seriesOf(input: Plain): Series {
  return {
    values: columnAt(input, "y"),
    ...(input["n"] === undefined ? {} : { denominators: columnAt(input, "n") }),
    ...(input["x"] === undefined ? {} : { subgroups: keysAt(input, "x") }),
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

function tryChart(series: Series, options: ChartOptions): Result<ChartModel, ChartProblem> | null {
  try {
    return chart(series, options);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
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

/** Checks one qicharts2 chart; returns what doesn't agree, in sentences. */
export function check(oracle: Plain, file: Plain): readonly string[] {
  const expected = objectAt(oracle, "expected");
  const type = types.find((each) => each === oracle["chart"]);
  if (type === undefined) return [`unknown chart ${String(oracle["chart"])}`];
  const result = tryChart(seriesOf(objectAt(oracle, "input")), optionsOf(oracle, type));
  if (expected["throws"] === true) return result?.ok === true ? ["expected a refusal, got a chart"] : [];
  if (result === null || !result.ok) return [`no chart: ${JSON.stringify(result?.problems ?? "RangeError")}`];
  return compareModel(expected, result.value, file);
}
