import type { MeasureDefinition } from "../../figure/definition.ts";
import { builtInMeasures } from "../../figure/definitions.ts";
import type { MeasureId } from "../../ids.ts";
import type { PersonRecord } from "../../record/record.ts";

const builtIn: ReadonlyMap<string, MeasureDefinition> = new Map(builtInMeasures.map((each) => [each.id, each]));

/** The definition of a measure that Aimwell brings along; null for every other. */
export function builtInMeasure(id: string): MeasureDefinition | null {
  return builtIn.get(id) ?? null;
}

/** Where a measure that the team uses stands in its set; null for one that it does not use, or that nobody defined. */
export function sideOf({ measure }: Pick<PersonRecord, "measure">, id: MeasureId): MeasureDefinition["side"] | null {
  const adopted = measure.measures.get(id);
  if (adopted === undefined) return null;
  return builtInMeasure(id)?.side ?? adopted.definition?.side ?? null;
}
