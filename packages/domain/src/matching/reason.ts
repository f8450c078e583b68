/** Why a part of a match came out as it did, as data: screens say it in their own language. */
export type Reason =
  | { readonly key: "serves-domains"; readonly served: readonly string[]; readonly of: readonly string[] }
  | { readonly key: "aim-has-no-domain" }
  | { readonly key: "certainty"; readonly grade: "high" | "moderate" | "low" | "very low"; readonly statement: string }
  | { readonly key: "certainty-not-graded" }
  | { readonly key: "needs-no-science" }
  | { readonly key: "within-capacity"; readonly kind: Effort; readonly asks: number; readonly capacity: number }
  | { readonly key: "over-capacity"; readonly kind: Effort; readonly asks: number; readonly capacity: number }
  | { readonly key: "asks-not-known"; readonly kind: Effort }
  | { readonly key: "capacity-not-said"; readonly kind: Effort; readonly asks: number }
  /** The person named something that this practice runs into; the note says what would have to change. */
  | { readonly key: "life-note"; readonly note: string; readonly kind: string; readonly title: string }
  | { readonly key: "offered-here" }
  | { readonly key: "not-offered-here"; readonly because: string | null }
  | { readonly key: "place-not-said" };
export type Effort = "minutes-per-week" | "trips-per-month";

/** One part of a match: a number in [0, 1], or null where nobody knows; never a guess. */
export interface Part {
  readonly part: "aim" | "science" | "life" | "place" | "work";
  readonly answer: "yes" | "perhaps" | "not-yet" | "not-known";
  readonly value: number | null;
  readonly reasons: readonly Reason[];
}

/** The word for a value: nothing is not yet, all is yes, between is perhaps. */
export function part(name: Part["part"], value: number | null, reasons: readonly Reason[]): Part {
  if (value === null) return { part: name, answer: "not-known", value, reasons };
  return { part: name, answer: value === 0 ? "not-yet" : value >= 1 ? "yes" : "perhaps", value, reasons };
}
