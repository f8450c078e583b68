import type { Body } from "../../entry.ts";
import type { EntryId } from "../../ids.ts";
import { type Brought, broughtBy, type Noun } from "../../record/slice.ts";

export interface Reply extends Body<"reply.given"> {
  readonly brought: Brought;
}
export interface Asked extends Body<"question.asked"> {
  readonly brought: Brought;
}
export interface ReplySlice {
  /** Questions between visits, in the order in which they came. */
  readonly asked: Asked[];
  /** By the entry that was answered, oldest first. */
  readonly replies: Map<EntryId, readonly Reply[]>;
}

export const replyNoun: Noun<ReplySlice, "question.asked" | "reply.given"> = {
  empty: () => ({ asked: [], replies: new Map() }),
  own: (slice) => ({ asked: [...slice.asked], replies: new Map(slice.replies) }),
  apply: {
    "question.asked": (slice, entry) => {
      slice.asked.push({ ...entry.body, brought: broughtBy(entry) });
    },
    "reply.given": (slice, entry) => {
      const reply = { ...entry.body, brought: broughtBy(entry) };
      slice.replies.set(entry.body.to, [...(slice.replies.get(entry.body.to) ?? []), reply]);
    },
  },
};

/** How flexible answers were called, oldest first. */
export function flexibleReplies({ reply }: { readonly reply: ReplySlice }) {
  return [...reply.replies.values()]
    .flat()
    .flatMap(({ response, brought: { by, at } }) =>
      response.kind === "flexible" ? [{ name: response.name, by, at }] : [],
    )
    .sort((one, other) => (one.at < other.at ? -1 : 1));
}
