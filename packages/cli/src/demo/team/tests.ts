import { chanceFor } from "../chance.ts";
import { grace, personVoice, priya, tom } from "../clinic.ts";
import { maya, rosa, type Stage, worry } from "./stage.ts";
import type { Theory } from "./theory.ts";

const yes = { answer: "yes" } as const;

/** Two cycles that are finished and one that runs: the calls that Rosa thought of, and Maya's "tell it once". */
export function tests(stage: Stage, theory: Theory): void {
  const first = firstCalls(stage, theory);
  const all = everyone(stage, theory, first);
  pulses(stage, all, -80);
  tellOnce(stage, theory);
}

function firstCalls({ telling, calendar: { at, day } }: Stage, { improvement, call }: Theory): string {
  const test = telling.say(tom, at(-150, "12:20"), "test.planned", {
    ...{ aim: improvement, title: "Call the next 5", measure: worry },
    change: "Grace calls the next 5 people on the day their letter goes out, 5 minutes each.",
    prediction: { words: "One of the 5 is worried, not two.", expected: 1, direction: "down" },
    balancing: "Grace still gets home on time.",
    readiness: {
      strategic: { answer: "yes", words: "It is what people asked for." },
      operational: { answer: "partly", words: "Only after 10, when the line is free." },
      people: { answer: "yes", words: "Grace wants to." },
    },
    stopRule: "If calls take over 10 minutes on two days.",
    ...{ from: day(-148), until: day(-134) },
    team: {
      scale: { size: "few", words: "5 people" },
      owners: { professional: grace.party, person: rosa.party },
      change: call,
      operation: "The letter with the first day",
      learning: "Grace: how to listen on the phone.",
    },
  });
  telling.say(grace, at(-148, "10:30"), "test.started", { test, on: day(-148) });
  telling.say(grace, at(-141, "16:20"), "test.observed", {
    test,
    on: day(-141),
    words: "3 calls. 4, 6 and 5 minutes.",
  });
  telling.say(grace, at(-135, "16:20"), "test.observed", {
    ...{ test, on: day(-135), words: "The fifth had no English. Her son was at work." },
  });
  telling.say(rosa, at(-132, "12:20"), "test.studied", {
    test,
    result: "1 of 5 was worried: the one whom the call did not reach in her language.",
    againstPrediction: "as-guessed",
    learned: "The call has to be in a language that people speak at home.",
  });
  telling.say(tom, at(-132, "12:40"), "test.acted", {
    test,
    act: "adapt",
    words: "Again, with the telephone interpreter.",
  });
  return test;
}

function everyone({ telling, calendar: { at, day } }: Stage, { improvement, call }: Theory, after: string): string {
  const test = telling.say(grace, at(-125, "12:20"), "test.planned", {
    ...{ aim: improvement, title: "Call everyone for 5 weeks", measure: worry, after },
    change: "A call to everyone on the day of the letter, with the interpreter where needed.",
    prediction: { words: "2 in 10 are worried, from 4 in 10.", expected: 20, direction: "down" },
    balancing: "Calls to the desk are still answered on the same day.",
    balancingMeasure: "calls-answered-same-day",
    readiness: { strategic: yes, operational: yes, people: yes },
    stopRule: "If fewer than 6 in 10 calls to the desk are answered on the day.",
    ...{ from: day(-119), until: day(-84) },
    team: {
      scale: { size: "some", words: "About 50 people" },
      owners: { professional: grace.party, person: rosa.party },
      ...{ change: call, operation: "The letter with the first day", cards: [after] },
    },
  });
  telling.say(grace, at(-119, "10:05"), "test.started", { test, on: day(-119) });
  telling.say(priya, at(-104, "16:40"), "test.observed", {
    test,
    on: day(-104),
    words: "22 calls. The interpreter came for 4.",
  });
  telling.say(grace, at(-86, "16:40"), "test.observed", { test, on: day(-86), words: "51 calls. Mondays are hard." });
  telling.say(rosa, at(-78, "12:20"), "test.studied", {
    test,
    result: "2 in 10 were worried. The desk answered as before.",
    againstPrediction: "as-guessed",
    learned: "People wanted to be asked what matters more than to be told the day.",
  });
  telling.say(tom, at(-78, "12:40"), "test.acted", { test, act: "adopt", words: "It is the usual way now." });
  telling.say(rosa, at(-71, "12:30"), "card.written", {
    test,
    claim:
      "A call of 5 minutes on the day of the letter, in the person's own language, halves how many worry while they wait.",
    heldWhere: "A small clinic, 10 to 14 letters a week, one nurse who wants to call, an interpreter by phone.",
    wouldNotWhere: "Where nobody can call in the week of the letter, or where people have no phone of their own.",
  });
  return test;
}

/** How the calls felt: to thirteen who were called, and to three of those who work here. */
function pulses({ telling, calendar }: Stage, test: string, offset: number): void {
  const chance = chanceFor("team/pulses");
  const called = ["hip-knee", "heart", "diabetes"].flatMap((of) =>
    [3, 5, 8, 11].map((place) => personVoice(`${of}/${place}`)),
  );
  for (const [place, person] of [rosa, ...called].entries()) {
    telling.say(person, calendar.at(offset + (place % 3), `18:${10 + place}`), "pulse.given", {
      ...{ test, joy: chance.pick([3, 4, 4, 5, 5]), frustration: chance.pick([1, 1, 2, 2, 3]) },
    });
  }
  for (const [place, colleague] of [tom, grace, priya].entries()) {
    telling.say(colleague, calendar.at(offset, `17:${20 + place}`), "pulse.given", {
      ...{ test, joy: colleague === grace ? 4 : 3, frustration: colleague === grace ? 3 : 2 },
    });
  }
}

function tellOnce({ telling, calendar: { at, day } }: Stage, { improvement, tellOnce: change }: Theory): void {
  const test = telling.say(maya, at(-20, "12:20"), "test.planned", {
    ...{ aim: improvement, title: "Read it out at the start", measure: "trust.person" },
    change: "With the next 6 people, Tom reads out what they wrote before the visit, and asks: is that it?",
    prediction: { words: "Nobody tells it twice. Trust stays, or grows.", direction: "up" },
    balancing: "Visits don't take longer than 30 minutes.",
    readiness: { strategic: yes, operational: yes, people: { answer: "partly", words: "Not everyone writes." } },
    stopRule: "If somebody does not want it read out.",
    ...{ from: day(-19), until: day(9) },
    team: {
      scale: { size: "few", words: "6 people" },
      owners: { professional: tom.party, person: maya.party },
      change,
      learning: "Tom: to start with somebody else's words.",
    },
  });
  telling.say(tom, at(-18, "09:10"), "test.started", { test, on: day(-18) });
  telling.say(tom, at(-11, "16:10"), "test.observed", { test, on: day(-11), words: "3 of 6. One said: you read it." });
  telling.say(maya, at(-5, "16:10"), "test.observed", { test, on: day(-5), words: "He got my swim right at once." });
  telling.say(grace, at(-5, "17:30"), "pulse.given", { test, joy: 4, frustration: 2 });
}
