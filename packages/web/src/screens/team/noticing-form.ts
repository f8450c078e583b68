import type { Body } from "@aimwell/domain";
import { team as words } from "../../words/en/team.ts";
import { asOptions, chosen } from "./options.ts";
import type { Answers, Question } from "./question.ts";

export const places = {
  organisation: words.organisation,
  assessment: words.assessment,
  improvement: words.improvement,
  education: words.education,
} as const;
export const leans = { product: words.leansProduct, service: words.leansService, both: words.leansBoth } as const;

/** A label and two lines: all that a note asks for. */
export const noticingQuestions: readonly Question[] = [
  { key: "saw", label: words.saw, kind: "line", most: 300 },
  { key: "leans", label: words.leans, kind: "choice", options: asOptions(leans) },
  { key: "place", label: words.where, kind: "choice", options: asOptions(places) },
  { key: "wonder", label: words.wonder, kind: "line", most: 300, isOptional: true },
];

export function noticingOf({ place, leans: lean, saw = "", wonder = "" }: Answers): Body<"noticing.logged"> {
  return {
    place: chosen(places, place) ?? "improvement",
    leans: chosen(leans, lean) ?? "both",
    ...{ saw, ...(wonder === "" ? {} : { wonder }) },
  };
}
