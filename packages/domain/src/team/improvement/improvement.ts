import type { Body } from "../../entry.ts";
import type { AimId, EntryId } from "../../ids.ts";
import { type Brought, broughtBy, change, type Noun } from "../../record/slice.ts";

/** One wording of an improvement, with who said it. */
export interface ImprovementWording extends Body<"improvement.started"> {
  readonly brought: Brought;
}
/** What a team wants to make better: a team's aim, so that its tests of change name it as a person's tests name theirs. */
export interface Improvement extends ImprovementWording {
  readonly id: AimId;
  /** The entry of the newest wording: what an edit supersedes. */
  readonly version: EntryId;
  /** All wordings, oldest first, the newest included. */
  readonly wordings: readonly ImprovementWording[];
  readonly closed: (Omit<Body<"improvement.closed">, "improvement"> & { readonly brought: Brought }) | null;
}
export interface ImprovementSlice {
  readonly improvements: Map<AimId, Improvement>;
}

type Types = "improvement.started" | "improvement.revised" | "improvement.closed";

export const improvementNoun: Noun<ImprovementSlice, Types> = {
  empty: () => ({ improvements: new Map() }),
  own: (slice) => ({ improvements: new Map(slice.improvements) }),
  apply: {
    "improvement.started": (slice, entry) => {
      const id = entry.id as string as AimId;
      const wording = { ...entry.body, brought: broughtBy(entry) };
      slice.improvements.set(id, { ...wording, id, version: entry.id, wordings: [wording], closed: null });
    },
    "improvement.revised": (slice, entry) => {
      const { improvement, ...said } = entry.body;
      const wording = { ...said, brought: broughtBy(entry) };
      // Built from the new wording alone, so that what it leaves out does not live on from the one before.
      change(slice.improvements, improvement, ({ id, wordings, closed }): Improvement => {
        return { ...wording, id, version: entry.id, wordings: [...wordings, wording], closed };
      });
    },
    "improvement.closed": (slice, entry) => {
      const { improvement, ...ending } = entry.body;
      const closed = { ...ending, brought: broughtBy(entry) };
      change(slice.improvements, improvement, (held): Improvement => ({ ...held, closed }));
    },
  },
};

/**
 * Whether all that a team works on now is product-dominant, such as a new hip: then flow and time measures are enough beside
 * one of what it is like for people (E-10). Work of which nobody has said it is never taken to be so.
 */
export function isProductDominant({ improvement }: { readonly improvement: ImprovementSlice }): boolean {
  const open = [...improvement.improvements.values()].filter(({ closed }) => closed === null);
  return open.length > 0 && open.every(({ lens }) => lens?.is === "product");
}
