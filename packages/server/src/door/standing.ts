import type { Draft, Measurement } from "@aimwell/domain";
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
  return line !== undefined && isSame(draft, JSON.parse(line.line) as Draft) ? { is: "here", place } : { is: "other" };
}

/** Who said it, what and of what. Not when: an import that is done again says what it says now. */
function isSame(one: Draft, other: Draft): boolean {
  return (
    one.type === other.type &&
    one.by === other.by &&
    one.supersedes === other.supersedes &&
    JSON.stringify(one.body) === JSON.stringify(other.body)
  );
}

/** Those of one request whose id an earlier one of it has for something else. The same thing twice is one thing. */
export function withTakenId<Each extends Draft | Measurement>(came: readonly Each[]): ReadonlySet<Each> {
  if (came.length < 2) return new Set();
  const first = new Map<string, Each>();
  for (const each of came) if (!first.has(each.id)) first.set(each.id, each);
  return new Set(
    came.filter((each) => {
      const before = first.get(each.id);
      return before !== undefined && before !== each && !isSameThing(before, each);
    }),
  );
}

function isSameThing(one: Draft | Measurement, other: Draft | Measurement): boolean {
  if (one.subject !== other.subject) return false;
  if ("type" in one) return "type" in other && isSame(one, other);
  return (
    !("type" in other) &&
    one.measure === other.measure &&
    one.value === other.value &&
    one.replaces === other.replaces &&
    Date.parse(one.takenAt) === Date.parse(other.takenAt)
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
