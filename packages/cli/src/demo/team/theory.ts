import { grace, priya, singh, tom } from "../clinic.ts";
import { maya, rosa, type Stage, worry } from "./stage.ts";

/** What later parts of the story speak of. */
export interface Theory {
  readonly improvement: string;
  readonly call: string;
  readonly tellOnce: string;
}

/** What the team wants to make better, its theory in a driver diagram, and where the ideas came from. */
export function theory(stage: Stage): Theory {
  const { telling, calendar } = stage;
  const { at, day } = calendar;
  const improvement = telling.say(rosa, at(-248, "12:10"), "improvement.started", {
    title: "A wait that worries nobody",
    need: "People wait about 3 weeks for a first visit, and don't know what for.",
    healthAim: "To go on with life while waiting: to sleep, to work, to walk.",
    howGood: "From 4 in 10 worried to 1 in 10",
    byWhen: day(90),
    forWhom: "Whoever waits for a first visit",
    process: "A call on the day of the letter",
    output: "Number of calls",
    benefit: { words: "Fewer people are worried while they wait.", measure: worry },
  });
  const driver = (by: typeof tom | typeof rosa, offset: number, words: string, serves: string) =>
    telling.say(by, at(offset, "12:30"), "driver.added", { words, serves: [serves] });
  const knows = driver(rosa, -248, "People know what will happen, and when", improvement);
  const heard = driver(grace, -248, "Somebody has heard what matters before the visit", improvement);
  const sooner = driver(singh, -248, "The wait is shorter for those who can't wait", improvement);
  const reach = driver(priya, -241, "They can reach somebody who knows them", knows);
  const noise = telling.say(maya, at(-105, "12:22"), "friction.noted", {
    ...{
      words: "I told my story three times: on the phone, at the desk, and to the doctor.",
      screen: "person/today",
      isNamed: true,
    },
  });
  const idea = (
    by: typeof tom | typeof rosa,
    offset: number,
    said: {
      words: string;
      serves: string[];
      basis?: "science" | "person-experience" | "professional-experience" | "another-site";
      friction?: string;
    },
  ) => telling.say(by, at(offset, "12:40"), "change.proposed", said);
  const call = idea(rosa, -241, {
    words: "A call on the day of the letter",
    serves: [knows, heard],
    basis: "person-experience",
  });
  idea(singh, -241, {
    words: "Two open places a week for those who can't wait",
    serves: [sooner],
    basis: "another-site",
  });
  idea(priya, -234, {
    words: "A direct number to Grace, Mondays 10 to 12",
    serves: [reach],
    basis: "professional-experience",
  });
  const tellOnce = idea(maya, -98, {
    ...{ words: "Tell it once: what we write before the visit is read out at its start", serves: [heard] },
    ...{ basis: "person-experience", friction: noise },
  });
  telling.say(tom, at(-97, "12:10"), "friction.answered", {
    ...{ friction: noise, as: "taken-up", words: "We made it an idea to test. Thank you, Maya.", change: tellOnce },
  });
  frictions(stage);
  return { improvement, call, tellOnce };
}

function frictions({ telling, calendar: { at } }: Stage): void {
  const later = telling.say(rosa, at(-212, "19:30"), "friction.noted", {
    ...{ words: "The letter had a day, but no name. Whom do I ask for?", screen: "person/visits", isNamed: false },
  });
  telling.say(priya, at(-206, "12:30"), "friction.answered", {
    ...{ friction: later, as: "taken-up", words: "Letters now have a name and a first name." },
  });
  telling.say(grace, at(-61, "17:50"), "friction.noted", {
    ...{ words: "I type the same blood pressure into two systems.", screen: "professional/person", isNamed: true },
  });
  const friday = telling.say(maya, at(-44, "15:10"), "friction.noted", {
    ...{ words: "On Friday afternoon nobody answered for 40 minutes.", screen: "person/today", isNamed: false },
  });
  telling.say(singh, at(-40, "12:30"), "friction.answered", {
    ...{
      friction: friday,
      as: "not-now",
      words: "Nobody is here on Friday afternoons. We look again in the new year.",
    },
  });
  telling.say(singh, at(-6, "18:20"), "friction.noted", {
    ...{ words: "Three forms for one walking aid.", screen: "professional/person", isNamed: true },
  });
  telling.say(rosa, at(-4, "20:05"), "friction.noted", {
    ...{ words: "The door to the gym sticks when you come with a stick.", screen: "person/today", isNamed: true },
  });
}
