import type { RuleSet } from "../signal/rule.ts";
import { countRuns, type RunCounts } from "../signal/runs.ts";
import { Planes } from "../signal/scan/planes.ts";
import { scan } from "../signal/scan/scan.ts";
import type { Found, Stretch } from "../signal/scan/stretch.ts";
import type { Base } from "./estimate/base.ts";
import { estimate } from "./estimate/estimate.ts";
import { type Estimate, mapLine, mapLines, roundTo } from "./estimate/line.ts";
import { markConstant, markPoints } from "./mark.ts";
import type { ChartMethod } from "./method.ts";
import type { ChartType } from "./model.ts";
import type { Prepared } from "./series.ts";
import type { Span } from "./span.ts";

/** One phase, computed but not yet put in the model's words. */
export interface ComputedPhase {
  readonly span: Span;
  readonly estimate: Estimate;
  readonly runs: RunCounts;
}

export interface Computation {
  readonly type: ChartType;
  readonly data: Prepared;
  readonly status: Uint8Array;
  readonly method: ChartMethod;
  readonly rules: RuleSet;
  readonly multiply: number;
  readonly bounds: { readonly least: number; readonly most: number };
  readonly hasNoGaps: boolean;
}

function scaledEstimate(raw: Estimate, factor: number): Estimate {
  if (factor === 1) return raw;
  const scaled = (value: number): number => value * factor;
  return { ...mapLines(raw, scaled), sigma: mapLine(raw.sigma, scaled) };
}

/** Marks the points of a phase and counts its runs, in one loop where lines are constant and nothing is missing. */
function markAndCount(stretch: Stretch, tieTolerance: number): RunCounts {
  const { centre, lower, upper } = stretch;
  const areConstant = typeof centre === "number" && typeof lower === "number" && typeof upper === "number";
  if (stretch.planes !== null && areConstant && !Number.isNaN(centre)) {
    return markConstant(stretch, stretch.planes.sidesToFill(), { centre, lower, upper, tieTolerance });
  }
  markPoints(stretch, tieTolerance);
  return countRuns(stretch.status, stretch.from, stretch.to);
}

/** Estimates one phase, marks its points in `status` and adds its signals to `into`. `y` is what is drawn. */
export function computePhase(input: Computation, span: Span, y: Float64Array, into: Found[]): ComputedPhase {
  const { type, data, status, method, bounds } = input;
  const { hasNoGaps } = input;
  const base: Base = { data, status, span, method, bounds, hasNoGaps };
  const exact = scaledEstimate(estimate(type, base), input.multiply);
  const { lineDecimals } = method;
  const lines = lineDecimals === null ? exact : mapLines(exact, (value) => roundTo(value, lineDecimals));
  const isConstant = typeof lines.centre === "number" && typeof lines.sigma === "number";
  const stretch: Stretch = {
    y,
    status,
    from: span.from,
    to: span.to,
    hasNoGaps,
    planes: hasNoGaps && isConstant ? new Planes(y, status, span.from, span.to) : null,
    centre: lines.centre,
    sigma: lines.sigma,
    lower: lines.lower,
    upper: lines.upper,
    lowerTwoSigma: lines.lowerTwoSigma,
    upperTwoSigma: lines.upperTwoSigma,
    zoneCentre: exact.centre,
    lineDecimals,
  };
  const runs = markAndCount(stretch, method.tieTolerance);
  scan(stretch, input.rules, runs, into);
  return { span, estimate: lines, runs };
}
