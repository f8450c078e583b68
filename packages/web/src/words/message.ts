/**
 * Everything that a message may name. A message takes the variables it needs from here and nothing else, so that a
 * translator meets the same names with the same meaning in every file, and one test can read every message aloud.
 */
export interface Variables {
  /** A first name, or what the person calls themselves. */
  readonly name: string;
  /** Another first name, when two people are in one sentence. */
  readonly other: string;
  /** First names, already joined by `listInWords`. */
  readonly names: string;
  /** A day in words, from `dayInWords`. */
  readonly day: string;
  /** A time as people say it, from `timeInWords`. */
  readonly time: string;
  /** A length of time, from `minutesInWords`. */
  readonly duration: string;
  /** Another length of time, to compare with the first. */
  readonly limit: string;
  /** A whole number of things. */
  readonly count: number;
  /** Out of how many. */
  readonly of: number;
  /** A place in a row, from 1. */
  readonly place: number;
  /** The title of a step, a thing or a page, as it stands on the screen. */
  readonly title: string;
  /** The name and unit of what is measured, in words. */
  readonly measure: string;
  /** One number with its unit, in words. */
  readonly value: string;
  /** The number at the start, to compare with the value. */
  readonly before: string;
}

/** The variables of one message: `({ name, day }: Say<"name" | "day">) => ...`. */
export type Say<Names extends keyof Variables> = Pick<Variables, Names>;

/** One file of messages: fixed words, words in a fixed order, or words around variables. */
export type Area = Readonly<Record<string, string | readonly string[] | ((variables: Variables) => string)>>;
