import type { Area, Say } from "../message.ts";

/** Aimwell speaks about work that two parties share. */
export const plan = {
  title: "Our plan",
  whoDoesWhat: "Who does what",
  /** Degree 1 to 5, from the person does it to the team does it. */
  shareAlone: ({ name }: Say<"name">) => `${name} does this`,
  shareLeads: ({ name, other }: Say<"name" | "other">) => `${name} leads, ${other} helps`,
  shareTogether: ({ name, other }: Say<"name" | "other">) => `${name} and ${other} do this together`,
  tooMuch: "Is this too much?",
  asks: ({ duration }: Say<"duration">) => `The plan asks for about ${duration} of your week.`,
  fine: ({ limit }: Say<"limit">) => `You said ${limit} is fine.`,
  noLine: "You have not said yet how much time is fine.",
  over: ({ duration }: Say<"duration">) => `That is ${duration} more than you said is fine.`,
  yourLine: "your line",
  loadPart: ({ title, duration }: Say<"title" | "duration">) => `${title} ${duration}`,
  loadTotal: ({ duration }: Say<"duration">) => `Together ${duration}.`,
  loadLine: ({ limit }: Say<"limit">) => `Your line is at ${limit}.`,
  itIsTooMuch: "It is too much",
  lessTime: "I have less time now",
  has: ({ name }: Say<"name">) => `${name} has this`,
  smallTests: "Small tests",
  smallTestsAbout: "We try one small change, look, and then choose what next.",
  ourGuess: "Our guess",
  weTry: "What we try",
  weSee: "What we see",
  whatNext: "What next",
  markDone: ({ title }: Say<"title">) => `Done: ${title}`,
  markToDo: ({ title }: Say<"title">) => `To do: ${title}`,
} satisfies Area;
