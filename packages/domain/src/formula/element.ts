import type { Role } from "../entry.ts";
import type { Instant, PartyId } from "../ids.ts";
import type { Brought } from "../record/slice.ts";

export type Noun = "aim" | "science" | "context" | "improvement";
export type Verb = "connecting" | "contextualising" | "testing";

/** What one element's knowledge is asked for: the key of a question, for which screens have the sentence. */
export type QuestionKey =
  | "aim.words"
  | "aim.confirmed"
  | "aim.reason"
  | "aim.importance"
  | "aim.levels"
  | "science.options"
  | "science.certainty"
  | "science.experience"
  | "context.helps"
  | "context.weighs"
  | "context.preferences"
  | "context.capacity"
  | "context.place"
  | "context.parties"
  | "improvement.understood"
  | "improvement.attained"
  | "improvement.measure"
  | "improvement.balancing";

/** Something that is known, with who brought it. */
export interface Fact<Key extends string = QuestionKey> {
  readonly key: Key;
  /** Somebody's own words where there are any, never edited; else what stands in the record. */
  readonly words: string;
  /** The number that goes with it: importance, a level; null where there is none. */
  readonly amount: number | null;
  /** Null for what stands for a place or the library and not for a party of this record. */
  readonly by: PartyId | null;
  readonly as: Role | "place" | "library";
  readonly at: Instant;
}

/** Something that is not known, with who could know it. */
export interface Gap<Key extends string = QuestionKey> {
  readonly key: Key;
  readonly whoCouldKnow: readonly ("person" | "supporter" | "professional" | "place")[];
}

/** How much of an element is known, by how many of its questions have an answer. A word, never a grade of anybody. */
export type Knowing = "well-known" | "some-known" | "thin" | "not-asked";

export interface NounKnown<Key extends string = QuestionKey> {
  readonly element: Noun;
  readonly state: Knowing;
  /** Newest first. */
  readonly facts: readonly Fact<Key>[];
  readonly gaps: readonly Gap<Key>[];
  /** When the newest fact was brought; null without any. */
  readonly newest: Instant | null;
}

/** What stops a verb, or is still to do. */
export type VerbReason =
  | "aim-missing"
  | "science-missing"
  | "context-missing"
  | "plan-missing"
  | "no-options-yet"
  | "not-explored"
  | "not-matched"
  | "fit-not-looked-at"
  | "not-agreed"
  | "no-test-yet"
  | "not-ready"
  | "not-started"
  | "not-studied"
  | "not-acted";

export interface VerbDone {
  readonly element: Verb;
  readonly state: "done" | "in-part" | "not-done";
  /** When it was last done, in whole or in part. */
  readonly on: Instant | null;
  readonly because: VerbReason | null;
}

/** One question of an element, with the facts that answer it. */
export interface Question<Key extends string = QuestionKey> {
  readonly key: Key;
  readonly whoCouldKnow: Gap["whoCouldKnow"];
  readonly facts: readonly Fact<Key>[];
}

export function fact<Key extends string = QuestionKey>(
  key: Key,
  brought: Brought,
  words: string,
  amount: number | null = null,
): Fact<Key> {
  return { key, words, amount, by: brought.by, as: brought.as, at: brought.at };
}

/** How much is known when so many of an element's questions have an answer. */
export function knowing(answered: number, of: number): Knowing {
  if (answered === 0) return "not-asked";
  if (answered === of) return "well-known";
  return answered * 2 >= of ? "some-known" : "thin";
}

/** Puts an element together from its questions: facts newest first, and a gap for each question without an answer. */
export function nounKnown<Key extends string = QuestionKey>(
  element: Noun,
  questions: readonly Question<Key>[],
): NounKnown<Key> {
  const facts = questions
    .flatMap((question) => question.facts)
    .toSorted((one, other) => (one.at === other.at ? 0 : one.at < other.at ? 1 : -1));
  const gaps = questions.filter((question) => question.facts.length === 0);
  return {
    element,
    state: knowing(questions.length - gaps.length, questions.length),
    facts,
    gaps: gaps.map(({ key, whoCouldKnow }) => ({ key, whoCouldKnow })),
    newest: facts[0]?.at ?? null,
  };
}
