import { type ChartModel, type ControlLimits, hasStatus, lineAt, type Phase, pointStatus } from "@aimwell/statistics";
import { numberInWords } from "../words/en/counts.ts";
import { measure } from "../words/en/measure.ts";
import { findingInWords } from "./finding.ts";
import { kindsOf } from "./point-kind.ts";
import type { ChartView, PointKind, ViewMark, ViewPhase, ViewPoint } from "./view.ts";

export interface ChartToShow {
  readonly model: ChartModel;
  /** One calendar day a point, in order. */
  readonly days: readonly string[];
  readonly measure: string;
  readonly unit: string;
  readonly better: "up" | "down";
  /** Said in place of the finding that the rules make, by someone who knows what the measure is about. */
  readonly finding?: string;
  readonly targetWords?: string;
  readonly centreWords?: string;
  readonly marks?: readonly ViewMark[];
  readonly fromZero?: boolean;
  readonly grain?: "day" | "month";
  /** What each value was made from, in words; null where nothing was counted. */
  readonly counted?: readonly (string | null)[];
}

/** The one place where a chart model becomes what is drawn, said and listed. */
export function chartView(shown: ChartToShow): ChartView {
  const { model, days, better } = shown;
  if (days.length !== model.points.n) {
    throw new RangeError(`expected one day for each of ${model.points.n} points, got ${days.length}`);
  }
  const kinds = kindsOf(model, better);
  const points = days.map((day, index) => {
    const counted = shown.counted?.[index] ?? null;
    return { ...viewPoint(model, day, index, kinds[index] ?? "usual"), ...(counted === null ? {} : { counted }) };
  });
  return {
    finding: shown.finding ?? findingInWords(model, better),
    measure: shown.measure,
    unit: shown.unit,
    better,
    points,
    phases: model.phases.map(viewPhase),
    target: model.target,
    targetWords:
      shown.targetWords ?? (model.target === null ? "" : measure.aimLine({ value: numberInWords(model.target) })),
    centreWords: shown.centreWords ?? measure.usual,
    marks: shown.marks ?? [],
    fromZero: shown.fromZero ?? true,
    ...(shown.grain === undefined ? {} : { grain: shown.grain }),
  };
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

function viewPhase(phase: Phase): ViewPhase {
  const along = (line: Phase["centre"]) =>
    Array.from({ length: phase.to - phase.from + 1 }, (_, offset) => lineAt(line, phase, phase.from + offset));
  const limit = (which: keyof ControlLimits) => (phase.limits === null ? [] : along(phase.limits[which]));
  return {
    from: phase.from,
    to: phase.to,
    label: phase.label,
    centre: along(phase.centre),
    lower: limit("lower"),
    upper: limit("upper"),
  };
}
