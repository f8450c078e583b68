import type { PersonRecord } from "@aimwell/domain";
import { coded, type Outgoing, party, pcoProfile, type Reference, text } from "./resource.ts";

type Action = PersonRecord["plan"]["actions"] extends ReadonlyMap<unknown, infer One> ? One : never;

const statuses = { proposed: "draft", agreed: "active", paused: "on-hold", ended: "completed" } as const;

/** Each step of the plan as a ServiceRequest, and one CarePlan (PCO) that holds them to their goals. */
export function carePlan(record: PersonRecord, subject: Reference): readonly Outgoing[] {
  const actions = [...record.plan.actions.values()];
  if (actions.length === 0) return [];
  const supported = [...new Set(actions.map(({ aim }) => aim))];
  const steps = actions.map((action) => request(action, subject));
  const plan = {
    resourceType: "CarePlan",
    id: `${subject.reference.split("/")[1]}-plan`,
    meta: pcoProfile("pco-care-plan"),
    text: { status: "generated", div: narrative(actions) },
    status: actions.some(({ state }) => state === "agreed" || state === "paused") ? "active" : "draft",
    intent: "plan",
    category: [coded("http://hl7.org/fhir/us/core/CodeSystem/careplan-category", "assess-plan")],
    subject,
    goal: supported.map((aim) => ({ reference: `Goal/${aim}` })),
    activity: steps.map(({ id }) => ({ reference: { reference: `ServiceRequest/${id}` } })),
  };
  return [...steps, plan];
}

function request({ id, state, now, aim }: Action, subject: Reference): Outgoing {
  const details = [now.when, now.personDoes, now.professionalDoes].filter((words) => words !== undefined);
  return {
    resourceType: "ServiceRequest",
    id,
    status: statuses[state],
    intent: "plan",
    code: text(now.title),
    subject,
    authoredOn: now.brought.at,
    requester: party(now.brought.as, now.brought.by),
    supportingInfo: [{ reference: `Goal/${aim}` }],
    ...(details.length === 0 ? {} : { note: details.map(text) }),
  };
}

const narrative = (actions: readonly Action[]): string =>
  `<div xmlns="http://www.w3.org/1999/xhtml"><ul>${actions.map(({ now }) => `<li>${plain(now.title)}</li>`).join("")}</ul></div>`;

/** Words within markup, so that nothing in them is markup. */
function plain(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
