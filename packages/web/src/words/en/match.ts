import type { Area, Say } from "../message.ts";

/** Aimwell says why an option meets the aim, the life and the place, or what is not known. One sentence a reason. */
export const match = {
  /** `names` are parts of life, such as "pain and sleep". */
  servesAll: ({ names }: Say<"names">) => `Studies of it looked at this aim’s part of life: ${names}.`,
  servesSome: ({ names, other }: Say<"names" | "other">) => `Studies of it looked at ${names}, but not at ${other}.`,
  servesNone: ({ names }: Say<"names">) => `Studies of it did not look at ${names}.`,
  noDomain: "It is not said yet which part of life this aim is about.",
  alwaysThere: "It changes nothing by itself. It leaves time to see.",
  gradeHigh: "The best study of it is quite sure.",
  gradeModerate: "The best study of it is fairly sure.",
  gradeLow: "The best study of it is not very sure.",
  notGraded: "Nobody graded the studies in what we saw.",
  needsNoScience: "It needs no study.",
  withinMinutes: ({ duration, limit }: Say<"duration" | "limit">) =>
    `It asks up to ${duration} a week. ${limit} a week is there.`,
  overMinutes: ({ duration, limit }: Say<"duration" | "limit">) =>
    `It asks up to ${duration} a week. Only ${limit} a week is there. What could go?`,
  withinTrips: ({ count, of }: Say<"count" | "of">) => `It asks up to ${count} trips a month. ${of} are fine.`,
  overTrips: ({ count, of }: Say<"count" | "of">) =>
    `It asks up to ${count} trips a month. Only ${of} are fine. What could change?`,
  minutesNotKnown: "We do not know how much time it asks.",
  tripsNotKnown: "We do not know how many trips it asks.",
  minutesNoCapacity: ({ duration }: Say<"duration">) => `It asks up to ${duration} a week. How much time is there?`,
  tripsNoCapacity: ({ count }: Say<"count">) => `It asks up to ${count} trips a month. How many are fine?`,
  /** A note of the person’s own: `title` is in the person’s words. */
  noteHelps: ({ title }: Say<"title">) => `This helps: “${title}”`,
  noteWeighs: ({ title }: Say<"title">) => `This makes it harder: “${title}”`,
  noteInTheWay: ({ title }: Say<"title">) => `This is in the way: “${title}”. What would have to change?`,
  lifeNotSaid: "Nobody has said yet how it fits.",
  offeredHere: "This place offers it.",
  notOffered: "This place does not offer it now.",
  notOfferedBecause: ({ title }: Say<"title">) => `This place does not offer it now: ${title}`,
  placeNotSaid: "Nobody has said yet if this place offers it.",
} satisfies Area;
