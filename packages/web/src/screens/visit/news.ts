import type { Entry, EntryType, PartyId } from "@aimwell/domain";
import { inVisit } from "../../words/en/in-visit.ts";

type Names = (party: PartyId) => string;

const sentences: Readonly<Partial<Record<EntryType, (who: { readonly name: string }) => string>>> = {
  "option.offered": inVisit.newsOption,
  "option.valued": inVisit.newsValued,
  "decision.opened": inVisit.newsDecision,
  "leans.opened": () => inVisit.newsLeans,
  "assent.given": inVisit.newsAssent,
  "dissent.noted": inVisit.newsDissent,
  "decision.deferred": inVisit.newsDeferred,
  "decision.reopened": inVisit.newsReopened,
  "shared-work.level-chosen": inVisit.newsLevel,
  "action.proposed": inVisit.newsStep,
  "action.agreed": inVisit.newsAgreed,
  "promise.made": inVisit.newsPromise,
  "test.planned": inVisit.newsTest,
  "aim.read-back": inVisit.newsReadBack,
  "aim.understood": inVisit.newsUnderstood,
  "aim.rated": inVisit.newsRated,
  "agenda.proposed": inVisit.newsAgenda,
  "visit.opened": inVisit.newsVisit,
  "visit.closed": inVisit.newsClosed,
};

/**
 * What others changed behind a place in the record, one sentence a kind of change, oldest first: a question with its two
 * standing options is one piece of news and not three.
 */
export function newsBehind(
  entries: readonly Entry[],
  { seq, me, nameOf }: { readonly seq: number; readonly me: PartyId; readonly nameOf: Names },
): readonly string[] {
  const said = entries
    .filter((entry) => entry.seq > seq && entry.by !== me)
    .map((entry) => (sentences[entry.type] ?? inVisit.newsOther)({ name: nameOf(entry.by) }));
  return [...new Set(said)];
}

/** All that waited as one thing to say: the latest, and how many more. */
export function asOne(waiting: readonly string[]): string {
  const last = waiting.at(-1) ?? "";
  return waiting.length < 2 ? last : inVisit.newsMore({ title: last, count: waiting.length - 1 });
}

/** Live changes are said at most this often, so that a screen reader can finish a sentence. */
export const quietMilliseconds = 5000;

/** How long to wait before the next thing may be said. */
export function waitBefore(now: number, lastSaid: number | null): number {
  return lastSaid === null ? 0 : Math.max(0, lastSaid + quietMilliseconds - now);
}
