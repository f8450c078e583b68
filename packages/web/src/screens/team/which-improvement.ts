import type { Improvement } from "@aimwell/domain";

/** What the team works on now, the newest first. */
export const openImprovements = (improvements: readonly Improvement[]): readonly Improvement[] =>
  improvements.filter(({ closed }) => closed === null).toReversed();

/** The address of the board with this piece of work on it. */
export const addressOf = ({ id }: Pick<Improvement, "id">): string => `/team?improvement=${id}`;

export interface Which {
  /** What the board is about: what the address names, else the newest that is open. */
  readonly improvement: Improvement | undefined;
  /** The address names one that is not on this board. */
  readonly isElsewhere: boolean;
}

/** @param asked - what the address names; null when it names none. */
export function whichImprovement(improvements: readonly Improvement[], asked: string | null): Which {
  const named = improvements.find(({ id }) => id === asked);
  return {
    improvement: named ?? openImprovements(improvements)[0],
    isElsewhere: asked !== null && named === undefined,
  };
}
