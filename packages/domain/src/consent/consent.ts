import type { Body } from "../entry.ts";
import type { ConsentId, GrantId } from "../ids.ts";
import { type Brought, broughtBy, change, type Noun } from "../record/slice.ts";

export interface Consent extends Body<"consent.given"> {
  readonly id: ConsentId;
  readonly brought: Brought;
  readonly withdrawn: Brought | null;
}
export interface Grant extends Body<"grant.given"> {
  readonly id: GrantId;
  readonly brought: Brought;
  readonly withdrawn: Brought | null;
}
export interface ConsentSlice {
  readonly consents: Map<ConsentId, Consent>;
  readonly grants: Map<GrantId, Grant>;
}

type Types = "consent.given" | "consent.withdrawn" | "grant.given" | "grant.withdrawn";

export const consentNoun: Noun<ConsentSlice, Types> = {
  empty: () => ({ consents: new Map(), grants: new Map() }),
  own: (slice) => ({ consents: new Map(slice.consents), grants: new Map(slice.grants) }),
  apply: {
    "consent.given": (slice, entry) => {
      const id = entry.id as string as ConsentId;
      slice.consents.set(id, { ...entry.body, id, brought: broughtBy(entry), withdrawn: null });
    },
    "consent.withdrawn": (slice, entry) => {
      change(slice.consents, entry.body.consent, (consent) => ({ ...consent, withdrawn: broughtBy(entry) }));
    },
    "grant.given": (slice, entry) => {
      const id = entry.id as string as GrantId;
      slice.grants.set(id, { ...entry.body, id, brought: broughtBy(entry), withdrawn: null });
    },
    "grant.withdrawn": (slice, entry) => {
      change(slice.grants, entry.body.grant, (grant) => ({ ...grant, withdrawn: broughtBy(entry) }));
    },
  },
};
