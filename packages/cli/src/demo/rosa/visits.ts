import { tom } from "../clinic.ts";
import { type RosasAims, rosa, type Scene } from "./cast.ts";

/** The visits before today: the first one, the one with the class, and the one where the ladder was written. */
export function rosasVisits({ telling, calendar: { at, day } }: Scene, { near }: RosasAims, decision: string): void {
  const visit = (
    offset: number,
    from: string,
    until: string,
    said: { readonly words?: string; readonly decision?: string },
  ) => {
    const planned = telling.say(tom, at(offset - 7, "12:00"), "visit.planned", {
      startsAt: at(offset, from),
      professional: tom.party,
      where: "Alder Street Clinic",
    });
    telling.say(tom, at(offset, from), "visit.opened", { visit: planned });
    telling.say(tom, at(offset, until), "visit.closed", { visit: planned, promises: [], ...said });
    return planned;
  };
  visit(-84, "10:00", "10:35", { words: "We got to know each other. The walk to school is what counts." });
  visit(-57, "10:00", "11:10", { decision, words: "The class, on Thursdays." });
  visit(-9, "14:00", "14:40", { words: "Five steps, in Rosa’s words." });
  telling.say(rosa, at(-10, "20:30"), "check-in.given", {
    aimStill: "yes",
    mattersNow: "It is slower than I want, and still the right thing.",
    wentWell: "Mia and I saw the heron by the river.",
    how: "phone",
  });
  telling.say(rosa, at(-8, "19:45"), "answers.given", {
    instrument: "burden-check",
    on: day(-8),
    answers: [
      { linkId: "time", value: 2 },
      { linkId: "hassle", value: 2 },
      { linkId: "worth", value: 3 },
    ],
  });
  telling.say(rosa, at(-8, "19:47"), "answers.given", {
    instrument: "relationship-check",
    on: day(-8),
    answers: [
      { linkId: "heard", value: 4 },
      { linkId: "trust", value: 3 },
      { linkId: "honest", value: 4 },
      { linkId: "shared", value: 3 },
    ],
  });
  telling.say(rosa, at(-1, "19:38"), "aim.rated", {
    aim: near,
    level: -1,
    on: day(-1),
    words: "1 stop, at the bakery.",
  });
}

/** Today's visit with Tom, still to come, with the check-in and what each wants to talk about. */
export function rosasToday({ telling, calendar: { at } }: Scene): string {
  const visit = telling.say(tom, at(-9, "14:45"), "visit.planned", {
    startsAt: at(0, "16:30"),
    professional: tom.party,
    where: "Alder Street Clinic, room 2",
  });
  telling.say(rosa, at(-1, "19:40"), "check-in.given", {
    visit,
    aimStill: "yes",
    mattersNow: "I need to know what happens to Mum before I say yes to a hip.",
    wentWell: "5 school days with one stop only.",
    how: "phone",
  });
  const items = ["Should I have the new hip?", "Who helps Mum if I have it?"];
  telling.say(rosa, at(-1, "19:44"), "agenda.proposed", { visit, items });
  telling.say(tom, at(-1, "17:45"), "agenda.proposed", { visit, items: ["Your new scan"] });
  return visit;
}
