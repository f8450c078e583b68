import type { Body } from "../entry.ts";
import { type Brought, broughtBy, type Noun } from "../record/slice.ts";

export interface Introduced extends Body<"person.introduced"> {
  readonly brought: Brought;
}
export interface Condition extends Body<"condition.noted"> {
  readonly brought: Brought;
}
export interface PersonSlice {
  introduced: Introduced | null;
  readonly conditions: Condition[];
}

type Types = "person.introduced" | "condition.noted";

export const personNoun: Noun<PersonSlice, Types> = {
  empty: () => ({ introduced: null, conditions: [] }),
  own: (slice) => ({ ...slice, conditions: [...slice.conditions] }),
  apply: {
    "person.introduced": (slice, entry) => {
      slice.introduced = { ...entry.body, brought: broughtBy(entry) };
    },
    "condition.noted": (slice, entry) => {
      const noted = { ...entry.body, brought: broughtBy(entry) };
      const before = slice.conditions.findIndex((condition) => condition.brought.entry === entry.supersedes);
      if (before === -1) slice.conditions.push(noted);
      else slice.conditions[before] = noted;
    },
  },
};
