import type { Body } from "../../entry.ts";
import type { MeasureId } from "../../ids.ts";

/** The measure that holds how many there were; null for what is told as one number. */
export function countBehind({ definition }: Pick<Body<"measure.adopted">, "definition">): MeasureId | null {
  const reckoned = definition?.reckoned;
  return reckoned?.as === "share" || reckoned?.as === "rate" ? (reckoned.of ?? null) : null;
}
