import { aimRefusal } from "../aim/aim.decide.ts";
import { partnershipState } from "../authority/allow.ts";
import type { Role } from "../entry.ts";
import type { ActionId, PartyId } from "../ids.ts";
import { type Check, type Checks, lived, revisionRefusal, unknown } from "../record/check.ts";
import type { PersonRecord } from "../record/record.ts";
import type { Refusal } from "../refusal.ts";
import type { Action } from "./plan.ts";

/** A plan has two sides; a supporter stands on the person's. */
function sideOf(role: Role): "person" | "professional" {
  return role === "professional" ? "professional" : "person";
}

/** No step without two parties: the professional in it works with the person now. */
function partnerRefusal(record: PersonRecord, professional: PartyId): Refusal | null {
  return partnershipState(record, professional) === "active" ? null : unknown("professional", professional);
}

function stateRefusal({ plan }: PersonRecord, id: ActionId, states: readonly Action["state"][]): Refusal | null {
  const action = plan.actions.get(id);
  if (action === undefined) return unknown("action", id);
  return states.includes(action.state) ? null : { code: "action_not_open", action: id, state: action.state };
}

const agreed: Check<"action.agreed"> = (record, { as, body }) => {
  const action = record.plan.actions.get(body.action);
  if (action?.agreed && action.state === "agreed") return { code: "already_answered", by: action.agreed.entry };
  const refusal = stateRefusal(record, body.action, ["proposed"]);
  if (refusal !== null || action === undefined) return refusal;
  const isOwn = sideOf(action.now.brought.as) === sideOf(as);
  return isOwn ? { code: "own_proposal", entry: action.now.entry } : null;
};

const adapted: Check<"action.adapted"> = (record, draft) => {
  const { action: id, professional } = draft.body;
  const action = record.plan.actions.get(id);
  if (action === undefined) return unknown("action", id);
  return (
    stateRefusal(record, id, ["proposed", "agreed", "paused"]) ??
    revisionRefusal(draft, action.now.entry) ??
    partnerRefusal(record, professional)
  );
};

export const planChecks: Checks<
  | "action.proposed"
  | "action.agreed"
  | "action.done"
  | "action.adapted"
  | "action.paused"
  | "action.resumed"
  | "action.ended"
> = {
  "action.proposed": (record, { body }) => {
    const isKnown = body.decision === undefined || record.decision.decisions.has(body.decision);
    return (
      aimRefusal(record, body.aim) ??
      (isKnown ? null : unknown("decision", String(body.decision))) ??
      partnerRefusal(record, body.professional)
    );
  },
  "action.agreed": agreed,
  // Something may be done while it is paused: a pause asks for nothing, and forbids nothing.
  "action.done": (record, { body }, now) =>
    stateRefusal(record, body.action, ["agreed", "paused"]) ?? lived(body.on, now),
  "action.adapted": adapted,
  "action.paused": (record, { body }) => stateRefusal(record, body.action, ["agreed"]),
  "action.resumed": (record, { body }) => stateRefusal(record, body.action, ["paused"]),
  "action.ended": (record, { body }) => stateRefusal(record, body.action, ["proposed", "agreed", "paused"]),
};
