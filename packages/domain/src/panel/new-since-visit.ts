import type { Instant } from "../ids.ts";
import type { PersonRecord } from "../record/record.ts";

/** What came since the last visit was closed; since the beginning when there was none. Counts only, no words. */
export interface NewSinceVisit {
  readonly since: Instant | null;
  readonly aims: number;
  readonly ratings: number;
  readonly lifeNotes: number;
  readonly checkIns: number;
  readonly answers: number;
  readonly stepsDone: number;
  readonly observations: number;
}

interface Told {
  readonly brought: { readonly at: Instant };
}

/** Counts by when it was said: what was written down offline before the visit, and sent after it, is not new. */
export function newSinceVisit(
  record: Pick<PersonRecord, "visit" | "aim" | "life" | "instrument" | "plan" | "test">,
): NewSinceVisit {
  const closings = [...record.visit.visits.values()].flatMap(({ closed }) => (closed ? [closed.brought.at] : []));
  const since = closings.reduce<Instant | null>((last, at) => (last === null || at > last ? at : last), null);
  const count = (told: Iterable<Told>): number => {
    let news = 0;
    for (const { brought } of told) if (since === null || brought.at > since) news += 1;
    return news;
  };
  return {
    since,
    aims: count([...record.aim.aims.values()].flatMap(({ versions }) => versions)),
    ratings: count([...record.aim.ratings.values()].flat()),
    // The longest list of many records: before the first visit all of it is new, without a look at each.
    lifeNotes: since === null ? record.life.notes.size : count(record.life.notes.values()),
    checkIns: count(record.visit.checkIns),
    answers: count(record.instrument.answers),
    stepsDone: count([...record.plan.done.values()].flat()),
    observations: count([...record.test.tests.values()].flatMap(({ observed }) => observed)),
  };
}
