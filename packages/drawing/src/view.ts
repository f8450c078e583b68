/** What a point says about itself: a disc is better, a diamond worse, a square has changed, a ring is usual, a cross left out. */
export type PointKind = "usual" | "better" | "worse" | "changed" | "excluded";

export interface ViewPoint {
  /** A calendar day such as "2026-09-23". */
  readonly day: string;
  /** `null` breaks the line; nothing is ever filled in. */
  readonly value: number | null;
  readonly kind: PointKind;
  readonly side: "above" | "below" | "on";
  /** What the value was made from, in words: "3 of 12". */
  readonly counted?: string;
}

/** A stretch with one centre line; lines hold one value for each of its points. */
export interface ViewPhase {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly centre: readonly (number | null)[];
  readonly lower: readonly (number | null)[];
  readonly upper: readonly (number | null)[];
}

/** Something that changed: a test, a move, a new tablet. It stands before the point with this index. */
export interface ViewMark {
  readonly before: number;
  readonly words: string;
  /** Where there is no room for the words: "1". */
  readonly short?: string;
}

/** All that the drawing, the sentence and the table of one chart need. Plain data, in the measure's own unit. */
export interface ChartView {
  /** One sentence that says what the picture shows, and no more than a rule supports. */
  readonly finding: string;
  /** What is measured, how often and in which unit: "Minutes on foot before a stop, each week." */
  readonly measure: string;
  /** Short, beside a number: "min". Empty where a number needs none. */
  readonly unit: string;
  readonly better: "up" | "down" | "neither";
  readonly points: readonly ViewPoint[];
  readonly phases: readonly ViewPhase[];
  readonly target: number | null;
  readonly targetWords: string;
  readonly centreWords: string;
  /** The last stretch's limits by name, for a picture without a table beside it: "limit 28.8". */
  readonly limitWords?: { readonly lower: string; readonly upper: string };
  readonly marks: readonly ViewMark[];
  /** Counts that a person sees start at zero; a scale that does not says so. */
  readonly fromZero: boolean;
  /** What one point stands for; a day when left out. */
  readonly grain?: "day" | "month";
  /** Other values that have to fit, so that charts beside each other share one scale. */
  readonly within?: readonly number[];
}
