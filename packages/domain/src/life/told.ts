import type { Role } from "../entry.ts";
import type { Brought } from "../record/slice.ts";

/** How many notes of one kind stand, by who brought them. */
export interface Told {
  readonly people: number;
  readonly staff: number;
  readonly others: number;
}

const [ofPeople, ofStaff, ofOthers]: readonly [Told, Told, Told] = [
  { people: 1, staff: 0, others: 0 },
  { people: 0, staff: 1, others: 0 },
  { people: 0, staff: 0, others: 1 },
];

/** One fact, on the side that brought it: the person and supporters, professionals, or anybody else. */
export function toldBy(role: Role | "place" | "library"): Told {
  if (role === "person" || role === "supporter") return ofPeople;
  return role === "professional" ? ofStaff : ofOthers;
}

/** Counts one note that stands from now on (1), or no longer does (-1). A kind of which none stands is not in the map. */
export function countNote<Kind>(
  told: Map<Kind, Told>,
  { kind, brought }: { readonly kind: Kind; readonly brought: Pick<Brought, "as"> },
  by: 1 | -1,
): void {
  const one = toldBy(brought.as);
  const was = told.get(kind) ?? { people: 0, staff: 0, others: 0 };
  const now = {
    people: was.people + by * one.people,
    staff: was.staff + by * one.staff,
    others: was.others + by * one.others,
  };
  if (now.people + now.staff + now.others === 0) told.delete(kind);
  else told.set(kind, now);
}
