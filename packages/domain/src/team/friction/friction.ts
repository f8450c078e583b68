import type { Body } from "../../entry.ts";
import type { FrictionId } from "../../ids.ts";
import { type Brought, broughtBy, change, type Noun } from "../../record/slice.ts";

export interface FrictionAnswer extends Omit<Body<"friction.answered">, "friction"> {
  readonly brought: Brought;
}
export interface Friction extends Body<"friction.noted"> {
  readonly id: FrictionId;
  readonly brought: Brought;
  /** Oldest first. */
  readonly answers: readonly FrictionAnswer[];
}
export interface FrictionSlice {
  readonly frictions: Map<FrictionId, Friction>;
}

export const frictionNoun: Noun<FrictionSlice, "friction.noted" | "friction.answered"> = {
  empty: () => ({ frictions: new Map() }),
  own: (slice) => ({ frictions: new Map(slice.frictions) }),
  apply: {
    "friction.noted": (slice, entry) => {
      const id = entry.id as string as FrictionId;
      slice.frictions.set(id, { ...entry.body, id, brought: broughtBy(entry), answers: [] });
    },
    "friction.answered": (slice, entry) => {
      const { friction, ...said } = entry.body;
      const answer = { ...said, brought: broughtBy(entry) };
      change(slice.frictions, friction, (held): Friction => ({ ...held, answers: [...held.answers, answer] }));
    },
  },
};
