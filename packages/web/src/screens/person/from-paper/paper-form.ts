import type { Body, LocalDate } from "@aimwell/domain";
import { type Instrument, instruments } from "@aimwell/library/instruments";
import type { Answers } from "../questionnaire/answers.ts";
import { filled, unfilled, writtenOut } from "../questionnaire/filled.ts";
import type { Item } from "../questionnaire/item.ts";
import type { Times } from "../questionnaire/one-more.tsx";

/** A form on paper as far as it is typed in. */
export interface PaperForm {
  /** By id; empty until it is chosen. */
  readonly instrument: string;
  readonly on: string;
  readonly answers: Answers;
  readonly times: Times;
}

export const emptyForm = (on: string): PaperForm => ({ instrument: "", on, answers: {}, times: {} });

/** The forms that a person may have filled in: those whose questions are here. */
export const formsOnPaper: readonly Instrument[] = instruments.filter(
  ({ questionnaire, filledInBy }) => questionnaire !== null && filledInBy !== "professional",
);

/** The form's questions, with groups that repeat written out. */
export function questionsOf({ instrument, times }: PaperForm): readonly Item[] {
  return writtenOut(formsOnPaper.find(({ id }) => id === instrument)?.questionnaire?.item ?? [], times);
}

export type PaperProblem = "which" | "day" | "day-ahead" | "wrong" | "nothing";

/** What keeps the form from being saved; null when nothing does. A question that is blank on the paper does not. */
export function paperProblem(form: PaperForm, today: LocalDate): PaperProblem | null {
  if (form.instrument === "") return "which";
  if (form.on === "") return "day";
  if (form.on > today) return "day-ahead";
  const items = questionsOf(form);
  if (unfilled(items, form.answers).some(({ why }) => why === "no-such-number")) return "wrong";
  return filled(items, form.answers).length === 0 ? "nothing" : null;
}

/** How many questions that need an answer have none yet: blank on the paper, or overlooked. */
export function blanks(form: PaperForm): number {
  return unfilled(questionsOf(form), form.answers).filter(({ why }) => why === "needed").length;
}

/** What is said in the record: when it was filled in, and that it was on paper. Who types it in says it. */
export function paperSays(form: PaperForm): Body<"answers.given"> {
  // A day that the field for days gave, and that was checked not to be ahead.
  const on = form.on as LocalDate;
  return { instrument: form.instrument, on, how: "paper", answers: [...filled(questionsOf(form), form.answers)] };
}
