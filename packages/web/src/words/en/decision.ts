import type { Area, Say } from "../message.ts";
import { numberInWords, plural } from "./counts.ts";

/** Aimwell speaks to both parties at once, and favours no option. */
export const decision = {
  yes: "Yes",
  perhaps: "Perhaps",
  notYet: "Not yet",
  notVerySure: "Not very sure.",
  fairlySure: "Fairly sure.",
  quiteSure: "Quite sure.",
  iconArray: ({ count, of }: Say<"count" | "of">) => `${numberInWords(count)} of ${numberInWords(of)} people`,
  /** Follows the bold "48 of 100". */
  do: ({ count, of }: Say<"count" | "of">) =>
    `${plural(count, { one: "does", other: "do" })}. ${numberInWords(of - count)} of ${numberInWords(of)} ${plural(of - count, { one: "does", other: "do" })} not.`,
  countOf: ({ count, of }: Say<"count" | "of">) => `${numberInWords(count)} of ${numberInWords(of)}`,
  eachFigure: ({ of }: Say<"of">) => `Each figure stands for 1 of ${numberInWords(of)} people`,
  leansTo: ({ name, title }: Say<"name" | "title">) => `${name} leans to: ${title}`,
  leaningAlone: ({ name }: Say<"name">) => `${name} has not leaned yet`,
  leaned: ({ name }: Say<"name">) => `${name} has leaned. The card is face down.`,
  turnWhenBoth: "Both cards turn when both of you have leaned.",
  leanNow: "Say which way I lean",
  changeLean: "Change my lean",
  weAgree: "We agree",
  work: "What work does it ask?",
  questions: "Questions",
} satisfies Area;
