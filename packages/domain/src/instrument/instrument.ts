import type { Body } from "../entry.ts";
import type { EntryId } from "../ids.ts";
import { type Brought, broughtBy, change, type Noun } from "../record/slice.ts";

export interface Answers extends Body<"answers.given"> {
  readonly brought: Brought;
}
export interface SafetyRaised extends Body<"safety.raised"> {
  readonly brought: Brought;
  readonly answered: { readonly words: string; readonly brought: Brought } | null;
}
export interface InstrumentSlice {
  readonly answers: Answers[];
  readonly safety: Map<EntryId, SafetyRaised>;
}

export const instrumentNoun: Noun<InstrumentSlice, "answers.given" | "safety.raised" | "safety.answered"> = {
  empty: () => ({ answers: [], safety: new Map() }),
  own: (slice) => ({ answers: [...slice.answers], safety: new Map(slice.safety) }),
  apply: {
    "answers.given": (slice, entry) => {
      slice.answers.push({ ...entry.body, brought: broughtBy(entry) });
    },
    "safety.raised": (slice, entry) => {
      slice.safety.set(entry.id, { ...entry.body, brought: broughtBy(entry), answered: null });
    },
    "safety.answered": (slice, entry) => {
      const answered = { words: entry.body.words, brought: broughtBy(entry) };
      change(slice.safety, entry.body.raised, (raised) => ({ ...raised, answered }));
    },
  },
};
