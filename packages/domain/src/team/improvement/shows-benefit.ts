import type { MeasureDefinition } from "../../figure/definition.ts";

/**
 * Whether a measure can show the benefit of an improvement: what is done, and how fast, never stands in the place of what
 * comes of it (E-11), in product-dominant work either. There flow and time are welcome beside it (E-10).
 */
export const showsBenefit = ({ side }: Pick<MeasureDefinition, "side">): boolean =>
  side !== "process" && side !== "productivity";
