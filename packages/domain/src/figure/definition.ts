import type { Body } from "../entry.ts";
import type { Lens } from "../measure/lens.ts";

/** How a measure's months are drawn: a share of those who could, a number in its unit, or how many stand at each level. */
export type Reckoned =
  | { readonly as: "share"; readonly numerator: string; readonly denominator: string }
  | { readonly as: "number"; readonly of: string }
  /** Events in spans that are much alike. */
  | { readonly as: "count"; readonly of: string }
  /** Events over exposure, shown for so many of it. */
  | { readonly as: "rate"; readonly numerator: string; readonly denominator: string; readonly per: number }
  /** Days or cases from one rare event to the next. */
  | { readonly as: "between"; readonly what: "days" | "cases"; readonly of: string }
  /** The words of the levels, the lowest first, and the value that the first one stands for. */
  | { readonly as: "levels"; readonly lowest: number; readonly words: readonly string[]; readonly of: string };

/** Where a measure's figures come from. */
export type FigureSource =
  /** People's records. */
  | "record"
  /** What staff tell of their own work, each for oneself. */
  | "pulse"
  | "instrument"
  | "measurement";

/**
 * What a measure says, so that whoever reads its chart can trace it: what, of whom, in which month, which way is better, and
 * why it is called product- or service-dominant (E-16).
 */
export interface MeasureDefinition {
  readonly id: string;
  readonly title: string;
  readonly what: string;
  readonly unit: string;
  readonly better: Body<"measure.adopted">["better"];
  readonly kind: Body<"measure.adopted">["kind"];
  readonly reckoned: Reckoned;
  /** Of whom or of what it speaks, and who is left out. */
  readonly subgroup: string;
  /** The month in which each part counts. */
  readonly period: string;
  readonly lens: Lens;
  /** Where it stands in a measure set: complete only with outcome, relationship and preference (E-22). */
  readonly side: "outcome" | "relationship" | "preference" | "process" | "productivity";
  readonly licence: string;
  readonly source: FigureSource;
}
