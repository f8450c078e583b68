import type { Effect } from "../evidence/statement.ts";

/** Whether the interval leaves out "no difference"; unknown where the source seen gave no interval. */
export type Clarity = "clear" | "unclear" | "unknown";

export function clarityOf(effect: Effect | null): Clarity {
  if (effect === null || effect.type === "proportion" || effect.ciLow === null || effect.ciHigh === null)
    return "unknown";
  const noDifference = ["RR", "OR", "HR", "rate ratio"].includes(effect.type) ? 1 : 0;
  return effect.ciLow <= noDifference && noDifference <= effect.ciHigh ? "unclear" : "clear";
}

const doubts = {
  clear: null,
  unclear: "The likely range includes no difference at all, so this may be luck.",
  unknown: "We saw no range for this difference.",
} as const;

export const doubtAbout = (effect: Effect | null): string | null =>
  effect?.type === "proportion" ? null : doubts[clarityOf(effect)];
