import type { Body } from "../entry.ts";
import type { DecisionId, LocalDate, PartyId, PromiseId } from "../ids.ts";
import { type Brought, broughtBy, change, type Noun } from "../record/slice.ts";

export interface Partnership {
  readonly professional: PartyId;
  readonly professionalName: string;
  readonly profession: string;
  readonly state: "active" | "ended";
  readonly formed: Brought;
}
export interface Contribution extends Body<"partnership.contribution-stated"> {
  readonly brought: Brought;
}
export interface Agreement extends Body<"partnership.agreement-made"> {
  readonly brought: Brought;
}
export interface TrustReport extends Body<"trust.reported"> {
  readonly brought: Brought;
}
export interface Promised extends Body<"promise.made"> {
  readonly id: PromiseId;
  readonly brought: Brought;
  readonly state: "open" | "kept" | "late";
  /** Who said that it was kept, and when. */
  readonly kept: Brought | null;
  /** Set when the one who promised said that it will be late. */
  readonly newDay?: LocalDate | undefined;
}
export interface PartnershipSlice {
  readonly partnerships: Map<PartyId, Partnership>;
  readonly contributions: Map<PartyId, Contribution>;
  readonly agreements: Agreement[];
  readonly trust: TrustReport[];
  readonly promises: Map<PromiseId, Promised>;
  participation: Body<"participation.chosen">["form"] | null;
  readonly sharedWork: Map<DecisionId, Body<"shared-work.level-chosen">["level"]>;
}

type Types =
  | "partnership.formed"
  | "partnership.contribution-stated"
  | "partnership.agreement-made"
  | "partnership.ended"
  | "trust.reported"
  | "promise.made"
  | "promise.kept"
  | "promise.missed"
  | "participation.chosen"
  | "shared-work.level-chosen";

export const partnershipNoun: Noun<PartnershipSlice, Types> = {
  empty: () => ({
    partnerships: new Map(),
    contributions: new Map(),
    agreements: [],
    trust: [],
    promises: new Map(),
    participation: null,
    sharedWork: new Map(),
  }),
  own: (slice) => ({
    ...slice,
    partnerships: new Map(slice.partnerships),
    contributions: new Map(slice.contributions),
    agreements: [...slice.agreements],
    trust: [...slice.trust],
    promises: new Map(slice.promises),
    sharedWork: new Map(slice.sharedWork),
  }),
  apply: {
    "partnership.formed": (slice, entry) => {
      slice.partnerships.set(entry.body.professional, { ...entry.body, state: "active", formed: broughtBy(entry) });
    },
    "partnership.contribution-stated": (slice, entry) => {
      slice.contributions.set(entry.by, { ...entry.body, brought: broughtBy(entry) });
    },
    "partnership.agreement-made": (slice, entry) => {
      slice.agreements.push({ ...entry.body, brought: broughtBy(entry) });
    },
    "partnership.ended": (slice, entry) => {
      change(
        slice.partnerships,
        entry.body.professional,
        (partnership): Partnership => ({ ...partnership, state: "ended" }),
      );
    },
    "trust.reported": (slice, entry) => {
      slice.trust.push({ ...entry.body, brought: broughtBy(entry) });
    },
    "promise.made": (slice, entry) => {
      const id = entry.id as string as PromiseId;
      slice.promises.set(id, { ...entry.body, id, brought: broughtBy(entry), state: "open", kept: null });
    },
    "promise.kept": (slice, entry) => {
      change(
        slice.promises,
        entry.body.promise,
        (promise): Promised => ({ ...promise, state: "kept", kept: broughtBy(entry) }),
      );
    },
    "promise.missed": (slice, entry) => {
      const { promise, newDay } = entry.body;
      change(slice.promises, promise, (made): Promised => ({ ...made, state: "late", newDay }));
    },
    "participation.chosen": (slice, entry) => {
      slice.participation = entry.body.form;
    },
    "shared-work.level-chosen": (slice, entry) => {
      slice.sharedWork.set(entry.body.decision, entry.body.level);
    },
  },
};
