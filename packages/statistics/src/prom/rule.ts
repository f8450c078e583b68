/** Which way a score is good. `unstated` when the scoring file doesn't say. */
export type ScoreDirection = "higher-is-better" | "higher-is-worse" | "unstated";

/** How an answer becomes the item's score, where the two differ: answers from `from` to `to` score `value`. */
export type Recode = { readonly from: number; readonly to: number; readonly value: number };

export type ItemRule = {
  readonly id: string;
  /** Least and greatest answer. */
  readonly min: number;
  readonly max: number;
  readonly isReversed: boolean;
  /** Empty when the answer is the score. */
  readonly recodes: readonly Recode[];
};

/** One line of a published table: what a raw score stands for, and the standard error where it is published. */
export type TableEntry = { readonly raw: number; readonly value: number | null; readonly standardError: number | null };

export type ScoreBand = { readonly from: number; readonly to: number; readonly name: string };

export type ScaleRule = {
  /** `total` when the instrument has one score. */
  readonly name: string;
  /** The ids of the items, or how many there are when the file gives no ids, or null when it gives neither. */
  readonly items: readonly string[] | number | null;
  readonly combine: "sum" | "mean";
  /** What the sum or mean is multiplied by. */
  readonly times: number;
  readonly needed: "all" | "half" | number;
  /** Empty when the raw score is the score. */
  readonly table: readonly TableEntry[];
  readonly bands: readonly ScoreBand[];
};

/** When an answer must be acted on at once, whatever the score. */
export type SafetyRule = { readonly item: string; readonly above: number; readonly act: string };

/** A change that matters to people, with where the figure is from; never given without a source. */
export type ImportantChange = {
  readonly value: number;
  readonly direction: "fall" | "rise" | "either";
  readonly source: string;
};

/** A scoring file, read. */
export type ScoringRule = {
  readonly instrument: string;
  readonly direction: ScoreDirection;
  readonly scales: readonly ScaleRule[];
  /** Rules of items that differ from `itemRange`, by id. */
  readonly items: readonly ItemRule[];
  /** Least and greatest answer of items without a rule of their own; null when the file doesn't tell. */
  readonly itemRange: readonly [min: number, max: number] | null;
  readonly reversed: readonly string[];
  /** Items that are asked and not scored. */
  readonly notScored: readonly string[];
  readonly mostItems: number | null;
  readonly safety: readonly SafetyRule[];
  readonly importantChange: ImportantChange | null;
  /** The least change beyond measurement error, in score units; null when no figure was published. */
  readonly detectableChange: { readonly value: number; readonly source: string } | null;
};
