import type { MeasureDefinition } from "../../figure/definition.ts";
import { builtInMeasures } from "../../figure/definitions.ts";

const builtIn: ReadonlyMap<string, MeasureDefinition> = new Map(builtInMeasures.map((each) => [each.id, each]));

/** The definition of a measure that Aimwell brings along; null for every other. */
export function builtInMeasure(id: string): MeasureDefinition | null {
  return builtIn.get(id) ?? null;
}
