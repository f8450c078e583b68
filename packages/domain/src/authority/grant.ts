import type { Grant } from "../consent/consent.ts";
import { dayOf } from "../day.ts";
import type { Instant, PartyId } from "../ids.ts";
import type { PersonRecord } from "../record/record.ts";

/**
 * The grant that counts for a supporter: the newest one. A new grant takes the place of those before it, so that
 * withdrawing it never brings an older and wider one back.
 */
export function newestGrant(record: Pick<PersonRecord, "consent">, supporter: PartyId): Grant | null {
  let newest: Grant | null = null;
  for (const grant of record.consent.grants.values()) if (grant.supporter === supporter) newest = grant;
  return newest;
}

/** How a supporter's grant stands at a moment. */
export type GrantState =
  | { readonly state: "none" }
  | { readonly state: "ended"; readonly on: string }
  | { readonly state: "current"; readonly grant: Grant };

/** @param now - a grant with a last day holds through that day. */
export function grantState(record: Pick<PersonRecord, "consent">, supporter: PartyId, now: Instant): GrantState {
  const grant = newestGrant(record, supporter);
  if (grant === null) return { state: "none" };
  if (grant.withdrawn !== null) return { state: "ended", on: dayOf(grant.withdrawn.at) };
  if (grant.until !== undefined && grant.until < dayOf(now)) return { state: "ended", on: grant.until };
  return { state: "current", grant };
}
