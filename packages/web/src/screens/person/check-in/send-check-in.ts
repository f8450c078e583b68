import type { AimId, Body, EntryType, LocalDate, PartyId, VisitId } from "@aimwell/domain";
import type { FilledAnswer } from "../questionnaire/filled.ts";
import type { CheckInDraft } from "./draft.ts";

export interface CheckInFacts {
  readonly aim: AimId | null;
  readonly visit: VisitId | null;
  readonly instrument: string | null;
  readonly answers: readonly FilledAnswer[];
  readonly today: LocalDate;
  /** What the person wanted to talk about before; the same list is not said twice. */
  readonly itemsBefore: readonly string[];
}

/** One thing to be said in the record. */
export type ToSay = { [Type in EntryType]: { readonly type: Type; readonly body: Body<Type> } }[
  | "check-in.given"
  | "aim.rated"
  | "answers.given"
  | "agenda.proposed"];

/** Everything that a check-in says, in the order in which it is said. What was left empty is left out. */
export function checkInSays(draft: CheckInDraft, facts: CheckInFacts): readonly ToSay[] {
  const { aim, instrument, answers, today, itemsBefore } = facts;
  const visit = facts.visit === null ? {} : { visit: facts.visit };
  const { level, items } = draft;
  const given: ToSay = {
    type: "check-in.given",
    body: {
      ...visit,
      aimStill: draft.still ?? "not-sure",
      ...wordsIn("mattersNow", draft.mattersNow),
      ...wordsIn("wentWell", draft.wentWell),
      how: "phone",
    },
  };
  const says: ToSay[] = [given];
  if (aim !== null && level !== null) says.push({ type: "aim.rated", body: { aim, level, on: today } });
  if (instrument !== null && answers.length > 0) {
    // The page offers only those who stand in the record.
    const helpedBy = draft.helpedBy === null ? {} : { helpedBy: draft.helpedBy as PartyId };
    says.push({ type: "answers.given", body: { instrument, on: today, answers: [...answers], ...visit, ...helpedBy } });
  }
  if (!isSame(items, itemsBefore)) says.push({ type: "agenda.proposed", body: { ...visit, items: [...items] } });
  return says;
}

function wordsIn<Name extends string>(name: Name, words: string): Partial<Record<Name, string>> {
  // The name is the only key, so the object is such a record.
  return words.trim() === "" ? {} : ({ [name]: words } as Partial<Record<Name, string>>);
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((words, place) => words === other[place]);
}
