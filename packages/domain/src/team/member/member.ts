import type { Body } from "../../entry.ts";
import type { PartyId } from "../../ids.ts";
import { type Brought, broughtBy, type Noun } from "../../record/slice.ts";

/** A patient partner: sees what the team sees, but never a person. Professionals of the site are of its team anyway. */
export interface Member extends Body<"member.joined"> {
  readonly joined: Brought;
  readonly left: Brought | null;
}
export interface MemberSlice {
  readonly members: Map<PartyId, Member>;
}

export const memberNoun: Noun<MemberSlice, "member.joined" | "member.left"> = {
  empty: () => ({ members: new Map() }),
  own: (slice) => ({ members: new Map(slice.members) }),
  apply: {
    "member.joined": (slice, entry) => {
      slice.members.set(entry.body.party, { ...entry.body, joined: broughtBy(entry), left: null });
    },
    "member.left": (slice, entry) => {
      const member = slice.members.get(entry.body.party);
      if (member !== undefined) slice.members.set(member.party, { ...member, left: broughtBy(entry) });
    },
  },
};

/**
 * Whether this party is a patient partner of the team now.
 *
 * @param record - the team's record.
 */
export function isPartner({ member }: { readonly member: MemberSlice }, party: PartyId): boolean {
  return member.members.get(party)?.left === null;
}

/** The team's patient partners now. */
export function partnersOf({ member }: { readonly member: MemberSlice }): readonly PartyId[] {
  return [...member.members.values()].flatMap(({ party, left }) => (left === null ? [party] : []));
}
