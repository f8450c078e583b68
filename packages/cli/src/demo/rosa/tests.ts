import { tom } from "../clinic.ts";
import { type RosasAims, rosa, type Scene } from "./cast.ts";

const ready = {
  strategic: { answer: "yes", words: "It is about the walk itself." },
  operational: { answer: "yes" },
  people: { answer: "yes", words: "Mia is in." },
} as const;

/** Three small tests: one kept, one dropped, one running until ten days from now. */
export function rosasTests(
  { telling, calendar: { at, day } }: Scene,
  { near: aim, minutes: measure }: RosasAims,
): void {
  const early = telling.say(rosa, at(-67, "18:00"), "test.planned", {
    aim,
    title: "Leave 10 minutes early",
    change: "Leave the house 10 minutes before we need to, 5 school days.",
    prediction: { words: "Without the rush I get further before I stop.", expected: 6, direction: "up" },
    measure,
    balancing: "Mum’s breakfast is not hurried.",
    readiness: ready,
    stopRule: "If Mum is left with a cold breakfast twice.",
    from: day(-67),
    until: day(-60),
    personMinutesPerWeek: 50,
  });
  telling.say(rosa, at(-67, "18:05"), "test.started", { test: early, on: day(-67) });
  telling.say(rosa, at(-60, "17:20"), "test.observed", { test: early, on: day(-60), words: "Calmer. 6 minutes once." });
  const helped = {
    result: "Helped a bit.",
    againstPrediction: "as-guessed",
    learned: "Rushing costs me steps.",
  } as const;
  telling.say(rosa, at(-57, "11:00"), "test.studied", { test: early, ...helped });
  telling.say(rosa, at(-57, "11:02"), "test.acted", { test: early, act: "adopt", words: "Helped a bit. We kept it." });

  const stick = telling.say(tom, at(-41, "15:00"), "test.planned", {
    aim,
    title: "Use a stick",
    change: "A stick in the left hand for 2 weeks of school walks.",
    prediction: { words: "Less weight on the hip, so 9 minutes.", expected: 9, direction: "up" },
    measure,
    balancing: "Hands and shoulders feel no worse.",
    readiness: ready,
    stopRule: "If the hand hurts 3 days in a row.",
    from: day(-40),
    until: day(-26),
    after: early,
    personMinutesPerWeek: 50,
  });
  telling.say(rosa, at(-40, "08:50"), "test.started", { test: stick, on: day(-40) });
  telling.say(rosa, at(-36, "17:30"), "test.observed", { test: stick, on: day(-36), words: "Mia wants one too." });
  telling.say(rosa, at(-28, "17:30"), "test.observed", { test: stick, on: day(-28), words: "My hand hurt all week." });
  telling.say(rosa, at(-25, "18:10"), "test.studied", {
    test: stick,
    result: "8 minutes once, and a sore hand.",
    againstPrediction: "worse",
    learned: "My hand is for the kitchen.",
  });
  const dropped = "Mia loved it. My hand hurt. We dropped it.";
  telling.say(rosa, at(-25, "18:14"), "test.acted", { test: stick, act: "abandon", words: dropped });
  runningTest({ telling, calendar: { at, day } }, { aim, measure, after: stick });
}

function runningTest(
  {
    telling,
    calendar: { at, day },
  }: { readonly telling: Scene["telling"]; readonly calendar: Pick<Scene["calendar"], "at" | "day"> },
  { aim, measure, after }: { readonly aim: string; readonly measure: string; readonly after: string },
): void {
  const bakery = telling.say(rosa, at(-19, "18:30"), "test.planned", {
    aim,
    title: "Sit once, at the bakery",
    change: "Sit for 2 minutes at the bakery, 8 school days.",
    prediction: { words: "One planned rest beats three I did not plan.", expected: 10, direction: "up" },
    measure,
    balancing: "We are still at school on time.",
    readiness: ready,
    stopRule: "If we are late for school twice.",
    from: day(-18),
    until: day(10),
    after,
    personMinutesPerWeek: 45,
  });
  telling.say(tom, at(-18, "08:30"), "test.started", { test: bakery, on: day(-18) });
  telling.say(rosa, at(-13, "09:30"), "test.observed", {
    test: bakery,
    on: day(-13),
    words: "2 of 8 days. One stop, the planned one.",
  });
  telling.say(rosa, at(-6, "09:30"), "test.observed", {
    test: bakery,
    on: day(-6),
    words: "5 of 8 days so far. No other stops.",
  });
}
