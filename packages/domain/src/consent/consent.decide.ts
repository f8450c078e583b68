import { type Checks, stillToCome, unknown } from "../record/check.ts";
import type { Brought } from "../record/slice.ts";
import type { Refusal } from "../refusal.ts";

function standing(thing: { readonly withdrawn: Brought | null }): Refusal | null {
  return thing.withdrawn === null ? null : { code: "already_answered", by: thing.withdrawn.entry };
}

export const consentChecks: Checks<"consent.given" | "consent.withdrawn" | "grant.given" | "grant.withdrawn"> = {
  "consent.given": (_record, { body }, now) => stillToCome("until", body.until, now),
  "consent.withdrawn": ({ consent }, { body }) => {
    const given = consent.consents.get(body.consent);
    return given === undefined ? unknown("consent", body.consent) : standing(given);
  },
  "grant.given": (_record, { body }, now) => stillToCome("until", body.until, now),
  "grant.withdrawn": ({ consent }, { body }) => {
    const given = consent.grants.get(body.grant);
    return given === undefined ? unknown("grant", body.grant) : standing(given);
  },
};
