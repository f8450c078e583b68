import { type ChartModel, type ChartType, chart, hasStatus, pointStatus } from "../../src/index.ts";
import { acrossPhases, compareColumn, lineValue } from "./columns.ts";
import { listAt, objectAt, type Plain, toleranceOf } from "./compare.ts";
import { seriesOf } from "./spc.ts";

const types: Readonly<Record<string, ChartType>> = {
  np: "np",
  p: "p",
  c: "c",
  g: "g",
  u: "u",
  xbar: "xbar",
  R: "r",
  S: "s",
};

/** From the seventh point of a run on, each point violates; the tool lists them side by side, in any order. */
function violatingRuns(model: ChartModel): readonly number[] {
  return model.signals
    .filter(({ rule }) => rule === "shift")
    .flatMap(({ from, to }) => Array.from({ length: Math.max(0, to - from - 5) }, (_, step) => from + 6 + step));
}

function sorted(values: readonly unknown[]): readonly unknown[] {
  return values.map(Number).sort((a, b) => a - b);
}

/** Checks one qcc chart. One number for a line stands for the same at every point. */
export function check(oracle: Plain, file: Plain): readonly string[] {
  const expected = objectAt(oracle, "expected");
  const type = types[String(oracle["chart"])];
  if (type === undefined) return [`unknown chart ${String(oracle["chart"])}`];
  const result = chart(seriesOf(objectAt(oracle, "input")), { type, profile: "qcc" });
  if (!result.ok) throw new RangeError(`no chart: ${JSON.stringify(result.problems)}`);
  const model = result.value;
  const tolerance = toleranceOf(file);
  const points = Array.from({ length: model.points.n }, (_, index) => index);
  const line = (values: unknown): unknown => (Array.isArray(values) && values.length === 1 ? values[0] : values);
  const limit = (key: "lower" | "upper") =>
    acrossPhases(model, (phase, index) => lineValue(phase.limits?.[key] ?? null, phase, index));
  return [
    ...compareColumn(
      "center",
      line(expected["center"]),
      acrossPhases(model, (phase, index) => lineValue(phase.centre, phase, index)),
      tolerance,
    ),
    ...compareColumn("lcl", line(expected["lcl"]), limit("lower"), tolerance),
    ...compareColumn("ucl", line(expected["ucl"]), limit("upper"), tolerance),
    ...compareColumn("statistics", expected["statistics"], model.points.y, tolerance),
    ...compareColumn(
      "beyondLimits",
      sorted(listAt(expected, "beyondLimits")),
      points.filter((index) => hasStatus(model.points, index, pointStatus.beyondLimits)),
      tolerance,
    ),
    ...compareColumn("violatingRuns", sorted(listAt(expected, "violatingRuns")), violatingRuns(model), tolerance),
  ];
}
