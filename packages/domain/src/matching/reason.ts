import type { Direction } from "@aimwell/library/effect";

export type Grade = "high" | "moderate" | "low" | "very low";
export type Effort = "minutes-per-week" | "trips-per-month" | "money-per-month" | "energy";

/** Why a part of a match came out as it did, as data: screens say it in their own language. */
export type Reason =
  | { readonly key: "serves-domains"; readonly served: readonly string[]; readonly of: readonly string[] }
  | { readonly key: "aim-has-no-domain" }
  /** Somebody brought it for this aim out of their own life or work. */
  | { readonly key: "own-experience"; readonly as: "person" | "professional" }
  | { readonly key: "certainty"; readonly grade: Grade; readonly statement: string }
  | { readonly key: "certainty-not-graded" }
  | { readonly key: "needs-no-science" }
  /** Which way the findings point that speak of this aim. Null and contrary results stay in. */
  | { readonly key: "findings"; readonly statements: Readonly<Record<Direction, readonly string[]>> }
  /** How far this person is from those who were studied. */
  | { readonly key: "age-studied"; readonly age: number; readonly from: number | null; readonly to: number | null }
  | { readonly key: "age-not-studied"; readonly age: number; readonly from: number | null; readonly to: number | null }
  | { readonly key: "age-not-known"; readonly from: number | null; readonly to: number | null }
  | { readonly key: "ages-not-told" }
  | { readonly key: "studied-without"; readonly condition: string }
  /** `capacity` is what is left of it beside what the plan asks already. */
  | { readonly key: "within-capacity"; readonly kind: Effort; readonly asks: number; readonly capacity: number }
  | { readonly key: "over-capacity"; readonly kind: Effort; readonly asks: number; readonly capacity: number }
  | { readonly key: "asks-not-known"; readonly kind: Effort }
  | { readonly key: "capacity-not-said"; readonly kind: Effort; readonly asks: number }
  /** The person named something that this practice, or a need of it, touches. */
  | LifeReason
  | { readonly key: "life-need-not-said"; readonly need: string }
  /** A note's words may speak of a need. It is for talk, and weighs nothing: nobody has said that it touches this. */
  | { readonly key: "life-note-may-touch"; readonly note: string; readonly title: string; readonly need: string }
  | PlaceReason
  | { readonly key: "offered-here"; readonly note: string; readonly title: string }
  | { readonly key: "not-offered-here"; readonly note: string; readonly because: string | null }
  | { readonly key: "place-need-not-said"; readonly need: string }
  | { readonly key: "place-not-said" }
  | { readonly key: "needs-nothing-here" };

export interface LifeReason {
  readonly key: "life-note";
  readonly note: string;
  readonly kind: "circumstance" | "asset" | "support" | "commitment" | "joy" | "burden" | "barrier" | "preference";
  readonly title: string;
  readonly weight: 1 | 2 | 3 | null;
  readonly isMineToKeep: boolean;
}
export interface PlaceReason {
  readonly key: "place-note";
  readonly note: string;
  readonly lens: "physical" | "social" | "cultural";
  readonly effect: "enabling" | "limiting";
  readonly strength: 1 | 2 | 3;
  readonly title: string;
}

/** One part of a match: a number in [0, 1], or null where nobody knows; never a guess. */
export interface Part {
  readonly part: "aim" | "science" | "life" | "place" | "work";
  readonly answer: "yes" | "perhaps" | "not-yet" | "not-known";
  readonly value: number | null;
  readonly reasons: readonly Reason[];
}

/** GRADE's four words as quarters: an order, not a measurement. */
export const strengths = { high: 1, moderate: 0.75, low: 0.5, "very low": 0.25 } as const;
/** What each finding adds to how far the findings agree: a null result counts half, a contrary one nothing. */
export const pointing = { helps: 1, unclear: 0.5, "not-told": 0.5, against: 0 } as const;
/** What weighs or binds makes it harder, by how much it weighs. */
const weighing = { 1: 0.75, 2: 0.5, 3: 0.25 } as const;
const limiting = { 1: 0.75, 2: 0.5, 3: 0 } as const;
/** Somebody outside the people studied is half as near to them: an order, not a measurement. */
export const outsideTheStudied = 0.5;

function ofFindings(statements: Extract<Reason, { key: "findings" }>["statements"]): number | null {
  const counts = (Object.keys(pointing) as Direction[]).map((way) => ({ way, many: statements[way].length }));
  const all = counts.reduce((sum, { many }) => sum + many, 0);
  return all === 0 ? null : counts.reduce((sum, { way, many }) => sum + many * pointing[way], 0) / all;
}

function ofLifeNote({ kind, weight, isMineToKeep }: LifeReason): number | null {
  switch (kind) {
    case "asset":
    case "support":
    case "joy":
      return 1;
    case "barrier":
      // It stands in the way until it is moved; what the person wants to keep is lived around.
      return isMineToKeep ? weighing[2] : 0;
    case "burden":
    case "commitment":
    case "circumstance":
      return weighing[weight ?? 2];
    case "preference":
      // Which way a preference points is in its words, for people to talk about.
      return null;
  }
}

/**
 * What one reason adds to its part, in [0, 1]; null where the reason says that something is not known. All that a match
 * is made of goes through here, so that every number on it can be followed to its last term.
 */
export function termOf(reason: Reason): number | null {
  switch (reason.key) {
    case "serves-domains":
      return reason.served.length / reason.of.length;
    case "own-experience":
    case "age-studied":
    case "within-capacity":
    case "offered-here":
    case "needs-nothing-here":
      return 1;
    case "certainty":
      return strengths[reason.grade];
    case "findings":
      return ofFindings(reason.statements);
    case "age-not-studied":
    case "studied-without":
      return outsideTheStudied;
    case "over-capacity":
      return reason.capacity / reason.asks;
    case "life-note":
      return ofLifeNote(reason);
    case "place-note":
      return reason.effect === "enabling" ? 1 : limiting[reason.strength];
    case "not-offered-here":
      return 0;
    default:
      return null;
  }
}
