import type { Body } from "../../entry.ts";
import type { AimId } from "../../ids.ts";
import { type Checks, revisionRefusal, stillToCome, unknown } from "../../record/check.ts";
import type { PersonRecord } from "../../record/record.ts";
import type { Refusal } from "../../refusal.ts";
import { assessTeamFormula } from "../formula/assess-team-formula.ts";
import { sideOf } from "../measure/side.ts";
import { showsBenefit } from "./shows-benefit.ts";

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

type Said = Pick<Body<"improvement.started">, "benefit">;

function benefitRefusal(record: PersonRecord, { benefit: { measure } }: Said): Refusal | null {
  const side = sideOf(record, measure);
  if (side === null) return { code: "measure_unknown", measure };
  if (showsBenefit({ side })) return null;
  return { code: "output_in_benefits_place", measure, side: side === "productivity" ? side : "process" };
}

export const improvementChecks: Checks<"improvement.started" | "improvement.revised" | "improvement.closed"> = {
  "improvement.started": (record, { body }, now) =>
    benefitRefusal(record, body) ?? stillToCome("byWhen", body.byWhen, now),
  "improvement.revised": (record, draft, now) => {
    const { body } = draft;
    const refusal = improvementRefusal(record, body.improvement);
    const held = record.improvement.improvements.get(body.improvement);
    if (refusal !== null || held === undefined) return refusal;
    // A day that is over may stay as it was said; a new one has to come.
    const isSameDay = body.byWhen === held.byWhen;
    return (
      revisionRefusal(draft, held.version) ??
      benefitRefusal(record, body) ??
      (isSameDay ? null : stillToCome("byWhen", body.byWhen, now))
    );
  },
  "improvement.closed": (record, { body }, now) =>
    improvementRefusal(record, body.improvement) ??
    stillToCome("lookAgainOn", body.lookAgainOn, now) ??
    (body.how === "reached" ? claimRefusal(record) : null),
};
