import type { Body } from "../../entry.ts";
import type { AimId } from "../../ids.ts";
import { type Brought, broughtBy, change, type Noun } from "../../record/slice.ts";

/** What a team wants to make better: a team's aim, so that its tests of change name it as a person's tests name theirs. */
export interface Improvement extends Body<"improvement.started"> {
  readonly id: AimId;
  readonly brought: Brought;
  readonly closed: (Omit<Body<"improvement.closed">, "improvement"> & { readonly brought: Brought }) | null;
}
export interface ImprovementSlice {
  readonly improvements: Map<AimId, Improvement>;
}

export const improvementNoun: Noun<ImprovementSlice, "improvement.started" | "improvement.closed"> = {
  empty: () => ({ improvements: new Map() }),
  own: (slice) => ({ improvements: new Map(slice.improvements) }),
  apply: {
    "improvement.started": (slice, entry) => {
      const id = entry.id as string as AimId;
      slice.improvements.set(id, { ...entry.body, id, brought: broughtBy(entry), closed: null });
    },
    "improvement.closed": (slice, entry) => {
      const { improvement, ...ending } = entry.body;
      const closed = { ...ending, brought: broughtBy(entry) };
      change(slice.improvements, improvement, (held): Improvement => ({ ...held, closed }));
    },
  },
};
