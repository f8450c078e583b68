import type { LocalDate } from "../ids.ts";

/** What a site's records add up to in one cell: a measure, a stratum (empty for everyone) and a month. */
export interface Summary {
  readonly measure: string;
  readonly stratum: string;
  readonly month: LocalDate;
  /** How many people it is made of; 0 for what a team wrote down of itself. */
  readonly people: number;
  readonly n: number;
  /** Null without values. */
  readonly mean: number | null;
  /** The sum of squared deviations from the mean; null without values. */
  readonly squaredDeviations: number | null;
  /** Null without values, and while a correction took one away that nobody has looked for again. */
  readonly least: number | null;
  readonly most: number | null;
  readonly numerator: number;
  readonly denominator: number;
  /** How many stand at each of the five levels, the lowest first; empty for measures without levels. */
  readonly levels: readonly number[];
}

/** A summary as a reader gets it: what could tell of a few people is left out, and that it is left out is said. */
export type SeenSummary =
  | (Summary & { readonly hidden: false })
  | (Pick<Summary, "measure" | "stratum" | "month"> & { readonly hidden: true });
