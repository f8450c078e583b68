import type { Body } from "../../entry.ts";
import type { PartyId } from "../../ids.ts";
import { type Brought, broughtBy, type Noun } from "../../record/slice.ts";

export interface Reflection extends Body<"reflection.written"> {
  readonly brought: Brought;
}
export interface ReflectionSlice {
  /** Oldest first. */
  readonly written: Reflection[];
}

export const reflectionNoun: Noun<ReflectionSlice, "reflection.written"> = {
  empty: () => ({ written: [] }),
  own: ({ written }) => ({ written: [...written] }),
  apply: {
    "reflection.written": ({ written }, entry) => {
      written.push({ ...entry.body, brought: broughtBy(entry) });
    },
  },
};

/** A reflection as its writer reads it again. */
export type SeenReflection = Body<"reflection.written"> & Pick<Brought, "entry" | "at">;

/** What this reader wrote for oneself, the newest first. */
export function reflectionsOf({ written }: ReflectionSlice, reader: PartyId): readonly SeenReflection[] {
  return written
    .filter(({ brought }) => brought.by === reader)
    .map(({ brought: { entry, at }, ...body }) => ({ ...body, entry, at }))
    .reverse();
}
