import type { Aim, Body, LocalDate } from "@aimwell/domain";
import type { Importance } from "../../../components/aim/dots.tsx";
import { saidOf } from "./said-of.ts";

type Said = Body<"aim.voiced">;
export type EditPart = "words" | "importance" | "when" | "steps";
export const editParts: readonly EditPart[] = ["words", "importance", "when", "steps"];

export interface AimForm {
  readonly words: string;
  readonly reason: string;
  readonly importance: Importance | null;
  /** "not-sure" is an answer; null is none yet. */
  readonly when: "day" | "not-sure" | null;
  readonly day: string;
}

export function newForm(words: string): AimForm {
  return { words, reason: "", importance: null, when: null, day: "" };
}

export function formOfAim({ now }: Aim): AimForm {
  return {
    words: now.words,
    reason: now.reason ?? "",
    importance: now.importance === undefined ? null : fifthOf(now.importance),
    when: now.by === undefined ? "not-sure" : "day",
    day: now.by ?? "",
  };
}

/** From 0 to 10, as it is stored, to the five marks that are shown. */
function fifthOf(outOfTen: number): Importance {
  const fifths = [1, 2, 3, 4, 5] as const;
  return fifths.find((each) => each * 2 >= outOfTen) ?? 5;
}

const dayPattern = /^\d{4}-\d{2}-\d{2}$/u;

/** What is missing on this page; null when one may go on. */
export function missingOn(part: EditPart, form: AimForm): "words" | "importance" | "when" | null {
  if (part === "words" && form.words.trim() === "") return "words";
  if (part === "importance" && form.importance === null) return "importance";
  const hasWhen = form.when === "not-sure" || (form.when === "day" && dayPattern.test(form.day));
  return part === "when" && !hasWhen ? "when" : null;
}

/** The aim as the form says it; what the form does not ask about stays as it was said before. */
export function saidByForm(form: AimForm, { before, horizon }: { before: Aim | null; horizon: Said["horizon"] }): Said {
  const start: Said = before === null ? { words: form.words, horizon, domains: [] } : saidOf(before.now);
  const { by: _by, reason: _reason, importance: _importance, ...kept } = start;
  return {
    ...kept,
    words: form.words,
    ...(form.reason.trim() === "" ? {} : { reason: form.reason }),
    ...(form.importance === null ? {} : { importance: form.importance * 2 }),
    // The form let the page go on only with a day in it.
    ...(form.when === "day" ? { by: form.day as LocalDate } : {}),
  };
}

export type FiveSteps = readonly [string, string, string, string, string];

/** The five steps as the record keeps them, from much less to much more; which of them is empty otherwise. */
export function firstEmptyStep(steps: FiveSteps): number | null {
  const place = steps.findIndex((words) => words.trim() === "");
  return place === -1 ? null : place;
}
