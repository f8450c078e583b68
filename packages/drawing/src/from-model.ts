import {
  type Better,
  type ChartModel,
  type ControlLimits,
  hasStatus,
  lineAt,
  type Phase,
  pointStatus,
} from "@aimwell/statistics/charts";
import { kindsOf } from "./point-kind.ts";
import type { PointKind, ViewPhase, ViewPoint } from "./view.ts";

/**
 * The points of a model as they are drawn.
 *
 * @param days - one calendar day a point, in order.
 * @throws RangeError when there is not one day for each point.
 */
export function pointsOf(model: ChartModel, days: readonly string[], better: Better): readonly ViewPoint[] {
  if (days.length !== model.points.n) {
    throw new RangeError(`expected one day for each of ${model.points.n} points, got ${days.length}`);
  }
  const kinds = kindsOf(model, better);
  return days.map((day, index) => viewPoint(model, day, index, kinds[index] ?? "usual"));
}

function viewPoint(model: ChartModel, day: string, index: number, kind: PointKind): ViewPoint {
  const value = model.points.y[index] ?? null;
  const side = hasStatus(model.points, index, pointStatus.aboveCentre)
    ? "above"
    : hasStatus(model.points, index, pointStatus.belowCentre)
      ? "below"
      : "on";
  return { day, value, kind, side };
}

/** The stretches of a model with their lines, one value for each of their points. */
export function phasesOf(model: ChartModel): readonly ViewPhase[] {
  return model.phases.map((phase) => {
    const along = (line: Phase["centre"]) =>
      Array.from({ length: phase.to - phase.from + 1 }, (_, offset) => lineAt(line, phase, phase.from + offset));
    const limit = (which: keyof ControlLimits) => (phase.limits === null ? [] : along(phase.limits[which]));
    return {
      ...{ from: phase.from, to: phase.to, label: phase.label },
      ...{ centre: along(phase.centre), lower: limit("lower"), upper: limit("upper") },
    };
  });
}
