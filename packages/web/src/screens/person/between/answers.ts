import {
  type EntryId,
  type Instant,
  type PersonRecord,
  type Reply,
  type Told,
  toldBetweenVisits,
} from "@aimwell/domain";

/** Something that was told between visits, with what was answered. */
export interface Exchange {
  readonly told: Told;
  readonly replies: readonly Reply[];
}

/** What was told between visits, newest first. A check-in stands here only when somebody answered it. */
export function exchanges(record: PersonRecord): readonly Exchange[] {
  return toldBetweenVisits(record)
    .map((told) => ({ told, replies: record.reply.replies.get(told.entry) ?? [] }))
    .filter(({ told, replies }) => told.what === "question" || replies.length > 0)
    .toReversed();
}

const freshDays = 7;

/** The newest answer of the last days; null where there is none. */
export function newestReply(
  record: PersonRecord,
  now: Instant,
): { readonly to: EntryId; readonly reply: Reply } | null {
  const since = new Date(Date.parse(now) - freshDays * 86_400_000).toISOString();
  const all = [...record.reply.replies].flatMap(([to, replies]) => replies.map((reply) => ({ to, reply })));
  const newest = all.toSorted((one, other) => (one.reply.brought.at < other.reply.brought.at ? 1 : -1))[0];
  return newest !== undefined && newest.reply.brought.at >= since ? newest : null;
}
