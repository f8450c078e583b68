import type { Role } from "../../entry.ts";
import type { EntryId, Instant } from "../../ids.ts";
import type { PersonRecord } from "../../record/record.ts";
import type { Brought } from "../../record/slice.ts";

/** Something that a person or a supporter told between visits, and that asks for an answer. */
export interface Told {
  readonly entry: EntryId;
  readonly what: "question" | "too-much" | "less-time" | "bad-spell" | "need-help-fast" | "check-in";
  /** In the teller's own words; null where there were none. */
  readonly words: string | null;
  readonly as: Role;
  readonly at: Instant;
}

const told = (what: Told["what"], { entry, as, at }: Brought, words: string | undefined): Told => ({
  ...{ entry, what, words: words ?? null, as, at },
});

/** Everything that was told between visits, answered or not, oldest first. */
export function toldBetweenVisits({
  life,
  visit,
  reply,
}: Pick<PersonRecord, "life" | "visit" | "reply">): readonly Told[] {
  const { state } = life;
  const all = [
    ...reply.asked.map(({ words, brought }) => told("question", brought, words)),
    ...life.felt.flatMap(({ felt, words, brought }) =>
      felt === "fine" ? [] : [told(felt === "too-much" ? "too-much" : "less-time", brought, words)],
    ),
    ...(state === null || state.state === "well-enough" ? [] : [told(state.state, state.brought, state.words)]),
    ...visit.checkIns.map(({ mattersNow, brought }) => told("check-in", brought, mattersNow)),
  ];
  return all
    .filter(({ as }) => as === "person" || as === "supporter")
    .sort((one, other) => (one.at < other.at ? -1 : 1));
}

/** What still waits: nobody has answered it, and no visit was closed since in which it could be talked about. */
export function waitingForReply(record: Pick<PersonRecord, "life" | "visit" | "reply">): readonly Told[] {
  const closings = [...record.visit.visits.values()].flatMap(({ closed }) =>
    closed === null ? [] : [closed.brought.at],
  );
  const lastVisit = closings.reduce<Instant | null>((last, at) => (last === null || at > last ? at : last), null);
  // What was told before a visit that is still to come is talked about there.
  const forVisits = new Set(
    record.visit.checkIns.flatMap(({ visit, brought }) =>
      visit !== undefined && record.visit.visits.get(visit)?.stage !== "closed" ? [brought.entry] : [],
    ),
  );
  return toldBetweenVisits(record).filter(
    ({ entry, at }) =>
      !record.reply.replies.has(entry) && !forVisits.has(entry) && (lastVisit === null || at > lastVisit),
  );
}
