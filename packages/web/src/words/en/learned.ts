import type { Area, Say } from "../message.ts";
import { numberInWords, plural } from "./counts.ts";

const people = (count: number) => `${numberInWords(count)} ${plural(count, { one: "person", other: "people" })}`;

/** Aimwell speaks about what is known so far of one practice. "Unlikely to be luck" is the most that it ever claims. */
export const learned = {
  away: "We could not get this. It may be the signal.",
  nothing: "Nobody here has tried this with a number yet.",
  noPractice: "No study and no other test goes with this.",
  lower: ({ value }: Say<"value">) => `${value} lower`,
  higher: ({ value }: Say<"value">) => `${value} higher`,
  noChange: "no change",
  /** Each source: first what it found, then how sure. */
  studies: ({ value }: Say<"value">) => `Studies found: ${value}.`,
  noStudies: "No study that we know counted this.",
  network: "Other clinics: there is no network yet.",
  here: ({ value }: Say<"value">) => `Others at this clinic: ${value}.`,
  few: ({ count }: Say<"count">) => `Others at this clinic: too few to show. We need ${people(count)}.`,
  own: ({ name, value }: Say<"name" | "value">) => `${name}: ${value}.`,
  ownNone: ({ name }: Say<"name">) => `${name} has not tried it with this number.`,
  ownRunning: ({ name, title }: Say<"name" | "title">) => `${name} is on a test of it now: ${title}.`,
  ownFew: ({ name, count, of }: Say<"name" | "count" | "of">) =>
    `${name} has tried it. ${count} ${plural(count, { one: "number", other: "numbers" })} before and ${of} since are too few to tell.`,
  together: ({ name, value }: Say<"name" | "value">) => `All of it together, for ${name}: ${value}.`,
  togetherHere: ({ value }: Say<"value">) => `All of it together, at this clinic: ${value}.`,
  range: ({ before, value }: Say<"before" | "value">) => `The likely range is ${before} to ${value}.`,
  notLuck: "Unlikely to be luck.",
  maybeLuck: "It could be luck.",
  oneSource: "There is nothing to add up yet.",
  notComparable: "We do not add this up. It is counted in another way.",
  noSpread: "We do not add this up. The source says too little.",
  beforeAfter: "Studies set two groups side by side. Here we look at before and since. So time and luck are in it too.",
  /** The table. */
  seeTable: "See it as a table",
  tableTitle: ({ measure }: Say<"measure">) => `What we know so far: ${measure}`,
  who: "Who",
  change: "Change",
  likely: "Likely range",
  howMany: "How many",
  rowStudies: "Studies",
  rowNetwork: "Other clinics",
  rowHere: "This clinic",
  rowTogether: "All together",
  manyStudies: ({ count, of }: Say<"count" | "of">) =>
    `${count} ${plural(count, { one: "study", other: "studies" })}, ${people(of)}`,
  studiesOnly: ({ count }: Say<"count">) => `${count} ${plural(count, { one: "study", other: "studies" })}`,
  manyPeople: ({ count }: Say<"count">) => people(count),
  manyNumbers: ({ count, of }: Say<"count" | "of">) => `${count} before, ${of} since`,
  notSaid: "not said",
  none: "none yet",
  noChangeMark: "no change",
} as const satisfies Area;
