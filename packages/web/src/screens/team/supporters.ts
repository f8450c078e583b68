import type { Entry, LocalDate, PartyId } from "@aimwell/domain";

export interface Supporter {
  readonly party: PartyId;
  readonly name: string;
}

/**
 * Those who stand by a person by a grant that holds today, by the name that the person gave with it. They follow from the
 * entries that the server shows to whoever asks: who may not read who was granted what learns of nobody. It gives a list to
 * choose from, and opens nothing: the record itself is opened by `grantState` alone, which a board would have to load for it.
 */
export function supportersIn(entries: readonly Entry[], today: LocalDate): readonly Supporter[] {
  const withdrawn = new Set(
    entries.flatMap((entry) => (entry.type === "grant.withdrawn" ? [entry.body.grant as string] : [])),
  );
  const newest = new Map(
    entries.flatMap((entry) => (entry.type === "grant.given" ? [[entry.body.supporter, entry] as const] : [])),
  );
  return [...newest].flatMap(([party, { id, body }]) => {
    const holds = !withdrawn.has(id) && (body.until === undefined || body.until >= today);
    return holds ? [{ party, name: body.supporterName }] : [];
  });
}
