import type { Calendar } from "../calendar.ts";
import type { Chance } from "../chance.ts";
import type { Colleague } from "../clinic.ts";
import type { Telling, Voice } from "../telling.ts";
import type { Pack, Row, Stage, Twist } from "../words/row.ts";

/** A visit by its day and its hour. */
export interface VisitDay {
  readonly offset: number;
  readonly time: string;
}

/** What each part of one person's way is written with. */
export interface Journey {
  readonly row: Row;
  readonly pack: Pack;
  readonly telling: Telling;
  readonly calendar: Calendar;
  readonly chance: Chance;
  readonly person: Voice;
  readonly professional: Colleague;
  readonly second: Colleague | null;
  readonly supporter: Voice | null;
  /** The visits that have been, oldest first; the first is the day on which they met. */
  readonly visits: readonly [VisitDay, ...VisitDay[]];
  readonly next: VisitDay | null;
}

const order: readonly Stage[] = [
  "none-yet",
  "proposed",
  "declined",
  "voiced",
  "understood",
  "scaled",
  "rated",
  "planned",
  "reached",
  "changed",
  "let-go",
];

/** Whether the aim has come at least so far. */
export function hasCome({ row }: Journey, stage: Stage): boolean {
  return order.indexOf(row.stage) >= order.indexOf(stage);
}

export function has({ row }: Journey, twist: Twist): boolean {
  return row.twists?.includes(twist) ?? false;
}

/** So many minutes later by the clock on the wall, within the day. */
export function later(time: string, minutes: number): string {
  const [hours = 0, past = 0] = time.split(":").map(Number);
  const sum = Math.max(0, Math.min(hours * 60 + past + minutes, 23 * 60 + 59));
  return `${String(Math.floor(sum / 60)).padStart(2, "0")}:${String(sum % 60).padStart(2, "0")}`;
}

/** Words in an order of this person's own, one after the other, so that nobody says the same thing twice in a row. */
export function deckOf<Words>(chance: Chance, words: readonly Words[]): () => Words | undefined {
  const order = chance.some(words, words.length);
  let next = 0;
  return () => {
    const said = order[next % order.length];
    next += 1;
    return said;
  };
}

/** The person's own words from a pack, which are in English: someone who speaks another language leaves them out. */
export function inOwnLanguage(journey: Journey, words: string | undefined): { readonly words?: string } {
  return words === undefined || journey.row.language !== undefined ? {} : { words };
}
