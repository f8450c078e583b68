import type { Area, Say } from "../message.ts";

/** Aimwell speaks, on the person's own page about their life. */
export const life = {
  title: "My life right now",
  theseDays: "How am I these days?",
  wellEnough: "Well enough to plan",
  badSpell: "A bad spell",
  needHelp: "I need help fast",
  helps: "What helps me",
  addHelp: "Add a person, place or skill",
  weighs: "What weighs on me",
  weighsOn: ({ name }: Say<"name">) => `What weighs on ${name}`,
  addWeight: "Add something",
  aLittle: "A little",
  some: "Some",
  aLot: "A lot",
  mineToKeep: "Mine to keep",
} satisfies Area;
