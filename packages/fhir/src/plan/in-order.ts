import type { Draft, EntryType, Measurement } from "@aimwell/domain";

/** What must stand in the record before what: the person first, and an aim before all that speaks of it. */
const order: readonly EntryType[] = [
  "person.introduced",
  "partnership.formed",
  "condition.noted",
  "life.noted",
  "measure.adopted",
  "aim.proposed",
  "aim.scaled",
  "aim.rated",
  "answers.given",
];

/** Without a further aim where that aim was not taken: the words stand by themselves. */
export function withoutLooseEnds(drafts: ReadonlyMap<string, Draft>): readonly Draft[] {
  return [...drafts.values()].map((draft) => {
    if (draft.type !== "aim.proposed" || draft.body.towards === undefined || drafts.has(draft.body.towards))
      return draft;
    const { towards: _, ...body } = draft.body;
    return { ...draft, body };
  });
}

/** Drafts in an order that the record takes, the same whatever the order of the files. */
export function draftsInOrder(drafts: Iterable<Draft>): readonly Draft[] {
  return [...drafts].sort(
    (one, other) => rank(one) - rank(other) || compare(one.at, other.at) || compare(one.id, other.id),
  );
}

export function measurementsInOrder(measurements: Iterable<Measurement>): readonly Measurement[] {
  return [...measurements].sort((one, other) => compare(one.takenAt, other.takenAt) || compare(one.id, other.id));
}

function rank(draft: Draft): number {
  const leadsFurther = draft.type === "aim.proposed" && draft.body.towards !== undefined;
  return order.indexOf(draft.type) + (leadsFurther ? 0.5 : 0);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
