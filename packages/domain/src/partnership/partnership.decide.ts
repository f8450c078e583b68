import { newestGrant } from "../authority/grant.ts";
import type { DraftOf } from "../entry.ts";
import type { PartyId, PromiseId } from "../ids.ts";
import { type Check, type Checks, fits, supersedeRefusal, unknown } from "../record/check.ts";
import type { PersonRecord } from "../record/record.ts";
import type { Refusal } from "../refusal.ts";

/** Whether this party stands in the record, now or earlier: the person, a professional or a supporter. */
export function isParty(record: PersonRecord, subject: string, party: PartyId): boolean {
  return party === subject || record.partnership.partnerships.has(party) || newestGrant(record, party) !== null;
}

function promiseRefusal(
  record: PersonRecord,
  draft: DraftOf<"promise.kept" | "promise.missed">,
  promise: PromiseId,
): Refusal | null {
  const made = record.partnership.promises.get(promise);
  if (made === undefined) return unknown("promise", promise);
  // Whether it was kept, the one to whom it was made can tell too; that it will be late, only who promised it.
  const mayTell = draft.by === made.brought.by || (draft.type === "promise.kept" && draft.by === made.to);
  if (!mayTell) return { code: "not_yours", entry: made.brought.entry, by: made.brought.by };
  return made.kept === null ? null : { code: "already_answered", by: made.kept.entry };
}

const ended: Check<"partnership.ended"> = (record, { by, as, body }) => {
  const partnership = record.partnership.partnerships.get(body.professional);
  if (partnership?.state !== "active") return unknown("professional", body.professional);
  if (as === "person" || by === body.professional) return null;
  return { code: "not_yours", entry: partnership.formed.entry, by: body.professional };
};

export const partnershipChecks: Checks<
  | "partnership.formed"
  | "partnership.contribution-stated"
  | "partnership.agreement-made"
  | "partnership.ended"
  | "trust.reported"
  | "promise.made"
  | "promise.kept"
  | "promise.missed"
  | "participation.chosen"
  | "shared-work.level-chosen"
> = {
  "partnership.formed": (record, { as, by, body }) => {
    // Who begins may name only itself; who works with the person already may bring in a colleague.
    const isPartner = record.partnership.partnerships.get(by)?.state === "active";
    if (as !== "professional" || isPartner || body.professional === by) return null;
    return {
      code: "no_partnership",
      state: record.partnership.partnerships.get(by)?.state === "ended" ? "ended" : "none",
    };
  },
  "partnership.contribution-stated": ({ partnership }, draft) =>
    supersedeRefusal(draft, partnership.contributions.get(draft.by)?.brought.entry ?? null),
  "partnership.agreement-made": fits,
  "partnership.ended": ended,
  "trust.reported": (record, { subject, body }) =>
    isParty(record, subject, body.toward) ? null : unknown("toward", body.toward),
  "promise.made": (record, { subject, body }) => {
    if (!isParty(record, subject, body.to)) return unknown("to", body.to);
    const isKnown = body.visit === undefined || record.visit.visits.has(body.visit);
    return isKnown ? null : unknown("visit", String(body.visit));
  },
  "promise.kept": (record, draft) => promiseRefusal(record, draft, draft.body.promise),
  "promise.missed": (record, draft) => promiseRefusal(record, draft, draft.body.promise),
  "participation.chosen": fits,
  "shared-work.level-chosen": ({ decision }, { body }) =>
    decision.decisions.has(body.decision) ? null : unknown("decision", body.decision),
};
