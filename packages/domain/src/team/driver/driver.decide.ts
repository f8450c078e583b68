import type { AimId, NodeId } from "../../ids.ts";
import { type Checks, fits, revisionRefusal, unknown } from "../../record/check.ts";
import type { PersonRecord } from "../../record/record.ts";
import type { Refusal } from "../../refusal.ts";
import { improvementRefusal } from "../improvement/improvement.decide.ts";
import type { DriverNode } from "./driver.ts";
import { servesAtLast } from "./serves.ts";

function nodeOf({ driver }: PersonRecord, id: NodeId): DriverNode | null {
  const node = driver.nodes.get(id);
  return node === undefined || node.state === "removed" ? null : node;
}

/** What can be served: an improvement that goes on, or a driver. A change idea is at the end: it is tested. */
function servedRefusal(record: PersonRecord, field: string, id: NodeId): Refusal | null {
  const aim = id as string as AimId;
  if (record.improvement.improvements.has(aim)) return improvementRefusal(record, aim);
  return nodeOf(record, id)?.kind === "driver" ? null : unknown(field, id);
}

const firstOf = (ids: readonly NodeId[], refusalOf: (id: NodeId) => Refusal | null): Refusal | null =>
  ids.map(refusalOf).find((refusal) => refusal !== null) ?? null;

type Types =
  | "driver.added"
  | "change.proposed"
  | "driver.revised"
  | "driver.linked"
  | "driver.unlinked"
  | "driver.removed";

export const driverChecks: Checks<Types> = {
  "driver.added": (record, { body }) => firstOf(body.serves, (id) => servedRefusal(record, "serves", id)),
  "change.proposed": (record, { body }) => {
    const { friction, serves } = body;
    if (friction !== undefined && !record.friction.frictions.has(friction)) return unknown("friction", friction);
    return firstOf(serves, (id) => servedRefusal(record, "serves", id));
  },
  "driver.revised": (record, draft) => {
    const node = nodeOf(record, draft.body.node);
    return node === null ? unknown("node", draft.body.node) : revisionRefusal(draft, node.version);
  },
  "driver.linked": (record, { body: { from, to } }) => {
    if (nodeOf(record, from) === null) return unknown("from", from);
    const refusal = servedRefusal(record, "to", to);
    if (refusal !== null) return refusal;
    return servesAtLast(record.driver.nodes, to, from) ? { code: "drivers_in_a_circle", from, to } : null;
  },
  "driver.unlinked": (record, { body: { from, to } }) =>
    nodeOf(record, from)?.serves.includes(to) === true ? fits() : unknown("from", from),
  "driver.removed": (record, { body }) => (nodeOf(record, body.node) === null ? unknown("node", body.node) : null),
};
