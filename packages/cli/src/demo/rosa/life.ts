import { singh, tom } from "../clinic.ts";
import type { Said } from "../telling.ts";
import { ines, rosa, type Scene } from "./cast.ts";

const notes: readonly Said<"life.noted">[] = [
  {
    kind: "circumstance",
    title: "My days",
    words:
      "Mum moved in last year. I help her wash and eat each morning. I am on my feet 4 hours a day at the school kitchen.",
    means: "Not before 9 in the morning",
  },
  { kind: "support", title: "Inês, my daughter", words: "Drives me on Tuesdays" },
  { kind: "joy", title: "Mia, 6", words: "Gets me out of the door" },
  { kind: "asset", title: "The pool", words: "5 minutes from home" },
  { kind: "asset", title: "Something I know", words: "I can pace myself if I plan the day" },
  {
    kind: "barrier",
    title: "Getting to the clinic",
    words: "2 buses, 90 minutes each way",
    weight: 3,
    means: "Few trips. By phone where we can",
  },
  { kind: "burden", title: "The pain tablets", words: "They upset my stomach", weight: 2 },
  { kind: "burden", title: "Letters in small print", weight: 1, means: "Large print, or tell me" },
  {
    kind: "commitment",
    title: "Mornings with Mum",
    words: "Hard, and I want to keep doing it",
    mineToKeep: true,
    means: "No lifting plan without someone for Mum",
  },
];

/** What Rosa's life is like, who may see it, and how she and her team work together. */
export function rosasLife({ telling, calendar }: Scene): void {
  const at = (offset: number, time: string) => calendar.at(offset, time);
  for (const [place, note] of notes.entries()) telling.say(rosa, at(-106, `19:${10 + place}`), "life.noted", note);
  telling.say(rosa, at(-106, "19:30"), "life.state-told", { state: "well-enough" });
  telling.say(rosa, at(-106, "19:32"), "capacity.stated", {
    minutesPerWeek: 210,
    tripsPerMonth: 5,
    energy: "some",
    words: "3 and a half hours a week is fine. More than that, and Mum's mornings suffer.",
  });
  telling.say(rosa, at(-106, "19:36"), "participation.chosen", {
    form: "shares",
    words: "Tell me what you know, and let me say no.",
  });
  telling.say(rosa, at(-106, "19:40"), "consent.given", { purpose: "clinic-learning" });
  telling.say(rosa, at(-106, "19:41"), "consent.given", { purpose: "network-learning" });
  telling.say(rosa, at(-75, "18:20"), "grant.given", {
    supporter: ines.party,
    supporterName: "Inês Almeida",
    relation: "Daughter",
    mayRead: ["aim", "plan"],
    mayDo: ["add-life"],
    until: calendar.endOfMonth(139),
  });
  telling.say(ines, at(-74, "20:05"), "life.noted", {
    kind: "support",
    title: "Inês, on Thursdays too",
    words: "I can give Avó her breakfast on Thursdays, from next month.",
  });
  relationship({ telling, calendar });
}

function relationship({ telling, calendar }: Scene): void {
  telling.say(rosa, calendar.at(-105, "18:10"), "partnership.contribution-stated", {
    knowledge: "What sets my hip off, and how long a day at the kitchen really is.",
    skill: "Planning. I feed 200 children by noon.",
    habit: "I keep going when I ought to stop.",
    unsureOf: "What the scan words mean.",
  });
  telling.say(tom, calendar.at(-104, "12:30"), "partnership.contribution-stated", {
    knowledge: "What loads a hip, and what has helped other people.",
    skill: "Finding the smallest thing that can be tried.",
    habit: "I talk about exercise before I have asked.",
    unsureOf: "How much a morning with her mother takes out of her.",
  });
  telling.say(singh, calendar.at(-103, "13:05"), "partnership.contribution-stated", {
    knowledge: "Her tablets, and what they do to a stomach.",
    unsureOf: "Which of them she really takes.",
  });
  telling.say(tom, calendar.at(-84, "10:30"), "partnership.agreement-made", {
    explored: "How often to meet, who calls whom, and what happens when a week goes wrong.",
    agreed:
      "We meet every 6 weeks and write in between. Either of us may say it is too much, and then we drop something first.",
  });
  telling.say(rosa, calendar.at(-40, "20:15"), "trust.reported", {
    toward: tom.party,
    level: 4,
    words: "He says when he does not know.",
  });
  telling.say(tom, calendar.at(-39, "17:10"), "trust.reported", { toward: rosa.party, level: 5 });
}
