import type { Body, PartyId, PersonRecord, VisitId } from "@aimwell/domain";
import type { Level } from "../../../components/aim/ladder.tsx";
import type { Answers } from "../questionnaire/answers.ts";

export type StepName = "still" | "how" | "instrument" | "talk" | "review";
export type Still = Body<"check-in.given">["aimStill"];

/** A check-in as it is being written, kept on the phone from page to page. */
export interface CheckInDraft {
  readonly step: StepName;
  /** The page that "change" came from, so that one goes back to the last page and not on. */
  readonly isFromReview: boolean;
  readonly hasBegun: boolean;
  readonly still: Still | null;
  readonly mattersNow: string;
  readonly level: Level | "not-tried" | null;
  readonly wentWell: string;
  readonly answers: Answers;
  /** How often each group that repeats was begun. */
  readonly times: Readonly<Record<string, number>>;
  /** The party that helped to answer; null for nobody. */
  readonly helpedBy: string | null;
  readonly items: readonly string[];
}

export function emptyDraft(items: readonly string[]): CheckInDraft {
  return {
    step: "still",
    isFromReview: false,
    hasBegun: false,
    still: null,
    mattersNow: "",
    level: null,
    wentWell: "",
    answers: {},
    times: {},
    helpedBy: null,
    items,
  };
}

export interface Asked {
  readonly isBadSpell: boolean;
  readonly hasSteps: boolean;
  readonly instrument: string | null;
}

/** The pages of this check-in. In a bad spell it is one question. */
export function stepsOf({ isBadSpell, hasSteps, instrument }: Asked): readonly StepName[] {
  if (isBadSpell) return ["still", "review"];
  const how: readonly StepName[] = hasSteps ? ["how"] : [];
  const measure: readonly StepName[] = instrument === null ? [] : ["instrument"];
  return ["still", ...how, ...measure, "talk", "review"];
}

/** The page after this one; the last page again for whoever came from there to change an answer. */
export function after(steps: readonly StepName[], { step, isFromReview }: CheckInDraft): StepName {
  if (isFromReview) return "review";
  return steps[steps.indexOf(step) + 1] ?? "review";
}

/** The page before this one; null on the first. */
export function before(steps: readonly StepName[], { step, isFromReview }: CheckInDraft): StepName | null {
  if (isFromReview) return "review";
  return steps[steps.indexOf(step) - 1] ?? null;
}

/** The visit that this check-in is for: one that is open, or the next one that has not begun. */
export function visitAhead(
  { visit }: PersonRecord,
  now: string,
): { readonly id: VisitId; readonly startsAt: string; readonly professional: PartyId } | null {
  const ahead = [...visit.visits.values()]
    .filter(({ stage, startsAt }) => stage === "open" || (stage === "planned" && startsAt >= now))
    .toSorted((one, other) => (one.startsAt < other.startsAt ? -1 : 1));
  return ahead.find(({ stage }) => stage === "open") ?? ahead[0] ?? null;
}

/** Moves one thing to another place in the list. */
export function moved(items: readonly string[], from: number, to: number): readonly string[] {
  const item = items[from];
  if (item === undefined) return items;
  const others = items.filter((_, place) => place !== from);
  return [...others.slice(0, to), item, ...others.slice(to)];
}
