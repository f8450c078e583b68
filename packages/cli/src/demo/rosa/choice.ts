import type { Calendar } from "../calendar.ts";
import { tom } from "../clinic.ts";
import type { Said } from "../telling.ts";
import { type RosasAims, rosa, type Scene } from "./cast.ts";

const exerciseStatements = [
  "hip-oa-exercise-pain",
  "hip-oa-exercise-function",
  "hip-oa-exercise-pain-later",
  "hip-oa-exercise-function-later",
];
const newHipStatements = ["hip-oa-tha-vs-rt-ohs", "hip-oa-tha-vs-rt-mci", "hip-oa-tha-survival"];

type Option = Omit<Said<"option.offered">, "decision">;

const keepOn = ({ month }: Calendar): Option => ({
  title: "Keep on with the class",
  words: "Move and strengthen, 12 more weeks",
  basis: "science",
  practice: "hip-exercise",
  statements: exerciseStatements,
  shown: [
    { part: "aim", answer: "yes", words: `The walk, by ${month(139)}. Already 9 of the 12 minutes.` },
    { part: "life", answer: "yes", words: "Evenings are free. Pool is 5 minutes away." },
    { part: "place", answer: "yes", words: "A place is free. Thursdays at 6, at the pool." },
    { part: "work", answer: "yes", words: "Rosa: 2 hours a week. Team: 1 hour a week." },
  ],
  asks: { personMinutesPerWeek: 120, professionalMinutesPerWeek: 60, tripsPerMonth: 4 },
});
const steroidShot: Option = {
  title: "Steroid shot",
  words: "One injection in the hip",
  basis: "professional-experience",
  statements: [],
  shown: [
    { part: "aim", answer: "perhaps", words: "Perhaps, for a while. Might cover the walk, not the wedding." },
    {
      part: "science",
      answer: "not-known",
      words: "Our library has no figures for this yet. Tom tells what he has seen.",
    },
    { part: "life", answer: "yes", words: "One trip. Rest for 2 days." },
    { part: "place", answer: "perhaps", words: "2 week wait. At the clinic, 2 buses." },
    { part: "work", answer: "yes", words: "Rosa: half a day, once. Team: 1 hour, once." },
  ],
  asks: { tripsPerMonth: 1 },
};
const newHip = ({ month }: Calendar): Option => ({
  title: "New hip",
  words: "An operation",
  basis: "science",
  practice: "hip-replacement",
  statements: newHipStatements,
  shown: [
    {
      part: "aim",
      answer: "perhaps",
      words: `The wedding, not the walk. Too late for ${month(139)}. Could be ready to dance by ${month(322)}.`,
    },
    { part: "life", answer: "not-yet", words: "No lifting for 6 weeks. Who helps Mum each morning?" },
    { part: "place", answer: "perhaps", words: `7 month wait. That is ${month(213)}. Town hospital, car needed.` },
    {
      part: "work",
      answer: "perhaps",
      words: "Rosa: 6 hard weeks, then 3 months of practice. Team: about 20 hours.",
    },
  ],
  asks: { tripsPerMonth: 2 },
});
const asNow: Option = {
  title: "Carry on as now",
  words: "Walk as it comes, no class",
  basis: "always-there",
  practice: "keep-as-it-is",
  statements: [],
  shown: [{ part: "aim", answer: "perhaps", words: "It has stayed at about 5 minutes since the summer." }],
  asks: {},
};

/** Seven weeks back: the class, or carry on as now. Both stood behind the class. */
export function firstChoice({ telling, calendar }: Scene, { near }: RosasAims): string {
  const { at } = calendar;
  const decision = telling.say(tom, at(-57, "10:20"), "decision.opened", {
    aim: near,
    question: "What could make the walk longer?",
  });
  const offer = (option: Option, time: string) =>
    telling.say(tom, at(-57, time), "option.offered", { decision, ...option });
  const toClass = offer(
    { ...keepOn(calendar), title: "The class at the pool", words: "Move and strengthen, 12 weeks" },
    "10:22",
  );
  offer(asNow, "10:24");
  telling.say(rosa, at(-57, "10:34"), "shared-work.level-chosen", { decision, level: "co-planning" });
  const words = "Thursdays at 6 I can do. Mum has eaten by then.";
  telling.say(rosa, at(-57, "10:36"), "assent.given", { decision, option: toClass, words });
  telling.say(tom, at(-57, "10:38"), "assent.given", { decision, option: toClass });
  return decision;
}

/** Today's question: three ways to go from here. Both leaned in private and the cards have turned; nobody has decided. */
export function todaysChoice({ telling, calendar }: Scene, { near }: RosasAims, visit: string): string {
  const { at } = calendar;
  const decision = telling.say(tom, at(-3, "16:00"), "decision.opened", {
    aim: near,
    question: "Which way from here, for the hip?",
    visit,
  });
  const options = [keepOn(calendar), steroidShot, newHip(calendar)].map((option, place) =>
    telling.say(tom, at(-3, `16:${10 + 5 * place}`), "option.offered", { decision, ...option }),
  );
  const [toClass = "", , toHip = ""] = options;
  telling.say(rosa, at(-2, "20:10"), "option.valued", {
    option: toHip,
    view: "not-sure",
    words: "Who helps Mum if I have it?",
  });
  telling.say(rosa, at(-2, "20:20"), "lean.taken", {
    decision,
    option: toClass,
    words:
      "The class now, hip list too. I want my place on the list, so I do not lose time. But I need a plan for Mum before I say yes.",
  });
  telling.say(tom, at(-1, "17:40"), "lean.taken", {
    decision,
    option: toClass,
    words: "You are gaining each week. I had not thought of the list as holding a place. That makes sense to me.",
  });
  return decision;
}
