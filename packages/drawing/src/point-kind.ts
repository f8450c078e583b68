import { type Better, type ChartModel, hasStatus, pointStatus, type Signal, verdict } from "@aimwell/statistics/charts";
import type { PointKind } from "./view.ts";

/**
 * What each point is. Where no signal reaches the latest value but the line as a whole has changed (it crosses its middle
 * too seldom), the points after its last crossing are what the sentence above the chart speaks of, and are drawn so.
 */
export function kindsOf(model: ChartModel, better: Better): readonly PointKind[] {
  const kinds = Array.from({ length: model.points.n }, (_, index) => kindOf(model, index, better));
  if (better === "neither") return kinds;
  const { variation } = verdict(model, { better });
  if (variation !== "improving" && variation !== "worsening") return kinds;
  if (kinds.includes("better") || kinds.includes("worse")) return kinds;
  const kind = variation === "improving" ? "better" : "worse";
  const side = sideOf(kind, better);
  const began = model.phases.at(-1)?.from ?? 0;
  const crossed = kinds.findLastIndex((_, index) => index < began || hasStatus(model.points, index, otherSide[side]));
  return kinds.map((held, index) =>
    index > crossed && held === "usual" && hasStatus(model.points, index, pointStatus[side]) ? kind : held,
  );
}

const otherSide = { aboveCentre: pointStatus.belowCentre, belowCentre: pointStatus.aboveCentre } as const;

function sideOf(kind: "better" | "worse", better: "up" | "down"): "aboveCentre" | "belowCentre" {
  return (kind === "better") === (better === "up") ? "aboveCentre" : "belowCentre";
}

/**
 * A point is better or worse only as part of a signal, and by the signal's own direction: a rising trend is good news
 * even while it is still below the middle line. A point on the line belongs to no run, and signals that disagree cancel.
 * Where neither way is better, it has changed and no more.
 */
export function kindOf(model: ChartModel, index: number, better: Better): PointKind {
  if (hasStatus(model.points, index, pointStatus.excluded)) return "excluded";
  if (hasStatus(model.points, index, pointStatus.onCentre)) return "usual";
  const directions = new Set(
    model.signals.filter((signal) => touches(signal, index)).map((signal) => signal.direction),
  );
  const [direction, ...others] = directions;
  if (direction === undefined) return "usual";
  if (better === "neither") return "changed";
  if (others.length > 0) return "usual";
  return direction === better ? "better" : "worse";
}

function touches(signal: Signal, index: number): boolean {
  if (signal.direction === "none") return false;
  return signal.points === null
    ? signal.from <= index && index <= signal.to
    : Array.from(signal.points).includes(index);
}
