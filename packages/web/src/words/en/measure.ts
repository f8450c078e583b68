import type { Area, Say } from "../message.ts";
import { plural } from "./counts.ts";

/** Aimwell speaks about numbers over time. It claims a change only when a rule holds. */
export const measure = {
  seeNumbers: "See the numbers",
  upIsBetter: "Up is better.",
  downIsBetter: "Down is better.",
  betterThanUsual: "Better than usual",
  worseThanUsual: "Harder than usual",
  sameAsUsual: "Same as usual",
  tooEarly: "Too early to say",
  aboveUsual: "above usual",
  belowUsual: "below usual",
  asUsual: "as usual",
  noValue: "no number",
  when: "When",
  note: "Note",
  usual: "usual",
  atStart: "start",
  limits: "limits",
  aimLine: ({ value }: Say<"value">) => `aim: ${value}`,
  number: "Number",
  leftOut: "left out",
  newStretch: "new stretch",
  outOf: "How many of how many",
  middle: "Usual",
  limitsBetween: "Limits",
  betweenLimits: ({ before, value }: Say<"before" | "value">) => `${before} to ${value}`,
  notFromZero: "The scale does not start at zero.",
  walk: ({ measure }: Say<"measure">) => `One point at a time. ${measure}`,
  findingEarly: ({ count, of }: Say<"count" | "of">) =>
    `${count} ${plural(count, { one: "number", other: "numbers" })} so far. After ${of} we can see what is usual.`,
  findingUsual: "Same as usual.",
  findingImproved: "Better now than at the start.",
  findingWorsened: "Harder now than at the start.",
  findingChanged: "Something has changed.",
  findingBetterNow: "The last number is better than usual.",
  findingWorseNow: "The last number is harder than usual.",
  findingBetter: ({ count }: Say<"count">) =>
    `Better than usual, ${count} ${plural(count, { one: "time", other: "times" })} in a row.`,
  findingWorse: ({ count }: Say<"count">) =>
    `Harder than usual, ${count} ${plural(count, { one: "time", other: "times" })} in a row.`,
  chartEmpty: "A chart with no numbers yet.",
  /** From `day` to `time`, both days in words. */
  chartSpan: ({ count, day, time }: Say<"count" | "day" | "time">) =>
    `Line chart, ${count} ${plural(count, { one: "point", other: "points" })}, from ${day} to ${time}.`,
  chartLatest: ({ value }: Say<"value">) => `It is ${value} now.`,
  chartAim: ({ value }: Say<"value">) => `The aim is ${value}.`,
  chartMark: ({ title, day }: Say<"title" | "day">) => `On ${day}: ${title}.`,
  whatWeMake: "What we make",
  whatWeMakeTogether: "What we make together",
  lensMake: ({ count }: Say<"count">) =>
    `${count} ${plural(count, { one: "measure looks", other: "measures look" })} at what we make.`,
  lensTogether: ({ count }: Say<"count">) =>
    `${count} ${plural(count, { one: "looks", other: "look" })} at what we make together.`,
  lensNothing: ({ names }: Say<"names">) => `Nothing looks at ${names} yet.`,
} satisfies Area;
