/** Every rule that we can test for; `ruleSets` groups them as their authors publish them. */
export type RuleId =
  | "beyond-limits"
  | "long-run"
  | "few-crossings"
  | "runs-box"
  | "shift"
  | "trend"
  | "two-of-three"
  | "three-of-four"
  | "four-of-five"
  | "fifteen-within"
  | "eight-beyond"
  | "alternating"
  | "number-of-runs";

/** What a point on the centre line does to a run: is left out of it, ends it, or counts as below the line. */
export type OnLine = "skip" | "break" | "below";

/** How crossings and the longest run together decide. */
export type RunsMethod = "anhoej" | "best-box" | "cut-box";

/**
 * One rule with its numbers. `length` counts points. `zone` rules count points at least so many sigma from
 * the centre line on one side.
 */
export type Rule =
  | { readonly rule: "beyond-limits"; readonly source: string }
  | { readonly rule: "runs"; readonly method: RunsMethod; readonly source: string }
  | { readonly rule: "shift"; readonly length: number; readonly onLine: OnLine; readonly source: string }
  | {
      readonly rule: "trend";
      readonly length: number;
      /** Equal neighbours end a trend, or only one of them counts. */
      readonly equals: "break" | "skip";
      readonly source: string;
    }
  | {
      readonly rule: "zone";
      readonly id: "two-of-three" | "three-of-four" | "four-of-five";
      readonly wanted: number;
      readonly of: number;
      /** How far from the centre line, in sigma. */
      readonly beyondSigma: number;
      /** Whether points beyond the control limits count too. */
      readonly countsBeyondLimits: boolean;
      /** Where the other points of the window may lie; PowerBI lets one in the opposite zone cancel one in this. */
      readonly others: "anywhere" | "same-side" | "opposite-cancels";
      /** Whether all points of the window are part of the signal, or only those beyond. */
      readonly marks: "window" | "beyond";
      readonly source: string;
    }
  | { readonly rule: "fifteen-within"; readonly length: number; readonly withinSigma: number; readonly source: string }
  | { readonly rule: "eight-beyond"; readonly length: number; readonly beyondSigma: number; readonly source: string }
  | { readonly rule: "alternating"; readonly length: number; readonly source: string }
  | { readonly rule: "number-of-runs"; readonly source: string };

/** Rules that are meant to be used together. */
export type RuleSet = readonly Rule[];
