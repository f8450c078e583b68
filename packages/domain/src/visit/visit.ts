import type { Body } from "../entry.ts";
import type { Instant, PartyId, VisitId } from "../ids.ts";
import { type Brought, broughtBy, change, type Noun } from "../record/slice.ts";

export interface Visit {
  readonly id: VisitId;
  readonly startsAt: Instant;
  readonly professional: PartyId;
  readonly where: string | undefined;
  readonly planned: Brought;
  readonly stage: "planned" | "open" | "closed";
  readonly opened: Brought | null;
  readonly closed: (Omit<Body<"visit.closed">, "visit"> & { readonly brought: Brought }) | null;
}
export interface Agenda extends Body<"agenda.proposed"> {
  readonly brought: Brought;
}
export interface CheckIn extends Body<"check-in.given"> {
  readonly brought: Brought;
}
export interface VisitSlice {
  readonly visits: Map<VisitId, Visit>;
  /** In the order told; a party's latest for a visit is the one that counts. */
  readonly agendas: Agenda[];
  readonly checkIns: CheckIn[];
}

type Types = "visit.planned" | "visit.moved" | "agenda.proposed" | "check-in.given" | "visit.opened" | "visit.closed";

export const visitNoun: Noun<VisitSlice, Types> = {
  empty: () => ({ visits: new Map(), agendas: [], checkIns: [] }),
  own: (slice) => ({
    visits: new Map(slice.visits),
    agendas: [...slice.agendas],
    checkIns: [...slice.checkIns],
  }),
  apply: {
    "visit.planned": (slice, entry) => {
      const id = entry.id as string as VisitId;
      const { startsAt, professional, where } = entry.body;
      const begun = { stage: "planned", opened: null, closed: null } as const;
      slice.visits.set(id, { id, startsAt, professional, where, planned: broughtBy(entry), ...begun });
    },
    "visit.moved": (slice, entry) => {
      change(slice.visits, entry.body.visit, (visit): Visit => ({ ...visit, startsAt: entry.body.startsAt }));
    },
    "agenda.proposed": (slice, entry) => {
      slice.agendas.push({ ...entry.body, brought: broughtBy(entry) });
    },
    "check-in.given": (slice, entry) => {
      slice.checkIns.push({ ...entry.body, brought: broughtBy(entry) });
    },
    "visit.opened": (slice, entry) => {
      change(slice.visits, entry.body.visit, (visit): Visit => ({ ...visit, stage: "open", opened: broughtBy(entry) }));
    },
    "visit.closed": (slice, entry) => {
      const { visit, ...closed } = entry.body;
      change(
        slice.visits,
        visit,
        (open): Visit => ({
          ...open,
          stage: "closed",
          closed: { ...closed, brought: broughtBy(entry) },
        }),
      );
    },
  },
};
