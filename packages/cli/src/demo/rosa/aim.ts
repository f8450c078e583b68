import { tom } from "../clinic.ts";
import { type RosasAims, rosa, type Scene } from "./cast.ts";

/** Minutes on foot before a stop, once a week from 99 days back: 7 weeks before the class, 7 since it began. */
const minutesWalked = [4, 5, 4, 4, 6, 5, 5, 6, 7, 7, 8, 7, 9, 9] as const;
export const firstWeek = -99;
/** The class at the pool began between the seventh and the eighth value. */
export const classStart = -53;

/** The near aim and the far one in Rosa's words, read back and understood, the ladder, and the series. */
export function rosasAims({ telling, calendar }: Scene): RosasAims {
  const { at, day, endOfMonth } = calendar;
  const far = telling.say(rosa, at(-106, "19:02"), "aim.voiced", {
    words: "Dance at Inês’s wedding, and still be able to look after Mum.",
    horizon: "far",
    by: endOfMonth(322),
    importance: 9,
    domains: ["moving", "people", "caring"],
  });
  const near = telling.say(rosa, at(-106, "19:05"), "aim.voiced", {
    words: "Walk Mia to school and back without having to stop and sit down.",
    horizon: "near",
    towards: far,
    by: endOfMonth(139),
    reason: "Mia counts my stops now. I want her to count something else.",
    health: "ill",
    importance: 8,
    confidence: 6,
    domains: ["moving", "pain", "people"],
  });
  const readBack = telling.say(tom, at(-9, "14:10"), "aim.read-back", {
    aim: near,
    words:
      "You want the school run to be yours and Mia's again, there and back, with nobody waiting for you on a wall. The hip matters because of the walk, not the other way round.",
  });
  telling.say(rosa, at(-9, "14:12"), "aim.understood", { readBack, answer: "yes", words: "That is it." });
  telling.say(rosa, at(-9, "14:20"), "aim.scaled", {
    aim: near,
    levels: [
      "I stop 3 times, or turn back",
      "There and back with 1 stop",
      "There and back with no stops",
      "There and back, and into the shop",
      "The long way home, by the river",
    ],
    convention: "classical",
    startLevel: -2,
  });
  telling.say(rosa, at(-9, "14:24"), "aim.rated", { aim: near, level: -2, on: day(-9), words: "A bad Tuesday." });
  telling.say(tom, at(-9, "14:26"), "aim.rated", { aim: near, level: -1, on: day(-9) });
  return { near, far, minutes: minutesSeries({ telling, calendar }, near) };
}

function minutesSeries({ telling, calendar }: Scene, aim: string): string {
  const measure = telling.idFor("minutes before a stop");
  telling.say(rosa, calendar.at(-104, "19:00"), "measure.adopted", {
    measure,
    title: "Minutes on foot before a stop",
    unit: "min",
    better: "up",
    kind: "aim",
    lens: "service",
    aim,
    smallest: 0,
    largest: 120,
  });
  telling.say(rosa, calendar.at(-104, "19:02"), "target.set", { measure, value: 12, because: "The whole way" });
  for (const [week, minutes] of minutesWalked.entries()) {
    telling.measure(rosa, calendar.at(firstWeek + 7 * week, "09:20"), measure, minutes);
  }
  return measure;
}
