import type { ImportBecame } from "@aimwell/contract";
import type { Imported } from "@aimwell/fhir";

/** What each kind of resource became: how many of them became entries of each type, or measurements. */
export function whatBecame(imported: readonly Imported[]): readonly ImportBecame[] {
  const counts = new Map<string, ImportBecame>();
  for (const { resourceType, became } of imported) {
    for (const type of new Set(became.map((each) => each.type))) {
      const key = `${resourceType} ${type}`;
      const held = counts.get(key) ?? { resourceType: resourceType ?? "", became: type, count: 0 };
      counts.set(key, { ...held, count: held.count + 1 });
    }
  }
  return [...counts.values()].toSorted(
    (one, other) => other.count - one.count || one.resourceType.localeCompare(other.resourceType),
  );
}

/** Why resources were left out, by reason. Names and places of single resources are told with each of them. */
export function whyLeftOut(reasons: readonly string[]): readonly { readonly reason: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(general(reason), (counts.get(general(reason)) ?? 0) + 1);
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .toSorted((one, other) => other.count - one.count || one.reason.localeCompare(other.reason));
}

/** A reason without the place of another resource, so that copies count as one kind. */
const general = (reason: string) => reason.replace(/ in \S+ at \S+\.$/u, " in another place.");
