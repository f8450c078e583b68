/** One denominator for a whole screen, so that a glance compares like with like. */
export type Denominator = 100 | 1000;

/** "46 of 100": whole people, with the note whether the source's figure was rounded to get there. */
export interface Frequency {
  readonly count: number;
  readonly of: Denominator;
  readonly isExact: boolean;
}
export interface FrequencyRange {
  readonly low: Frequency;
  readonly high: Frequency;
}

/** @param risk - a share in [0, 1]. */
export function frequencyOf(risk: number, of: Denominator): Frequency {
  if (!(risk >= 0 && risk <= 1)) throw new RangeError(`a risk lies between 0 and 1, got ${risk}`);
  const people = Number((risk * of).toFixed(9)); // 0.07 × 100 is 7.000000000000001 in binary
  const count = Math.round(people);
  return { count, of, isExact: count === people };
}

export const theOthers = ({ count, of, isExact }: Frequency): Frequency => ({ count: of - count, of, isExact });

export const sayFrequency = ({ count, of, isExact }: Frequency): string =>
  `${isExact ? "" : "about "}${count} of ${of}`;

export const shareOf = (figure: number, unit: "per 100" | "per 1000"): number =>
  figure / (unit === "per 100" ? 100 : 1000);

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
