import { aimRefusal } from "../aim/aim.decide.ts";
import type { DecisionId, OptionId } from "../ids.ts";
import { type Check, type Checks, supersedeRefusal, unknown } from "../record/check.ts";
import type { PersonRecord } from "../record/record.ts";
import type { Refusal } from "../refusal.ts";

/** Whether a decision is there and open. */
export function openRefusal({ decision }: PersonRecord, id: DecisionId): Refusal | null {
  const held = decision.decisions.get(id);
  if (held === undefined) return unknown("decision", id);
  return held.stage === "open" ? null : { code: "decision_not_open", decision: id, stage: held.stage };
}

function offerRefusal({ option }: PersonRecord, decision: DecisionId, id: OptionId): Refusal | null {
  return option.options.get(id)?.decision === decision ? null : { code: "option_not_on_offer", option: id };
}

function faceDownRefusal(record: PersonRecord, id: DecisionId): Refusal | null {
  const areOpen = (record.decision.decisions.get(id)?.leans ?? null) !== null;
  return openRefusal(record, id) ?? (areOpen ? { code: "leans_already_open", decision: id } : null);
}

const assented: Check<"assent.given"> = (record, { by, body }) => {
  const refusal = openRefusal(record, body.decision) ?? offerRefusal(record, body.decision, body.option);
  if (refusal !== null) return refusal;
  const before = record.decision.decisions.get(body.decision)?.assents.find((assent) => assent.brought.by === by);
  return before?.option === body.option ? { code: "already_answered", by: before.brought.entry } : null;
};

export const decisionChecks: Checks<
  | "decision.opened"
  | "lean.taken"
  | "lean.skipped"
  | "leans.opened"
  | "assent.given"
  | "dissent.noted"
  | "decision.deferred"
  | "decision.reopened"
> = {
  "decision.opened": (record, { body }) => {
    const isKnown = body.visit === undefined || record.visit.visits.has(body.visit);
    return aimRefusal(record, body.aim) ?? (isKnown ? null : unknown("visit", String(body.visit)));
  },
  "lean.taken": (record, draft) => {
    const { decision, option } = draft.body;
    const before = record.decision.decisions.get(decision)?.ownLeans.get(draft.by)?.brought.entry ?? null;
    return (
      faceDownRefusal(record, decision) ?? offerRefusal(record, decision, option) ?? supersedeRefusal(draft, before)
    );
  },
  "lean.skipped": (record, { by, body }) => {
    const lean = record.decision.decisions.get(body.decision)?.ownLeans.get(by);
    return (
      faceDownRefusal(record, body.decision) ??
      (lean === undefined ? null : { code: "already_answered", by: lean.brought.entry })
    );
  },
  "leans.opened": (record, { body }) => faceDownRefusal(record, body.decision),
  "assent.given": assented,
  "dissent.noted": (record, { body }) => {
    if (!record.decision.decisions.has(body.decision)) return unknown("decision", body.decision);
    return body.option === undefined ? null : offerRefusal(record, body.decision, body.option);
  },
  "decision.deferred": (record, { body }) => openRefusal(record, body.decision),
  "decision.reopened": ({ decision }, { body }) => {
    const held = decision.decisions.get(body.decision);
    if (held === undefined) return unknown("decision", body.decision);
    return held.stage === "open" ? { code: "decision_still_open", decision: body.decision } : null;
  },
};
