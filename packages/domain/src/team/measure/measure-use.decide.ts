import type { Measurement } from "../../entry.ts";
import { builtInSides } from "../../figure/built-in-sides.ts";
import type { Check, Checks } from "../../record/check.ts";
import type { PersonRecord } from "../../record/record.ts";
import type { Refusal } from "../../refusal.ts";
import { countBehind } from "./count-behind.ts";
import { isInUse } from "./measure-use.ts";
import { sideOf } from "./side.ts";

export const measureUseChecks: Checks<"measure.retired" | "period.excluded"> = {
  "period.excluded": (record, { body }) =>
    isInUse(record, body.measure) ? null : { code: "measure_unknown", measure: body.measure },
  "measure.retired": (record, { body }) =>
    isInUse(record, body.measure) ? null : { code: "measure_unknown", measure: body.measure },
};

/**
 * What a team's measure must say besides a person's: a whole definition, and beside a measure of productivity one of what it
 * does to people (E-17). What Aimwell brings along is defined already.
 */
export const teamMeasureRefusal: Check<"measure.adopted"> = (record, { body }) => {
  const behind = countBehind(body);
  if (behind !== null && !record.measure.measures.has(behind)) return { code: "measure_unknown", measure: behind };
  if (builtInSides.has(body.measure)) return null;
  const { definition, lens, measure } = body;
  if (definition === undefined) return { code: "definition_missing", measure, field: "definition" };
  if (lens === "not-said") return { code: "definition_missing", measure, field: "lens" };
  if (definition.side !== "productivity") return null;
  const pair = definition.pairedWith === undefined ? null : sideOf(record, definition.pairedWith);
  return pair === "outcome" || pair === "relationship" ? null : { code: "pair_missing", measure };
};

/** A target is a recorded act with a reason, for a team too that knows why: whoever comes later does not. */
export const teamTargetRefusal: Check<"target.set"> = (_, { body }) =>
  body.because === undefined ? { code: "reason_missing", field: "because" } : null;

/** What people's records say or hold, and what staff tell each for oneself, follows from it, and nobody types it in. */
export function teamValueRefusal(
  { measure: { measures } }: Pick<PersonRecord, "measure">,
  { measure }: Pick<Measurement, "measure">,
): Refusal | null {
  const known = builtInSides.get(measure);
  const isComputed =
    known === undefined
      ? measures.get(measure)?.definition?.from === "people"
      : known.source === "record" || known.source === "pulse";
  return isComputed ? { code: "measure_is_computed", measure } : null;
}
