import type { Area, Say } from "../message.ts";
import { plural } from "./counts.ts";

/** Aimwell speaks to a team about all its people at once: counts, one weakest step, and what to do next. */
export const teamFormula = {
  levels: "For whom",
  onePerson: "One person",
  ourTeam: "Our team",
  loading: "Counting what we know…",
  /** The weakest step. */
  mostStopAim: "Most plans wait for an aim.",
  mostStopMatch: "Most plans stop at “Match”.",
  mostStopFit: "Most plans stop at “Fit”.",
  mostStopTest: "Most plans stop at “Test”.",
  moreStopAim: "More plans wait for an aim than for anything else.",
  moreStopMatch: "More plans stop at “Match” than anywhere else.",
  moreStopFit: "More plans stop at “Fit” than anywhere else.",
  moreStopTest: "More plans stop at “Test” than anywhere else.",
  aboutAim: ({ count, of }: Say<"count" | "of">) => `We know the aims of ${count} of ${of} people, in their own words.`,
  aboutMatch: ({ count, of }: Say<"count" | "of">) =>
    `In ${count} of ${of} plans both stand behind one choice that came from the aim.`,
  aboutFit: ({ count, of }: Say<"count" | "of">) =>
    `Only ${count} of ${of} plans were held against the person’s life and our place.`,
  aboutTest: ({ count, of }: Say<"count" | "of">) => `In ${count} of ${of} plans a small test was carried to its end.`,
  noneStops: "Every plan has gone the whole way once.",
  few: "These are few people. Read them one by one.",
  onlyYours: "Counted over the people whom you work with. No one is ranked.",
  /** The tiles. */
  leadAim: "In the person’s own words",
  leadScience: "Options with numbers were shown",
  leadContext: "Much of life and home is known",
  leadImprovement: "The aim is followed over time",
  of: ({ of }: Say<"of">) => `of ${of}`,
  countOf: ({ count, of }: Say<"count" | "of">) => `${count} of ${of}`,
  /** Next moves. */
  moves: "What to do next",
  startHere: ({ title }: Say<"title">) => `Start here: ${title}`,
  moveAim: ({ count }: Say<"count">) =>
    `${count} ${plural(count, { one: "person has", other: "people have" })} no aim in own words. Ask what they came for.`,
  moveMatch: ({ count }: Say<"count">) =>
    `${count} ${plural(count, { one: "person has", other: "people have" })} an aim, and no choice that came from it.`,
  moveFit: ({ count }: Say<"count">) =>
    `${count} ${plural(count, { one: "person has", other: "people have" })} a match, and no plan that was held against life.`,
  moveTest: ({ count }: Say<"count">) =>
    `${count} ${plural(count, { one: "person has", other: "people have" })} a plan that fits, and no test that ended.`,
  seeThem: ({ count }: Say<"count">) => `See the ${count}`,
  notAsked: "Aims not asked",
  whose: "Whose knowledge?",
  whoseAbout: ({ count, of }: Say<"count" | "of">) =>
    `People and families brought ${count} of ${of} facts. We count up to 20 a side in each plan.`,
  whoseNone: "Nobody has brought a fact yet.",
  ofPeople: ({ count }: Say<"count">) => `People and families: ${count}`,
  ofStaff: ({ count }: Say<"count">) => `Staff: ${count}`,
  askOurselves: "Ask ourselves",
  toTheBoard: "To the board",
  /** What the team knows of itself. */
  ourselves: "What we know of our own work",
  ourselvesAbout: "The same formula, for the team. It gives questions, and no grade.",
  known: ({ count }: Say<"count">) => `${count} ${plural(count, { one: "thing is", other: "things are" })} known`,
  whoCouldKnow: ({ names }: Say<"names">) => `${names} could know.`,
  people: "people",
  staff: "staff",
  supporters: "supporters",
  thePlace: "the place",
  nextFirst: "Ask this first",
  claimYes: "All that a claim needs is there. Say it with the chart.",
  claimNo: "We can’t claim a result yet. The questions below say what is missing.",
  askPurpose: "Why are we here?",
  askImprovement: "What do we want to make better, how good, and by when?",
  askPeople: "For whom, and which of their aims does it serve?",
  askPartners: "Which patient partners work on it with us?",
  askTheory: "What has to be different for it to come about?",
  askIdeas: "What could we try?",
  askEvidence: "What has science to say about it?",
  askExperience: "What have people and staff lived through with it?",
  askSystem: "How does our system work now?",
  askPhysical: "What about the rooms and things here helps or stands in the way?",
  askSocial: "What about the people here helps or stands in the way?",
  askCultural: "Which habits here help or stand in the way?",
  askOutcome: "Which number shows what comes of it for people?",
  askRelationship: "Which number shows how people and staff work together?",
  askPreference: "Which number shows whether it is what people chose?",
  askBalancing: "What must not get worse?",
  askStudied: "Which small test have we looked at?",
  /** A part of the list of people. */
  onlyAim: "People with no aim in own words",
  onlyMatch: "People with an aim, and no choice from it",
  onlyFit: "People whose choice was not held against life",
  onlyTest: "People whose plan fits, and was not tested",
  onlyOneSided: "People whose plan is all one side’s work",
  showAll: "Show everyone",
} satisfies Area;
