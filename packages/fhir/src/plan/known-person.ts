import type { Measurement, PersonRecord } from "@aimwell/domain";
import type { KnownPerson } from "./context.ts";

/**
 * What an import needs to know of a person who is here already.
 *
 * @param record - the person's whole record.
 * @param measurements - all of the person's measurements, replaced ones too, in any order.
 */
export function knownPerson(
  { person, life, aim }: PersonRecord,
  measurements: Iterable<Pick<Measurement, "id" | "replaces">>,
): KnownPerson {
  const rows = [...measurements];
  const replaced = new Set(rows.map(({ replaces }) => replaces));
  const notes = [...life.notes.values()].filter(({ state }) => state === "current");
  return {
    bornOn: person.introduced?.bornOn ?? null,
    introduced: person.introduced?.brought.entry ?? null,
    standing: new Set([
      ...person.conditions.map(({ brought }) => brought.entry),
      ...notes.map(({ version }) => version),
      ...rows.filter(({ id }) => !replaced.has(id)).map(({ id }) => id),
    ]),
    aims: new Set(aim.aims.keys()),
  };
}
