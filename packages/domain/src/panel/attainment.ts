import type { Aim, Rating } from "../aim/aim.ts";
import type { Role } from "../entry.ts";
import type { AimId, Instant, LocalDate, PartyId } from "../ids.ts";
import type { PersonRecord } from "../record/record.ts";

/** How the aim was brought out (E-67): asked, in own words, read back, and understood in whole or in part. */
export interface Elicited {
  readonly asked: boolean;
  /** False for what someone else wrote or said for the person, until the person said it. */
  readonly ownWords: boolean;
  readonly readBack: "yes" | "partly" | "no" | "not-answered" | "not-done";
}
/** One rater's latest level, on the scale that stands now. */
export interface LatestLevel {
  readonly by: PartyId;
  readonly as: Role;
  readonly level: Rating["level"];
  readonly on: LocalDate;
  readonly at: Instant;
}
export interface Attained {
  readonly levels: readonly LatestLevel[];
  /** The widest distance between two raters' latest levels; null with fewer than two. */
  readonly gap: number | null;
}

export function elicited(aim: Aim): Elicited {
  const last = aim.readBacks.at(-1);
  return {
    asked: aim.state !== "unconfirmed",
    ownWords: aim.versions.some((version) => version.brought.as === "person"),
    readBack: last === undefined ? "not-done" : (last.understood?.answer ?? "not-answered"),
  };
}

/**
 * The latest level by each rater (E-69), and how far raters stand apart. Only levels told on the scale that stands now
 * count: on an earlier one the same number meant other words.
 */
export function attained(record: Pick<PersonRecord, "aim">, aim: Aim): Attained {
  const scale = aim.scale?.brought.entry ?? null;
  const latest = new Map<PartyId, LatestLevel>();
  for (const rating of record.aim.ratings.get(aim.id) ?? []) {
    if (rating.scale !== scale) continue;
    const { by, as, at } = rating.brought;
    const earlier = latest.get(by);
    if (earlier === undefined || earlier.on <= rating.on)
      latest.set(by, { by, as, level: rating.level, on: rating.on, at });
  }
  const levels = [...latest.values()];
  const numbers = levels.flatMap(({ level }) => (level === "not-tried" ? [] : [level]));
  return { levels, gap: numbers.length < 2 ? null : Math.max(...numbers) - Math.min(...numbers) };
}

/** Steps and tests traced to the aim (E-68). */
export interface Addressed {
  readonly agreedSteps: number;
  readonly proposedSteps: number;
  readonly tests: number;
}

export function addressed({ plan, test }: Pick<PersonRecord, "plan" | "test">, aim: AimId): Addressed {
  const steps = [...plan.actions.values()].filter((action) => action.aim === aim);
  return {
    agreedSteps: steps.filter(({ state }) => state === "agreed" || state === "paused").length,
    proposedSteps: steps.filter(({ state }) => state === "proposed").length,
    tests: [...test.tests.values()].filter((each) => each.aim === aim).length,
  };
}
