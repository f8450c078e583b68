import type { Area, Say } from "../message.ts";

/** Aimwell speaks. Short words that many pages use. */
export const common = {
  aimwell: "Aimwell",
  yes: "Yes",
  no: "No",
  back: "Back",
  next: "Next",
  close: "Close",
  cancel: "Leave it as it is",
  save: "Save",
  change: "Change",
  add: "Add",
  undo: "Undo",
  print: "Print",
  readAloud: "Read aloud",
  stopReading: "Stop reading",
  sayIt: "Say it",
  writeIt: "Write it",
  done: "Done",
  toDo: "To do",
  saveAndLeave: "Save and leave",
  ratherNotSay: "I would rather not say",
  notShared: "not shared:",
  /** On every number that no study gave. */
  demoNumbers: "Demo numbers. Not for real care.",
  seeAll: "See all",
  showMore: "Show more",
  shown: ({ count, of }: Say<"count" | "of">) => `${count} of ${of} are shown.`,
  /** Who may look, not who has looked. */
  seenBy: ({ names }: Say<"names">) => `${names} can see this`,
  onlyYou: "Only you see this",
  savedAt: ({ time }: Say<"time">) => `Saved on this phone at ${time}.`,
  savedAndSentAt: ({ time }: Say<"time">) => `Saved at ${time}. Sent to your team.`,
  movedTo: ({ place, of }: Say<"place" | "of">) => `Moved to ${place} of ${of}`,
  moveUp: ({ title }: Say<"title">) => `Move up: ${title}`,
  moveDown: ({ title }: Say<"title">) => `Move down: ${title}`,
} satisfies Area;
