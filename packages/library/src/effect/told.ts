import type { Frequency, FrequencyRange } from "./frequency.ts";

/** What each way of telling an effect has: the first lines, the other framing, the range, and what was worked out. */
export interface Told {
  readonly lines: readonly string[];
  /** The same figures said for the people to whom it did not happen; empty where there are none. */
  readonly otherSide: readonly string[];
  readonly range: string | null;
  /** What was computed here and not printed in the source; to be shown wherever the figures are. */
  readonly computed: string | null;
}

export type Figures =
  /** How many of 100 on both sides. */
  | (Told & {
      readonly kind: "frequencies";
      readonly with: Frequency;
      readonly without: Frequency;
      readonly withRange: FrequencyRange | null;
      readonly better: "more" | "fewer" | null;
    })
  /** How many of 100, with nothing to compare it with. */
  | (Told & { readonly kind: "share"; readonly share: Frequency; readonly shareRange: FrequencyRange | null })
  /** How many more (above 0) or fewer (below 0) of 100, where the source does not give the two sides. */
  | (Told & {
      readonly kind: "difference-in-people";
      readonly difference: number;
      readonly low: number | null;
      readonly high: number | null;
      readonly of: number;
    })
  /** The mean of each side in its own unit. */
  | (Told & { readonly kind: "means"; readonly with: number; readonly without: number; readonly unit: string })
  /** With minus without, in its own unit. */
  | (Told & {
      readonly kind: "difference";
      readonly value: number;
      readonly low: number | null;
      readonly high: number | null;
      readonly unit: string;
    })
  /** In standard deviations: it has no unit, so it is said with a size word. */
  | (Told & {
      readonly kind: "standardised";
      readonly value: number;
      readonly low: number | null;
      readonly high: number | null;
      readonly size: string;
    })
  /** The source seen has a ratio and no absolute figure. The ratio is not handed on: it never stands alone. */
  | (Told & { readonly kind: "relative-only" })
  | (Told & { readonly kind: "no-figure" });
