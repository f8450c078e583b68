import type { Area, Say } from "../message.ts";
import { plural } from "./counts.ts";

/** Aimwell speaks to whoever types in a form that was filled in on paper: the person, or someone at a desk. */
export const fromPaper = {
  about: "Type in what stands on the paper, as it stands there.",
  typeIn: "Type in answers from paper",
  which: "Which form is it?",
  pick: "Choose a form",
  whichNeeded: "Choose the form first.",
  day: "On which day was it filled in?",
  dayNeeded: "Choose the day that it was filled in.",
  dayAhead: "This day is still to come. Choose today or a day before.",
  save: "Save the answers",
  nothing: "No answer is marked here yet.",
  wrong: "One of the answers is no number that fits. Look at it again.",
  blank: ({ count }: Say<"count">) =>
    `${count} ${plural(count, { one: "question has", other: "questions have" })} no answer here. Look at the paper again.`,
  blankToo: "It is blank on the paper too. Save it",
  safeDesk: ({ name }: Say<"name">) => `Talk with ${name} now about this answer. Ask how it is today.`,
  safeDeskAbout: "Once you save it, the whole team sees it.",
  saved: "Saved.",
  savedAbout: ({ title, day }: Say<"title" | "day">) => `${title}, filled in on paper on ${day}.`,
  savedHere: "It is on this device. It goes to the team when there is a signal.",
  savedSafety: ({ name }: Say<"name">) => `One answer needs someone now. It stands at the top of ${name}’s page.`,
  more: "Type in one more",
  toPage: ({ name }: Say<"name">) => `Go to ${name}’s page`,
  toVisits: "Go to my visits",
  forms: "Forms filled in",
  formsNone: "No form is filled in yet.",
  onPaper: ({ day }: Say<"day">) => `Filled in on paper on ${day}.`,
  onScreen: ({ day }: Say<"day">) => `Filled in on ${day}.`,
  typedBy: ({ name, day }: Say<"name" | "day">) => `${name} typed it in on ${day}.`,
  typedByYou: ({ day }: Say<"day">) => `You typed it in on ${day}.`,
} satisfies Area;
