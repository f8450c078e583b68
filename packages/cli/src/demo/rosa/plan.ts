import { singh, tom } from "../clinic.ts";
import type { Said } from "../telling.ts";
import { classStart } from "./aim.ts";
import { type RosasAims, rosa, type Scene } from "./cast.ts";

const monday = 1;
const thursday = 4;
const friday = 5;
const swims = [classStart, -46, -39, -32, -25, -18, -11, -4] as const;

/** Who does what, how the work is split, and what was promised. */
export function rosasPlan(scene: Scene, aims: RosasAims, classChosen: string): void {
  rosasSteps(scene, aims, classChosen);
  stepsForTheHip(scene, aims);
  promises(scene);
}

/** One side proposes and the other agrees, two minutes later. */
function step({ telling, calendar: { at } }: Scene, offset: number, body: Said<"action.proposed">): string {
  const isRosas = body.share === 1;
  const other = body.professional === singh.party ? singh : tom;
  const action = telling.say(isRosas ? rosa : tom, at(offset, "10:50"), "action.proposed", body);
  telling.say(isRosas ? other : rosa, at(offset, "10:52"), "action.agreed", { action });
  return action;
}

function rosasSteps(scene: Scene, { near: aim }: RosasAims, decision: string): void {
  const { telling, calendar } = scene;
  const { at, day } = calendar;
  const pool = step(scene, -57, {
    aim,
    decision,
    title: "Class at the pool",
    when: "Thursdays at 6",
    share: 2,
    professional: tom.party,
    personDoes: "Goes and does the moves.",
    professionalDoes: "Sets the moves, checks in.",
    personMinutesPerWeek: 120,
    professionalMinutesPerWeek: 60,
    tripsPerMonth: 4,
    response: { kind: "customised", because: "Evenings, because of Mum’s mornings" },
  });
  const thursdays = swims.map((offset) => calendar.next(thursday, offset)).filter((offset) => offset < 0);
  for (const offset of thursdays)
    telling.say(rosa, at(offset, "20:30"), "action.done", { action: pool, on: day(offset) });
  const tablets = step(scene, -16, {
    aim,
    title: "Take the tablets with food",
    when: "For 2 weeks, then tell Dr Singh",
    until: day(-2),
    share: 1,
    professional: singh.party,
    personDoes: "Takes them with breakfast, not before.",
    personMinutesPerWeek: 5,
    response: { kind: "standardised" },
  });
  const words = "Stomach is better.";
  telling.say(rosa, at(-2, "19:50"), "action.done", { action: tablets, on: day(-2), words });
  const fits = "It fits, as long as Thursdays stay at 6.";
  telling.say(rosa, at(-15, "20:00"), "workload.felt", { felt: "fine", words: fits });
}

function stepsForTheHip(scene: Scene, { far: aim }: RosasAims): void {
  step(scene, -9, {
    aim,
    title: "A morning plan for Mum",
    when: "In the next 2 weeks",
    until: scene.calendar.day(14),
    share: 3,
    professional: tom.party,
    personDoes: "Asks Inês which days she can do.",
    professionalDoes: "Calls the home care team.",
    personMinutesPerWeek: 20,
    professionalMinutesPerWeek: 15,
    response: { kind: "flexible" },
  });
  step(scene, -9, {
    aim,
    title: "A place on the hip list",
    when: "By Friday. We tell you when it is done",
    share: 5,
    professional: tom.party,
    professionalDoes: "Writes and sends the letter.",
    professionalMinutesPerWeek: 30,
    response: { kind: "standardised" },
  });
}

function promises({ telling, calendar: { at, day, next } }: Scene): void {
  const letter = telling.say(tom, at(-9, "14:34"), "promise.made", {
    to: rosa.party,
    what: "Send the letter for a place on the hip list by Friday.",
    due: day(next(friday, -9)),
  });
  telling.say(tom, at(-2, "08:40"), "promise.missed", {
    promise: letter,
    because: "We said Friday. We are late. The letter waits for the scan.",
    newDay: day(next(monday, 1)),
  });
  const talk = telling.say(rosa, at(-9, "14:36"), "promise.made", {
    to: tom.party,
    what: "Ask Inês which mornings she could take.",
    due: day(7),
  });
  const moves = telling.say(tom, at(-57, "10:44"), "promise.made", {
    to: rosa.party,
    what: "Print the moves in large letters.",
    due: day(-50),
  });
  telling.say(tom, at(-51, "09:05"), "promise.kept", { promise: moves });
  telling.say(rosa, at(-2, "20:02"), "promise.kept", { promise: talk, words: "Tuesdays and Thursdays." });
}
