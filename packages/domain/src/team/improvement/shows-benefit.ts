import type { MeasureDefinition } from "../../figure/definition.ts";
import type { Lens } from "../../measure/lens.ts";

/** UCUM codes of time. */
const times: ReadonlySet<string> = new Set(["s", "min", "h", "d", "wk", "mo", "a"]);

/**
 * Whether a measure can show the benefit of an improvement. Where care is made together, what is done can't stand in the
 * place of what comes of it (E-11). Where it is product-dominant, such as a new hip, how it flows and how long it takes may
 * show it too (E-10); how much is done shows it nowhere.
 *
 * @param look - what the team said of the improvement; null while nobody has said it, which is taken for neither.
 */
export function showsBenefit(
  { side, unit }: Pick<MeasureDefinition, "side" | "unit">,
  look: Lens["is"] | null,
): boolean {
  if (side === "process") return look === "product";
  if (side === "productivity") return look === "product" && times.has(unit);
  return true;
}
