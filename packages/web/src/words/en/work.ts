import type { Area, Say } from "../message.ts";
import { plural } from "./counts.ts";

/** Aimwell says what an option would ask of a week before anyone agrees to it. It is for talk: nobody is asked by it. */
export const work = {
  title: ({ name }: Say<"name">) => `What this would ask of ${name}`,
  kind: "What it asks",
  before: "Now",
  after: "With this",
  fine: "What is fine",
  time: "Time a week",
  trips: "Trips a month",
  money: "Money a month",
  energy: "Energy",
  orMore: ({ value }: Say<"value">) => `${value} or more`,
  notSaid: "not said",
  /** Steps of energy that an option asks, and that there are. */
  asksLow: "a little",
  asksMedium: "some",
  asksHigh: "a lot",
  hasLow: "low",
  hasSome: "some",
  hasGood: "good",
  tooMuch: "That is too much.",
  overTime: ({ duration, limit }: Say<"duration" | "limit">) => `It would be ${duration} a week. ${limit} is fine.`,
  overTrips: ({ count, of }: Say<"count" | "of">) =>
    `It would be ${count} ${plural(count, { one: "trip", other: "trips" })} a month. ${of} are fine.`,
  overMoney: ({ value, limit }: Say<"value" | "limit">) => `It would cost ${value} a month. ${limit} is fine.`,
  overEnergy: "It asks more energy than there is now.",
  whatCouldGo: "What could go? Or who could carry some of it?",
  couldCarry: "Who could carry some of it",
} satisfies Area;
