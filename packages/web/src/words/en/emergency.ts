import type { Area, Say } from "../message.ts";

/** Opening a page in an emergency. The words say plainly that the person will see it. */
export const emergency = {
  title: "Someone who is not in your list",
  about: "In an emergency you can read anyone’s page at this clinic for one hour. They will see that you did, and why.",
  open: "Open their page for help now",
  name: "Their whole name",
  nameHint: "First and last name, as it is written here",
  find: "Find them",
  none: "Nobody here has this name. Check how it is written.",
  who: "Who is it?",
  born: ({ name, day }: Say<"name" | "day">) => `${name}, born ${day}`,
  reason: "Why do you open it now?",
  reasonHint: "10 letters or more. They will read these words.",
  warn: ({ name }: Say<"name">) => `${name} will read your name, the time and your reason.`,
  stays: "You can’t take it back.",
  go: "Open it for one hour",
  reads: "You read this in an emergency, for one hour.",
  seen: ({ name }: Say<"name">) => `${name} sees that you did, and why. You can’t add or change things.`,
} satisfies Area;
