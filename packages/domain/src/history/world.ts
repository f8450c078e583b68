import type { Actor } from "../authority/actor.ts";
import type { EntryId, Instant, LocalDate, MeasureId, PartyId, SubjectId } from "../ids.ts";
import type { PersonRecord } from "../record/record.ts";
import type { Dice } from "./dice.ts";

const party = (digit: number) => `0199c000-0000-7000-8000-00000000000${digit}` as PartyId;

/** The people of every made history. None of them is real. */
export const person = party(1);
export const partner = party(2);
export const colleague = party(3);
export const daughter = party(4);
export const neighbour = party(5);
export const site = party(6);
export const subject = person as string as SubjectId;

export const actors: readonly Actor[] = [
  { party: person, role: "person" },
  { party: partner, role: "professional" },
  { party: colleague, role: "professional" },
  { party: daughter, role: "supporter" },
  { party: neighbour, role: "supporter" },
  { party: site, role: "system" },
];

/** What a made draft may build on. */
export interface World {
  readonly record: PersonRecord;
  readonly dice: Dice;
  readonly actor: Actor;
  readonly now: Instant;
  readonly today: LocalDate;
  /** Whether drafts may be wrong: the opening of a history is right, so that there is something to build on. */
  readonly isCareless: boolean;
}

/** An id that no record holds. */
export const nobodys = "0199cfff-ffff-7fff-bfff-ffffffffffff";

/** One of the things that the record holds, and now and then one that it does not. */
export function some<Id extends string>(world: World, ids: Iterable<Id>): Id {
  const held = [...ids];
  return held.length === 0 || (world.isCareless && world.dice.onceIn(20)) ? (nobodys as Id) : world.dice.of(held);
}

export const minutesWalked = "minutes-walked" as MeasureId;
export const measures: readonly MeasureId[] = [minutesWalked, "phq-9" as MeasureId, "tiredness" as MeasureId];
export const nobodysEntry = nobodys as EntryId;
