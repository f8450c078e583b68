import { type ChartModel, hasStatus, pointStatus, type Signal } from "@aimwell/statistics";
import type { PointKind } from "./view.ts";

/**
 * A point is better or worse only as part of a signal, and by the signal's own direction: a rising trend is good news
 * even while it is still below the middle line. A point on the line belongs to no run, and signals that disagree cancel.
 */
export function kindOf(model: ChartModel, index: number, better: "up" | "down"): PointKind {
  if (hasStatus(model.points, index, pointStatus.excluded)) return "excluded";
  if (hasStatus(model.points, index, pointStatus.onCentre)) return "usual";
  const directions = new Set(
    model.signals.filter((signal) => touches(signal, index)).map((signal) => signal.direction),
  );
  const [direction, ...others] = directions;
  if (direction === undefined || others.length > 0) return "usual";
  return direction === better ? "better" : "worse";
}

function touches(signal: Signal, index: number): boolean {
  if (signal.direction === "none") return false;
  return signal.points === null
    ? signal.from <= index && index <= signal.to
    : Array.from(signal.points).includes(index);
}
