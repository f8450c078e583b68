import type { Said } from "../telling.ts";

export type Of = "hip-knee" | "heart" | "diabetes" | "low-mood";
/** How far the person's aim has come. Each stage holds what the stages before it hold, where that makes sense. */
export type Stage =
  | "none-yet"
  | "proposed"
  | "declined"
  | "voiced"
  | "understood"
  | "scaled"
  | "rated"
  | "planned"
  | "reached"
  | "changed"
  | "let-go";
/** What else happened on the way. */
export type Twist =
  | "too-much"
  | "over-the-line"
  | "bad-spell"
  | "back-from-bad-spell"
  | "test-kept"
  | "test-dropped"
  | "test-running"
  | "decision-open"
  | "decision-deferred"
  | "dissent"
  | "gap"
  | "late"
  | "safety-open"
  | "safety-answered"
  | "new-aim"
  | "withdrew";

/** The voices of one made-up person: written one by one, in the language that the person speaks. */
export interface Row {
  readonly name: string;
  /** Set for people with a seat of their own. */
  readonly seat?: string;
  readonly age: number;
  /** The language of the own words, when it is not English. */
  readonly language?: string;
  readonly condition: string;
  readonly life: string;
  readonly stage: Stage;
  readonly twists?: readonly Twist[];
  readonly aim?: string;
  readonly reason?: string;
  /** The first wording, where the aim was said differently later. */
  readonly before?: string;
  readonly domains?: readonly string[];
  /** What the professional said back. */
  readonly readBack?: string;
  /** From much less than hoped to much more. */
  readonly ladder?: readonly [string, string, string, string, string];
  readonly far?: string;
  /** What was said when the aim was closed or turned down. */
  readonly closing?: string;
  /** The aim that came after it. */
  readonly nextAim?: string;
  readonly supporter?: readonly [name: string, relation: string];
  readonly helps: string;
  readonly weighs: string;
  /** The hour of a visit on the anchor day. */
  readonly today?: string;
}

export type Note = Said<"life.noted">;
export type Step = Omit<Said<"action.proposed">, "aim" | "decision" | "professional" | "until"> & {
  readonly doneWords: readonly string[];
};
export type OptionWords = Omit<Said<"option.offered">, "decision">;
export interface Choice {
  /** The first conditions of those for whom its evidence speaks; everyone when not said. */
  readonly onlyFor?: readonly string[];
  readonly question: string;
  readonly options: readonly [OptionWords, OptionWords, ...OptionWords[]];
  /** Why the person leans to the first or to the second. */
  readonly personLeans: readonly [string, string];
  readonly professionalLeans: readonly [string, string];
  readonly dissent: string;
  readonly deferBecause: string;
}
export interface TestIdea {
  readonly title: string;
  /** Which of the pack's series shows whether it worked. */
  readonly counts: 0 | 1 | 2;
  readonly change: string;
  readonly guess: string;
  readonly balancing: string;
  readonly stopRule: string;
  readonly seen: readonly [string, string];
  readonly kept: readonly [result: string, learned: string, words: string];
  readonly dropped: readonly [result: string, learned: string, words: string];
}
/** A series that the person counts. */
export interface Counted {
  readonly title: string;
  readonly unit: string;
  readonly better: "up" | "down";
  readonly kind: Said<"measure.adopted">["kind"];
  readonly largest: number;
  readonly start: readonly [number, number];
  /** How far it moves where things go well, in the better direction. */
  readonly gain: number;
  readonly spread: number;
}
/** What people with one kind of trouble meet again and again, to be combined. */
export interface Pack {
  readonly of: Of;
  readonly rows: readonly Row[];
  /** What people count: one of the three each. */
  readonly counted: readonly [Counted, Counted, Counted];
  readonly steps: readonly Step[];
  readonly choices: readonly [Choice, ...Choice[]];
  readonly tests: readonly [TestIdea, ...TestIdea[]];
  readonly notes: readonly Note[];
  readonly wentWell: readonly string[];
  readonly mattersNow: readonly string[];
  readonly hardWeek: readonly string[];
  readonly asks: readonly string[];
  readonly professionalAsks: readonly string[];
  readonly tooMuch: readonly [string, ...string[]];
  readonly badSpell: readonly [string, ...string[]];
  readonly promises: readonly [string, ...string[]];
  readonly personPromises: readonly [string, ...string[]];
  readonly lateBecause: readonly [string, ...string[]];
  readonly closings: readonly [string, ...string[]];
}
