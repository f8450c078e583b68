import type { Area, Say } from "../message.ts";

/** Aimwell speaks to somebody who helps a person, on what that person lets them see and do. */
export const supporter = {
  title: ({ name }: Say<"name">) => `What matters to ${name}`,
  titlePlain: "What matters to them",
  about: ({ name }: Say<"name">) => `${name} lets you see this. The words are theirs.`,
  whose: "Whose page?",
  noAim: ({ name }: Say<"name">) => `${name} has not written an aim yet.`,
  yourPart: "Your part",
  rate: ({ name }: Say<"name">) => `How far along is ${name}, as you see it?`,
  rateHint: "Your view stands beside theirs, and does not change it.",
  rateSave: "Say it",
  rated: "You said it. It stands beside their own view.",
  rateWords: "Want to say more?",
  addLife: ({ name }: Say<"name">) => `Add to the life page of ${name}`,
  addHelp: "Something that helps",
  addWeight: "Something that weighs",
  yourNotes: "What you added",
  life: ({ name }: Say<"name">) => `The life of ${name}`,
  readOnly: "You can read this. Only they can change it.",
  pickFirst: "Pick one of these first.",
} satisfies Area;
