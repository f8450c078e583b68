import type { MeasureOfPeople } from "@aimwell/contract";
import { builtInMeasure, themeCells } from "@aimwell/domain";
import { knownMeasureNamed } from "@aimwell/fhir";
import { instrumentById } from "@aimwell/library/instruments";
import type { MeasureSummarised } from "@aimwell/store";

/** Of one person or two, a team's chart would be that person's: those belong into the person's own record. */
const leastPeople = 3;

/**
 * What a team could look at besides the measures that come along and those it looks at now. Names are those of instruments
 * and codes: what people call a measure of their own is theirs.
 *
 * @param smallestGroup - fewer people than this are not told of; null for a reader who may see people.
 */
export function measuresOfPeople(
  summarised: readonly MeasureSummarised[],
  { lookedAt, smallestGroup }: { readonly lookedAt: readonly string[]; readonly smallestGroup: number | null },
): readonly MeasureOfPeople[] {
  const taken = new Set([...lookedAt, themeCells.measure]);
  return summarised.flatMap(({ measure, newest, most }): readonly MeasureOfPeople[] => {
    if (taken.has(measure) || builtInMeasure(measure) !== null || most < (smallestGroup ?? leastPeople)) return [];
    const held = { id: measure, newest, people: most };
    const instrument = instrumentById(measure);
    if (instrument !== undefined) {
      const lower = instrument.scoring?.better === "lower";
      const licence = instrument.scoring?.licenceStatement ?? instrument.licence;
      const better = instrument.scoring?.better === null ? "neither" : lower ? "down" : "up";
      return [{ ...held, title: instrument.title, unit: "{score}", better, kind: "outcome", licence }];
    }
    const known = knownMeasureNamed(measure);
    const { title = null, unit = null, better = "neither", kind = "outcome" } = known ?? {};
    return [{ ...held, title, unit, better, kind, licence: null }];
  });
}
