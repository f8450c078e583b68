import { partnershipState } from "../authority/allow.ts";
import type { VisitId } from "../ids.ts";
import { type Check, type Checks, unknown } from "../record/check.ts";
import type { PersonRecord } from "../record/record.ts";
import type { Refusal } from "../refusal.ts";
import type { Visit } from "./visit.ts";

function stageRefusal({ visit }: PersonRecord, id: VisitId, stages: readonly Visit["stage"][]): Refusal | null {
  const held = visit.visits.get(id);
  if (held === undefined) return unknown("visit", id);
  return stages.includes(held.stage) ? null : { code: "visit_not_open", visit: id, stage: held.stage };
}

/** What is brought before or in a visit. */
function comingRefusal(record: PersonRecord, id: VisitId | undefined): Refusal | null {
  return id === undefined ? null : stageRefusal(record, id, ["planned", "open"]);
}

const opened: Check<"visit.opened"> = ({ visit }, { body }) => {
  const held = visit.visits.get(body.visit);
  if (held === undefined) return unknown("visit", body.visit);
  // A closed visit may be opened again: something came up at the door.
  return held.stage === "open" && held.opened ? { code: "already_answered", by: held.opened.entry } : null;
};

const closed: Check<"visit.closed"> = (record, { body }) => {
  const refusal = stageRefusal(record, body.visit, ["open"]);
  if (refusal !== null) return refusal;
  const { readBack, decision, promises } = body;
  if (readBack !== undefined && !record.aim.readBackOf.has(readBack)) return unknown("readBack", readBack);
  if (decision !== undefined && !record.decision.decisions.has(decision)) return unknown("decision", decision);
  const missing = promises.find((promise) => !record.partnership.promises.has(promise));
  return missing === undefined ? null : unknown("promises", missing);
};

export const visitChecks: Checks<
  "visit.planned" | "visit.moved" | "agenda.proposed" | "check-in.given" | "visit.opened" | "visit.closed"
> = {
  "visit.planned": (record, { body }) =>
    partnershipState(record, body.professional) === "active" ? null : unknown("professional", body.professional),
  "visit.moved": (record, { body }) => stageRefusal(record, body.visit, ["planned"]),
  "agenda.proposed": (record, { body }) => comingRefusal(record, body.visit),
  "check-in.given": (record, { body }) => comingRefusal(record, body.visit),
  "visit.opened": opened,
  "visit.closed": closed,
};
