import type { Draft, Entry, Measurement } from "@aimwell/domain";
import type { StandingMeasurement } from "@aimwell/store";
import type { HeldRecord } from "./held-record.ts";

/** What the store said stands already, after an append met an id that was there. */
export interface Known {
  readonly entries: ReadonlySet<string>;
  readonly measurements: ReadonlyMap<string, StandingMeasurement>;
}

export const nothingKnown: Known = { entries: new Set(), measurements: new Map() };

/** Whether a thing with this id stands already: not yet, as it was sent again, or as something else. */
export type Standing =
  | { readonly is: "new" }
  | { readonly is: "here"; readonly place: number }
  | { readonly is: "other" };

/**
 * Sending the same thing twice is harmless and is answered with its place. The same id on other words is not the same
 * thing: to answer that it is here already would lose those words.
 */
export function draftStanding(draft: Draft, held: HeldRecord, known: Known): Standing {
  const place = held.placeOf.get(draft.id);
  if (place === undefined) return { is: known.entries.has(draft.id) ? "other" : "new" };
  const line = held.lines[place - 1];
  return line !== undefined && isSame(draft, JSON.parse(line.line) as Entry) ? { is: "here", place } : { is: "other" };
}

/** Who said it, what and of what. Not when: an import that is done again says what it says now. */
function isSame(draft: Draft, entry: Entry): boolean {
  return (
    entry.type === draft.type &&
    entry.by === draft.by &&
    entry.supersedes === draft.supersedes &&
    JSON.stringify(entry.body) === JSON.stringify(draft.body)
  );
}

export function measurementStanding(measurement: Measurement, { measurements }: Known): Standing {
  const there = measurements.get(measurement.id);
  if (there === undefined) return { is: "new" };
  const isSame =
    there.subject === measurement.subject &&
    there.measure === measurement.measure &&
    there.value === measurement.value &&
    there.takenAt === Date.parse(measurement.takenAt);
  return isSame ? { is: "here", place: there.place } : { is: "other" };
}
