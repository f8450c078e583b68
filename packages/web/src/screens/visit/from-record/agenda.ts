import type { LifeNote, PartyId, PersonRecord, VisitId } from "@aimwell/domain";
import type { Heaviness } from "../../../components/aim/weight.tsx";

/** One thing to talk about, and who brought it. */
export interface AgendaItem {
  readonly words: string;
  readonly by: PartyId;
}

/** What everyone wants to talk about: each party's newest list for this visit, the person's first, in their own order. */
export function agendaFor(record: PersonRecord, visit: VisitId): readonly AgendaItem[] {
  const newest = new Map<PartyId, { readonly items: readonly string[]; readonly isPerson: boolean }>();
  for (const { visit: about, items, brought } of record.visit.agendas) {
    if (about === visit) newest.set(brought.by, { items, isPerson: brought.as === "person" });
  }
  return [...newest]
    .toSorted(([, one], [, other]) => Number(other.isPerson) - Number(one.isPerson))
    .flatMap(([by, { items }]) => items.map((words) => ({ words, by })));
}

/** The newest list of one party for this visit. */
export function agendaOf(record: PersonRecord, visit: VisitId, party: PartyId): readonly string[] {
  return record.visit.agendas.findLast((agenda) => agenda.visit === visit && agenda.brought.by === party)?.items ?? [];
}

const weights = { 1: "little", 2: "some", 3: "lot" } as const;

/** How heavy a note weighs. A note without a weight weighs some. */
export function heavinessOf({ mineToKeep, weight }: LifeNote): Heaviness {
  return mineToKeep === true ? "keep" : weights[weight ?? 2];
}

const kindsThatWeigh: ReadonlySet<LifeNote["kind"]> = new Set(["burden", "barrier"]);
const kindsThatHelp: ReadonlySet<LifeNote["kind"]> = new Set(["asset", "support", "joy"]);

/** Current notes on what weighs, the heaviest first. */
export function whatWeighs(record: PersonRecord): readonly LifeNote[] {
  return currentNotes(record)
    .filter(({ kind }) => kindsThatWeigh.has(kind))
    .toSorted((one, other) => (other.weight ?? 2) - (one.weight ?? 2));
}

/** Current notes on what helps. */
export function whatHelps(record: PersonRecord): readonly LifeNote[] {
  return currentNotes(record).filter(({ kind }) => kindsThatHelp.has(kind));
}

/** What plans have to fit: circumstances, commitments and preferences. */
export function whatPlansMustFit(record: PersonRecord): readonly LifeNote[] {
  return currentNotes(record).filter(({ kind }) => !kindsThatWeigh.has(kind) && !kindsThatHelp.has(kind));
}

export function currentNotes(record: PersonRecord): readonly LifeNote[] {
  return [...record.life.notes.values()].filter(({ state }) => state === "current");
}
