import type { Measurement } from "../entry.ts";
import type { MeasureId, MeasurementId } from "../ids.ts";
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

/** Values that stand in a record, by id: of which measure, and the correction that took their place. */
export type EarlierValues = ReadonlyMap<
  MeasurementId,
  { readonly measure: MeasureId; readonly correctedBy: MeasurementId | null }
>;

/** A correction names a value of the same measure that stands: one that was corrected already would get two successors. */
export function correctionRefusal({ id, measure, replaces }: Measurement, earlier?: EarlierValues): Refusal | null {
  if (replaces === undefined) return null;
  const held = earlier?.get(replaces);
  if (held?.measure !== measure) return unknown("replaces", replaces);
  // A correction that is sent again finds itself.
  if (held.correctedBy === null || held.correctedBy === id) return null;
  return { code: "corrected_already", by: held.correctedBy };
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
