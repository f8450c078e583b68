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
  let since: Instant | null = null;
  for (const { closed } of record.visit.visits.values()) {
    if (closed !== null && (since === null || closed.brought.at > since)) since = closed.brought.at;
  }
  const isNew = ({ brought }: Told) => since === null || brought.at > since;
  const count = (told: Iterable<Told>): number => {
    let news = 0;
    for (const each of told) if (isNew(each)) news += 1;
    return news;
  };
  const countIn = <Thing>(things: Iterable<Thing>, toldOf: (thing: Thing) => Iterable<Told>): number => {
    let news = 0;
    for (const thing of things) news += count(toldOf(thing));
    return news;
  };
  return {
    since,
    aims: countIn(record.aim.aims.values(), ({ versions }) => versions),
    ratings: countIn(record.aim.ratings.values(), (ratings) => ratings),
    // The longest list of many records: before the first visit all of it is new, without a look at each.
    lifeNotes: since === null ? record.life.notes.size : count(record.life.notes.values()),
    checkIns: count(record.visit.checkIns),
    answers: count(record.instrument.answers),
    stepsDone: countIn(record.plan.done.values(), (done) => done),
    observations: countIn(record.test.tests.values(), ({ observed }) => observed),
  };
}
