import type { Area, Say } from "../message.ts";

/** Aimwell says why an option meets the aim, the life and the place, or what is not known. One sentence a reason. */
export const match = {
  /** `names` are parts of life, such as "pain and sleep". */
  servesAll: ({ names }: Say<"names">) => `Studies of it looked at this aim’s part of life: ${names}.`,
  servesSome: ({ names, other }: Say<"names" | "other">) => `Studies of it looked at ${names}, but not at ${other}.`,
  servesNone: ({ names }: Say<"names">) => `Studies of it did not look at ${names}.`,
  noDomain: "It is not said yet which part of life this aim is about.",
  alwaysThere: "It changes nothing by itself. It leaves time to see.",
  ownPerson: "It was brought for this aim, from own life.",
  ownProfessional: "It was brought for this aim, from own work.",
  gradeHigh: "The best study of it is quite sure.",
  gradeModerate: "The best study of it is fairly sure.",
  gradeLow: "The best study of it is not very sure.",
  notGraded: "Nobody graded the studies in what we saw.",
  needsNoScience: "It needs no study.",
  findingsHelp: "All findings on this aim point the same way: it helps.",
  /** Counts of findings that speak of this aim. */
  findingsMixed: ({ count, of }: Say<"count" | "of">) =>
    `${count} of ${of} findings on this aim say clearly that it helps.`,
  findingsUnclear: ({ count, of }: Say<"count" | "of">) => `In ${count} of ${of} it may be luck.`,
  findingsAgainst: ({ count, of }: Say<"count" | "of">) => `${count} of ${of} point the other way.`,
  findingsNotTold: ({ count, of }: Say<"count" | "of">) => `For ${count} of ${of} we did not see the range.`,
  /** `measure` is the ages, from the three below; `count` is the person's age. */
  ageStudied: ({ measure, count }: Say<"measure" | "count">) =>
    `The people studied were ${measure}. ${count} is among them.`,
  ageNotStudied: ({ measure, count }: Say<"measure" | "count">) =>
    `The people studied were ${measure}. At ${count} we can be less sure.`,
  ageNotKnown: ({ measure }: Say<"measure">) => `The people studied were ${measure}.`,
  agesFrom: ({ count }: Say<"count">) => `${count} or older`,
  agesTo: ({ count }: Say<"count">) => `${count} or younger`,
  agesBetween: ({ count, of }: Say<"count" | "of">) => `${count} to ${of} years old`,
  agesNotTold: "We did not see how old the people studied were.",
  studiedWithout: ({ title }: Say<"title">) =>
    `The people studied did not have this: ${title}. We can be less sure here.`,
  withinMoney: ({ value, limit }: Say<"value" | "limit">) =>
    `It costs up to ${value} a month. ${limit} a month is there.`,
  overMoney: ({ value, limit }: Say<"value" | "limit">) =>
    `It costs up to ${value} a month. Only ${limit} a month is there. What could change?`,
  moneyNotKnown: "We do not know what it costs.",
  moneyNoCapacity: ({ value }: Say<"value">) => `It costs up to ${value} a month. How much is there?`,
  withinEnergy: "There is energy for it.",
  overEnergy: "It asks more energy than there is now. What could go?",
  energyNotKnown: "We do not know how much energy it asks.",
  energyNoCapacity: "How much energy is there for it?",
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
  notePreference: ({ title }: Say<"title">) => `To talk about: “${title}”`,
  /** `title` is a note in the person’s words; `measure` is what a practice needs. */
  noteMayTouch: ({ title, measure }: Say<"title" | "measure">) =>
    `To talk about: “${title}”. It needs this: ${measure}.`,
  lifeNeed: ({ title }: Say<"title">) => `It needs this, and nobody said yet if it is there: ${title}.`,
  lifeNotSaid: "Nobody has said yet how it fits.",
  /** `title` is what somebody noted about the place, in their words. */
  placeHelps: ({ title }: Say<"title">) => `This place helps: “${title}”`,
  placeLimits: ({ title }: Say<"title">) => `This place makes it harder: “${title}”`,
  placeInTheWay: ({ title }: Say<"title">) => `This is in the way here: “${title}”. What would have to change?`,
  placeNeed: ({ title }: Say<"title">) => `It needs this here, and nobody said yet if it is there: ${title}.`,
  needsNothingHere: "It needs nothing of this place.",
  offeredHere: "This place offers it.",
  notOffered: "This place does not offer it now.",
  notOfferedBecause: ({ title }: Say<"title">) => `This place does not offer it now: ${title}`,
  placeNotSaid: "Nobody has said yet if this place offers it.",
  changed: "Something has changed since you asked this.",
  /** What came out differently after life or place changed; `title` is the name of an option. */
  cameToList: ({ title }: Say<"title">) => `New on the list: ${title}.`,
  wentFromList: ({ title }: Say<"title">) => `No longer on the list: ${title}.`,
  fitsBetter: ({ title }: Say<"title">) => `${title} fits better than before.`,
  fitsLess: ({ title }: Say<"title">) => `${title} fits less than before.`,
  knownAnew: ({ title }: Say<"title">) => `Something about ${title} is new.`,
  /** `title` is a whole sentence: a reason that holds now, or that held before. */
  nowSo: ({ title }: Say<"title">) => `Now: ${title}`,
  noLongerSo: ({ title }: Say<"title">) => `No longer: ${title}`,
} satisfies Area;
