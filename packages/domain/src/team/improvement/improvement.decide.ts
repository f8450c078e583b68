import type { AimId } from "../../ids.ts";
import { type Checks, stillToCome, unknown } from "../../record/check.ts";
import type { PersonRecord } from "../../record/record.ts";
import type { Refusal } from "../../refusal.ts";
import { assessTeamFormula } from "../formula/assess-team-formula.ts";
import { sideOf } from "../measure/side.ts";

/** Nothing more is tested or drawn for what has ended. */
export function improvementRefusal({ improvement }: PersonRecord, id: AimId): Refusal | null {
  const held = improvement.improvements.get(id);
  if (held === undefined) return unknown("improvement", id);
  return held.closed === null ? null : { code: "aim_closed", aim: id };
}

function claimRefusal(record: PersonRecord): Refusal | null {
  const { mayBeMade, because } = assessTeamFormula(record).claim;
  return mayBeMade ? null : { code: "claim_not_ready", because };
}

export const improvementChecks: Checks<"improvement.started" | "improvement.closed"> = {
  "improvement.started": (record, { body }, now) => {
    const { measure } = body.benefit;
    const side = sideOf(record, measure);
    if (side === null) return { code: "measure_unknown", measure };
    if (side === "process" || side === "productivity") return { code: "output_in_benefits_place", measure, side };
    return stillToCome("byWhen", body.byWhen, now);
  },
  "improvement.closed": (record, { body }, now) =>
    improvementRefusal(record, body.improvement) ??
    stillToCome("lookAgainOn", body.lookAgainOn, now) ??
    (body.how === "reached" ? claimRefusal(record) : null),
};
