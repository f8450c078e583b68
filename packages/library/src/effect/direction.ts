import type { Effect, EvidenceStatement } from "../evidence/statement.ts";
import { clarityOf } from "./clarity.ts";

/** Which way a finding points. Unclear: its interval holds no difference. Not told: the source seen does not let us say. */
export type Direction = "helps" | "against" | "unclear" | "not-told";

const pointsUp = ({ type, value }: Effect): boolean =>
  type === "RR" || type === "OR" || type === "HR" || type === "rate ratio" ? value > 1 : value > 0;

/** Which way one finding points, for the outcome that it measured. A null result is unclear, and is kept. */
export function directionOf({ effect }: Pick<EvidenceStatement, "effect">): Direction {
  if (effect === null || effect.type === "proportion") return "not-told";
  switch (clarityOf(effect)) {
    case "unclear":
      return "unclear";
    case "unknown":
      return "not-told";
    case "clear":
      return pointsUp(effect) === (effect.better === "higher") ? "helps" : "against";
  }
}
