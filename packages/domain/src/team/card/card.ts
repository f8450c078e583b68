import type { Body } from "../../entry.ts";
import type { TestId } from "../../ids.ts";
import { type Brought, broughtBy, type Noun } from "../../record/slice.ts";

export interface CardWords extends Body<"card.written"> {
  readonly brought: Brought;
}
export interface CardSlice {
  /** By test, the newest. */
  readonly written: Map<TestId, CardWords>;
}

export const cardNoun: Noun<CardSlice, "card.written"> = {
  empty: () => ({ written: new Map() }),
  own: (slice) => ({ written: new Map(slice.written) }),
  apply: {
    "card.written": (slice, entry) => {
      slice.written.set(entry.body.test, { ...entry.body, brought: broughtBy(entry) });
    },
  },
};
