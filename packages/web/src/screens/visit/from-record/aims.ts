import type { Aim, PersonRecord, Rating } from "@aimwell/domain";
import { type AttainmentLevel, raterGap } from "@aimwell/statistics";
import type { LadderStep, Level } from "../../../components/aim/ladder.tsx";

/** The aims that work may build on, in the order in which they were first said. */
export function openAims(record: PersonRecord): readonly Aim[] {
  return [...record.aim.aims.values()].filter(({ state }) => state === "open");
}

/** The aim that a visit starts from, as in the professional's list: the newest near one, or else the newest. */
export function nearAim(record: PersonRecord): Aim | undefined {
  const open = openAims(record);
  return open.findLast(({ now }) => now.horizon === "near") ?? open.at(-1);
}

/** The aim further ahead that the near one leads to, or else the one said last. */
export function farAim(record: PersonRecord, near: Aim | undefined): Aim | undefined {
  const far = openAims(record).filter(({ id, now }) => now.horizon === "far" && id !== near?.id);
  return far.find(({ id }) => id === near?.now.towards) ?? far.at(-1);
}

/** Aims that somebody wrote for the person, who has not said yet whether they are right. */
export function unconfirmedAims(record: PersonRecord): readonly Aim[] {
  return [...record.aim.aims.values()].filter(({ state }) => state === "unconfirmed");
}

const levels = [-2, -1, 0, 1, 2] as const satisfies readonly Level[];

/** The five steps in the person's words, or none when they are not written yet. */
export function stepsOf({ scale }: Aim): readonly LadderStep[] {
  if (scale === null) return [];
  return levels.map((level, place) => ({ level, words: scale.levels[place] ?? "" }));
}

export type RaterRole = "person" | "supporter" | "professional";
export interface LatestRating {
  readonly role: RaterRole;
  readonly rating: Rating;
}

/** The latest rating of each side, on the steps that hold now. */
export function latestRatings(record: PersonRecord, aim: Aim): readonly LatestRating[] {
  const scale = aim.scale?.brought.entry ?? null;
  const told = (record.aim.ratings.get(aim.id) ?? []).filter((rating) => rating.scale === scale);
  return (["person", "supporter", "professional"] as const).flatMap((role) => {
    const rating = told.findLast(({ brought }) => brought.as === role);
    return rating === undefined ? [] : [{ role, rating }];
  });
}

/** Where the person stands by the person's own latest rating. */
export function levelNow(record: PersonRecord, aim: Aim): Level | undefined {
  const own = latestRatings(record, aim).find(({ role }) => role === "person")?.rating.level;
  return own === undefined || own === "not-tried" ? undefined : own;
}

/**
 * How many steps the professional sees the person further (above 0) or less far (below 0) than the person does; null
 * until both have told a step. Neither is the correct one: it is a place to start to talk.
 */
export function gapOfRaters(ratings: readonly LatestRating[]): number | null {
  const level = (role: RaterRole): AttainmentLevel | null => {
    const told = ratings.find((each) => each.role === role)?.rating.level;
    return told === undefined || told === "not-tried" ? null : told;
  };
  const first = level("professional");
  const second = level("person");
  if (first === null || second === null) return null;
  return raterGap({ first: [first], second: [second] }).gaps[0] ?? null;
}

/** The newest read-back of an aim, with what the person said to it. */
export function latestReadBack(aim: Aim) {
  return aim.readBacks.at(-1);
}
