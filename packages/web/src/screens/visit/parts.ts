import type { VisitPart } from "../../components/visit/visit-bar.tsx";
import { visit } from "../../words/en/visit.ts";

/** The four parts of a visit, in the order in which they are talked about. Each is the id of its section. */
export const partNames = ["catch-up", "options", "decide", "plan"] as const;
export type PartName = (typeof partNames)[number];

const titles: Readonly<Record<PartName, string>> = {
  "catch-up": visit.catchUp,
  options: visit.options,
  decide: visit.decide,
  plan: visit.plan,
};

/** The part that an address names; the first one when it names none. */
export function partIn(query: string): PartName {
  const named = new URLSearchParams(query).get("part");
  return partNames.find((name) => name === named) ?? "catch-up";
}

/** The address of a part, with all else that the address says. */
export function hrefOf(visitId: string, query: string, part: PartName): string {
  const next = new URLSearchParams(query);
  next.set("part", part);
  return `/visit/${visitId}?${next.toString()}`;
}

export function partsWith(visitId: string, query: string, current: PartName): readonly VisitPart[] {
  return partNames.map((name) => ({
    href: hrefOf(visitId, query, name),
    title: titles[name],
    current: name === current,
  }));
}
