import { builtInSides } from "../../figure/built-in-sides.ts";
import type { MeasureDefinition } from "../../figure/definition.ts";
import type { MeasureId } from "../../ids.ts";
import type { PersonRecord } from "../../record/record.ts";

/** Where a measure that the team uses stands in its set; null for one that it does not use, or that nobody defined. */
export function sideOf({ measure }: Pick<PersonRecord, "measure">, id: MeasureId): MeasureDefinition["side"] | null {
  const adopted = measure.measures.get(id);
  if (adopted === undefined) return null;
  return builtInSides.get(id)?.side ?? adopted.definition?.side ?? null;
}
