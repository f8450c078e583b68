import type { Body } from "../../entry.ts";
import { type Brought, broughtBy, type Noun } from "../../record/slice.ts";

export interface Noticing extends Body<"noticing.logged"> {
  readonly brought: Brought;
}
export interface NoticingSlice {
  /** Oldest first. */
  readonly logged: Noticing[];
}

export const noticingNoun: Noun<NoticingSlice, "noticing.logged"> = {
  empty: () => ({ logged: [] }),
  own: (slice) => ({ logged: [...slice.logged] }),
  apply: {
    "noticing.logged": (slice, entry) => {
      slice.logged.push({ ...entry.body, brought: broughtBy(entry) });
    },
  },
};
