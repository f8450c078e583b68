import type { MeasureDefinition, MeasureId } from "@aimwell/domain";

/** A measure that comes along, as the team takes it up. */
export function adopted({ id, title, unit, better, kind, lens }: MeasureDefinition) {
  return { measure: id as MeasureId, title, unit, better, kind, lens: lens.is };
}
