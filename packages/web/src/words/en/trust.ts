import type { Area, Say } from "../message.ts";

/** Aimwell asks one side, after a visit, how far it trusts the other. */
export const trust = {
  ask: ({ name }: Say<"name">) => `How much do you trust ${name} now?`,
  askAbout: ({ name }: Say<"name">) =>
    `Trust goes both ways, so we ask you both. ${name} can read your answer. The team sees how many said what, never who.`,
  steps: ["Not at all", "A little", "Somewhat", "Mostly", "Fully"],
  words: "What makes it so",
  optional: "You can leave this out.",
  tell: "Say it",
  skip: "Not now",
  thanks: "Thank you. It counts now.",
} satisfies Area;
