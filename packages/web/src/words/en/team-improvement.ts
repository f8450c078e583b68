import type { Area, Say } from "../message.ts";
import { plural } from "./counts.ts";

/** Aimwell speaks to a team about what it makes better: how that goes, how it ends, and who of the patients' side is with it. */
export const teamImprovement = {
  process: "How is it done now, step by step?",
  output: "What does the work turn out?",
  outputHint: "Such as calls or letters. What people have of it comes next.",
  /** Several pieces of work, and their earlier wordings. */
  works: "What we work on",
  startAnother: "Say what else we want to make better",
  revise: "Change it",
  notHere: "That piece of work is not on this board. This is the newest.",
  shownBy: ({ title }: Say<"title">) => `Shown by: ${title}.`,
  needIs: ({ title }: Say<"title">) => `In the way: ${title}`,
  /** Made for people, or together with them. */
  lens: "Is this made for people, or together with them?",
  lensHint: "A new hip is made for people. Living with a bad hip is work done together. Both are fine.",
  lensFor: "Made for people",
  lensTogether: "Made together",
  lensNotYet: "We can’t say yet",
  lensWhy: "Why do you say so?",
  lensUnsaid: "Nobody has said yet: is this made for people, or together with them?",
  sayLens: "Say which",
  lensIs: ({ title, name }: Say<"title" | "name">) => `${title}: ${name}`,
  onePeoplesMeasure:
    "Flow and time fit what you make here. One measure beside them of what it is like for people would make it whole.",
  /** The end of it. */
  end: "End this, and look again later",
  endAbout: "What was learned stays. Choose a day to see whether it held.",
  how: "How does it end?",
  reached: "We got there",
  changed: "It became something else",
  letGo: "We let it go",
  endWords: "In a line, to all",
  lookAgain: "When do we look again?",
  lookAgainHint: "In 3 months, or after the next busy time.",
  earlier: ({ count }: Say<"count">) =>
    `${count} earlier ${plural(count, { one: "piece of work", other: "pieces of work" })}`,
  lookThen: ({ day }: Say<"day">) => `We look again on ${day}.`,
  lookNow: ({ day }: Say<"day">) => `Look again now: we said ${day}. Does it hold?`,
  /** Tests. */
  earlierTests: ({ count }: Say<"count">) =>
    `${count} earlier ${plural(count, { one: "test", other: "tests" })} of this ramp`,
  whichIdeaTried: "Which idea does it try?",
  ofStaff: "Who answers for it on the staff’s side?",
  operation: "Which part of the daily work does it belong to?",
  operationHint: "Such as the first call, or the letter.",
  learning: "What do those who do it want to learn?",
  cardsUsed: "What earlier tests taught us for it",
  cardsUsedHint: "Choose each one that you make use of.",
  partOf: ({ title }: Say<"title">) => `Part of our daily work: ${title}`,
  toLearn: ({ title }: Say<"title">) => `We want to learn: ${title}`,
  uses: ({ names }: Say<"names">) => `It builds on what we learned from: ${names}`,
  cardsCount: ({ count, of }: Say<"count" | "of">) =>
    `${of} ${plural(of, { one: "card", other: "cards" })} so far. ${count} ${plural(count, { one: "was", other: "were" })} used in a later test.`,
  usedIn: ({ names }: Say<"names">) => `Used in: ${names}`,
  /** Patient partners. */
  takeIn: "Take a patient partner in",
  takeInAbout: "They will see this board as staff do, and no person’s record. Ask them first.",
  whichPerson: "Who joins the team?",
  whichPersonHint: "The people whom you work with are in the list.",
  personOrSupporter: "The person, or somebody who stands by them?",
  thisPerson: "The person",
  whoStandsBy: "Somebody who stands by them, such as a daughter or a friend",
  nobodyStandsBy: ({ name }: Say<"name">) =>
    `Nobody who stands by ${name} can join now. Whom ${name} lets in comes into this list.`,
  nobodyToTake: "You work with nobody yet who could join.",
  leaves: ({ name }: Say<"name">) => `${name} leaves the team`,
  leavesAbout: "They no longer see this board. What they wrote stays.",
  leave: "Leaves the team",
  leavesWhy: "Why, if they want to say it",
  crew: "Who is on the team",
} satisfies Area;
