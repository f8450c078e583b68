import { type ChartView, phasesOf, pointsOf, type ViewMark } from "@aimwell/drawing";
import type { ChartModel } from "@aimwell/statistics";
import { numberInWords } from "../words/en/counts.ts";
import { measure } from "../words/en/measure.ts";
import { findingInWords } from "./finding.ts";

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
  const points = pointsOf(model, days, better).map((point, index) => {
    const counted = shown.counted?.[index] ?? null;
    return counted === null ? point : { ...point, counted };
  });
  return {
    finding: shown.finding ?? findingInWords(model, better),
    measure: shown.measure,
    unit: shown.unit,
    better,
    points,
    phases: phasesOf(model),
    target: model.target,
    targetWords:
      shown.targetWords ?? (model.target === null ? "" : measure.aimLine({ value: numberInWords(model.target) })),
    centreWords: shown.centreWords ?? measure.usual,
    marks: shown.marks ?? [],
    fromZero: shown.fromZero ?? true,
    ...(shown.grain === undefined ? {} : { grain: shown.grain }),
  };
}
