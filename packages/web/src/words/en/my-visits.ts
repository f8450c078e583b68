import type { Area, Say } from "../message.ts";

/** Aimwell speaks about visits, to the person. */
export const myVisits = {
  title: "Visits",
  about: "Each visit starts from what matters to you.",
  next: "Next",
  past: "Earlier",
  none: "No visit is planned",
  noneAbout: "When your team plans one, it stands here.",
  with: ({ name, time }: Say<"name" | "time">) => `With ${name}, at ${time}`,
  where: ({ title }: Say<"title">) => `Where: ${title}`,
  openNow: "It is open now",
  join: "Open the visit",
  read: "Read it again",
  readOf: ({ day }: Say<"day">) => `The visit on ${day}`,
  checkIn: "Check in before it",
  checkedIn: "You have checked in.",
  youBring: "You want to talk about",
  theyBring: ({ name }: Say<"name">) => `${name} wants to talk about`,
  nothingBrought: "Nothing yet. You can say it in your check-in.",
  promises: ({ count }: Say<"count">) => (count === 1 ? "1 promise was made" : `${count} promises were made`),
  decided: "You made a choice",
} satisfies Area;
