import type { Role } from "../../entry.ts";
import type { Instant, PartyId } from "../../ids.ts";
import type { Friction, FrictionAnswer, FrictionSlice } from "./friction.ts";

/** A friction note as a reader sees it: without its author's name, unless the author gave it. */
export interface SeenFriction extends Pick<Friction, "id" | "words" | "screen"> {
  readonly by: PartyId | null;
  readonly as: Role;
  readonly at: Instant;
  readonly isMine: boolean;
  /** `open` while nobody answered; else what the newest answer says. */
  readonly state: "open" | FrictionAnswer["as"];
  readonly answers: readonly FrictionAnswer[];
}

/** All friction notes for one reader, newest first. */
export function seenFrictions({ frictions }: FrictionSlice, reader: PartyId): readonly SeenFriction[] {
  return [...frictions.values()]
    .map(({ id, words, screen, isNamed, brought, answers }): SeenFriction => {
      const isMine = brought.by === reader;
      const { as, at } = brought;
      const by = isNamed || isMine ? brought.by : null;
      return { id, words, screen, by, as, at, isMine, state: answers.at(-1)?.as ?? "open", answers };
    })
    .reverse();
}
