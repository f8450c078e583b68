import {
  assuranceKind,
  type Better,
  type ChartModel,
  chart,
  hasStatus,
  leadingSignals,
  type PhaseSpec,
  pointStatus,
  profiles,
  type Signal,
  variationKind,
} from "../../src/index.ts";
import { acrossPhases, columnAt, compareColumn, lineValue, optionalNumber, plainAt } from "./columns.ts";
import { numbersAt, objectAt, type Plain, textAt, toleranceOf } from "./compare.ts";

const sides = { up: "Above", down: "Below", none: "" } as const;

/** The package's own words for a cause. */
function causeWords(signal: Signal | null): string {
  if (signal === null) return "Common Cause";
  const side = sides[signal.direction];
  if (signal.rule === "beyond-limits") return signal.direction === "up" ? "Above UCL" : "Below LCL";
  if (signal.rule === "trend") return `7 Point Trend (${signal.direction === "up" ? "Increasing" : "Decreasing"})`;
  return signal.rule === "shift" ? `7 Points ${side} CL` : `2 in 3 ${side} CL`;
}

function pointType(signal: Signal | null, better: Better): string {
  const kind = variationKind(signal, better);
  if (signal === null || kind === "common-cause") return "common_cause";
  if (kind === "changing") return `special_cause_neutral_${signal.direction === "up" ? "high" : "low"}`;
  return kind === "improving" ? "special_cause_improvement" : "special_cause_concern";
}

function variationIcon(signal: Signal | null, better: Better): string {
  if (signal === null) return "common_cause";
  const words = { improving: "improvement", worsening: "concern", changing: "neutral", "common-cause": "" } as const;
  return `${words[variationKind(signal, better)]}_${signal.direction === "up" ? "high" : "low"}`;
}

const assuranceTypes = { always: "consistent_pass", never: "consistent_fail", "by-chance": "inconsistent" } as const;
const assuranceIcons = { always: "pass", never: "fail", "by-chance": "inconsistent" } as const;

function phasesOf(options: Plain): readonly PhaseSpec[] {
  const fixed = optionalNumber(options, "fixAfterN");
  if (options["rebaseAt"] === undefined) return [{ from: 0, ...(fixed === undefined ? {} : { baseline: fixed }) }];
  return [0, ...numbersAt(options, "rebaseAt")].map((from) => ({ from }));
}

function compareLines(model: ChartModel, expected: Plain, file: Plain): readonly string[] {
  const tolerance = toleranceOf(file);
  const limit = (key: "lower" | "upper") =>
    acrossPhases(model, (phase, index) => lineValue(phase.limits?.[key] ?? null, phase, index));
  const isClose = (index: number, key: "lowerTwoSigma" | "upperTwoSigma"): number | null => {
    const phase = model.phases.find(({ from, to }) => from <= index && index <= to);
    return phase === undefined ? null : lineValue(phase.limits?.[key] ?? null, phase, index);
  };
  const hasLimits = limit("upper").some((value) => value !== null);
  const points = Array.from({ length: model.points.n }, (_, index) => index);
  const isMissing = (index: number): boolean => hasStatus(model.points, index, pointStatus.missing);
  const outside = points.map((index) =>
    hasLimits && !isMissing(index) ? hasStatus(model.points, index, pointStatus.beyondLimits) : null,
  );
  const close = points.map((index) => {
    const value = model.points.y[index] ?? null;
    const lower = isClose(index, "lowerTwoSigma");
    const upper = isClose(index, "upperTwoSigma");
    if (value === null || lower === null || upper === null) return null;
    return outside[index] === false && (value < lower || value > upper);
  });
  const side = points.map((index) => {
    if (isMissing(index)) return null;
    if (hasStatus(model.points, index, pointStatus.onCentre)) return 0;
    return hasStatus(model.points, index, pointStatus.aboveCentre) ? 1 : -1;
  });
  return [
    ...compareColumn(
      "mean",
      expected["mean"],
      acrossPhases(model, (phase, index) => lineValue(phase.centre, phase, index)),
      tolerance,
    ),
    ...compareColumn("lpl", expected["lpl"], limit("lower"), tolerance),
    ...compareColumn("upl", expected["upl"], limit("upper"), tolerance),
    ...compareColumn("outsideLimits", expected["outsideLimits"], outside, tolerance),
    ...compareColumn("sideOfMean", expected["sideOfMean"], side, tolerance),
    ...compareColumn("closeToLimits", expected["closeToLimits"], close, tolerance),
    ...compareColumn(
      "rebaseGroup",
      expected["rebaseGroup"],
      acrossPhases(model, (phase) => model.phases.indexOf(phase)),
      tolerance,
    ),
    ...compareColumn(
      "shortGroup",
      expected["shortGroup"],
      acrossPhases(model, (phase) => phase.to - phase.from + 1 <= 12),
      tolerance,
    ),
  ];
}

/** Checks one NHS Making Data Count chart; returns what doesn't agree, in sentences. */
export function check(oracle: Plain, file: Plain): readonly string[] {
  const options = plainAt(oracle, "options");
  const expected = objectAt(oracle, "expected");
  const target = optionalNumber(options, "target");
  const direction = textAt(options, "improvementDirection");
  const better: Better = direction === "increase" ? "up" : direction === "decrease" ? "down" : "neither";
  const result = chart(
    { values: columnAt(objectAt(oracle, "input"), "y") },
    {
      type: "i",
      profile: { ...profiles["making-data-count"], screenRanges: options["screenOutliers"] !== false },
      phases: phasesOf(options),
      ...(target === undefined ? {} : { target }),
    },
  );
  if (!result.ok) throw new RangeError(`no chart: ${JSON.stringify(result.problems)}`);
  const model = result.value;
  const leading = leadingSignals(model);
  const last = leading.at(-1) ?? null;
  // The package calls a process without limits inconsistent when it has a target and a direction.
  const withoutLimits = target !== undefined && better !== "neither" ? "by-chance" : null;
  const assurance = assuranceKind(model, better) ?? withoutLimits;
  const none = toleranceOf(file);
  return [
    ...compareLines(model, expected, file),
    ...compareColumn("specialCause", expected["specialCause"], leading.map(causeWords), none),
    ...compareColumn(
      "pointType",
      expected["pointType"],
      leading.map((signal) => pointType(signal, better)),
      none,
    ),
    ...compareColumn("variationType", expected["variationType"], [pointType(last, better)], none),
    ...compareColumn("variationIcon", expected["variationIcon"], [variationIcon(last, better)], none),
    ...compareColumn(
      "assuranceType",
      expected["assuranceType"],
      [assurance === null ? null : assuranceTypes[assurance]],
      none,
    ),
    ...compareColumn(
      "assuranceIcon",
      expected["assuranceIcon"],
      [assurance === null ? null : assuranceIcons[assurance]],
      none,
    ),
  ];
}
