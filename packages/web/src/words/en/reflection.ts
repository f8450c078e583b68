import type { Area, Say } from "../message.ts";

/** Aimwell speaks to somebody of a team about what is for oneself alone. */
export const reflection = {
  onlyMe: "Only for me",
  onlyMeAbout: "Nobody else can read this: not your team, not who leads it.",
  room: "What was in the room?",
  left: "How did it leave me?",
  onlyYou: "Only you can read this. Leave it out if you like.",
  aim: "Their aim",
  science: "Science",
  context: "Their life, this place",
  improvement: "What we measure",
  glad: "Glad",
  humbled: "Humbled",
  calm: "Calm",
  tired: "Tired",
  shaken: "Shaken",
  line: "One line for me",
  lineAbout: "What do I take from this hour? Nobody else can read it.",
  keep: "Keep it for me",
  kept: "It is kept. Only you can read it.",
  write: "A line for me",
  roomWas: ({ names }: Say<"names">) => `In the room: ${names}.`,
  leftMe: ({ title }: Say<"title">) => `It left me: ${title}.`,
  aimThere: ({ count, of }: Say<"count" | "of">) => `The person’s aim was in the room in ${count} of my ${of} notes.`,
  none: "You have kept nothing for yourself yet.",
} satisfies Area;
