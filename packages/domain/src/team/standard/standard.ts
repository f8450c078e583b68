import type { Body } from "../../entry.ts";
import type { StandardId } from "../../ids.ts";
import { type Brought, broughtBy, change, type Noun } from "../../record/slice.ts";

export interface Standard extends Body<"standard.set"> {
  readonly id: StandardId;
  readonly brought: Brought;
  readonly state: "current" | "retired";
}
export interface StandardSlice {
  readonly standards: Map<StandardId, Standard>;
  replyTime: (Body<"reply-time.set"> & { readonly brought: Brought }) | null;
}

export const standardNoun: Noun<StandardSlice, "standard.set" | "standard.retired" | "reply-time.set"> = {
  empty: () => ({ standards: new Map(), replyTime: null }),
  own: (slice) => ({ ...slice, standards: new Map(slice.standards) }),
  apply: {
    "standard.set": (slice, entry) => {
      const id = entry.id as string as StandardId;
      slice.standards.set(id, { ...entry.body, id, brought: broughtBy(entry), state: "current" });
    },
    "standard.retired": (slice, entry) => {
      change(slice.standards, entry.body.standard, (held): Standard => ({ ...held, state: "retired" }));
    },
    "reply-time.set": (slice, entry) => {
      slice.replyTime = { ...entry.body, brought: broughtBy(entry) };
    },
  },
};
