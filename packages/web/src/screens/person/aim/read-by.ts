import type { Look } from "@aimwell/contract";

export interface ReadBy {
  readonly names: readonly string[];
  /** When the last of them looked. */
  readonly at: string;
}

/**
 * Who on the team looked at the record after these words were said; null when nobody has. A look is at the record, so it
 * is the nearest thing to "has read it" that is known.
 *
 * @param since - when the words were said.
 */
export function readBy(looks: readonly Look[], since: string): ReadBy | null {
  const after = looks.filter(({ at, as }) => at >= since && as !== "person" && as !== "system");
  const last = after.toSorted((one, other) => (one.at < other.at ? 1 : -1))[0];
  if (last === undefined) return null;
  return { names: [...new Set(after.map(({ name }) => name))], at: last.at };
}
