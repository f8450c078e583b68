import type { Measurement } from "../entry.ts";
import type { MeasureId } from "../ids.ts";
import { type Checks, supersedeRefusal, unknown } from "../record/check.ts";
import type { PersonRecord } from "../record/record.ts";
import type { Refusal } from "../refusal.ts";

function measureRefusal({ measure }: PersonRecord, id: MeasureId): Refusal | null {
  return measure.measures.has(id) ? null : { code: "measure_unknown", measure: id };
}

/** Whether a value can be one of its measure: the measure is adopted in this record, and the value in its range. */
export function valueRefusal({ measure: { measures } }: PersonRecord, measurement: Measurement): Refusal | null {
  const { measure, value } = measurement;
  const held = measures.get(measure);
  if (held === undefined) return { code: "measure_unknown", measure };
  const { smallest, largest } = held;
  const isWithin = (smallest === undefined || value >= smallest) && (largest === undefined || value <= largest);
  if (isWithin) return null;
  return { code: "value_out_of_range", measure, value, smallest: smallest ?? null, largest: largest ?? null };
}

export const measureChecks: Checks<"measure.adopted" | "phase.marked" | "point.excluded" | "target.set"> = {
  "measure.adopted": ({ aim, measure }, draft) => {
    const { body } = draft;
    if (body.aim !== undefined && !aim.aims.has(body.aim)) return unknown("aim", body.aim);
    return supersedeRefusal(draft, measure.measures.get(body.measure)?.brought.entry ?? null);
  },
  "phase.marked": (record, { body }) => measureRefusal(record, body.measure),
  "point.excluded": (record, { body }) => measureRefusal(record, body.measure),
  "target.set": (record, { body }) => measureRefusal(record, body.measure),
};
