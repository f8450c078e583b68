import { aboutOf, type Instant, type OptionsPage, optionsPage, type PersonRecord, silentSite } from "@aimwell/domain";
import { shippedLibrary } from "@aimwell/library/evidence";
import type { AskedOptions } from "../../../record/api.ts";

interface Here extends Pick<AskedOptions, "aim" | "domains"> {
  readonly record: PersonRecord;
  /** The record as it was at an earlier look; null to leave out what changed. */
  readonly before: PersonRecord | null;
}

/**
 * The option screen's data as this device can work it out without the server: by the same rules, from the library that
 * ships. What the place noted, its own library and what others here found are with the server alone.
 */
export function optionsHere({ record, before, aim: id, domains }: Here): OptionsPage | null {
  const aim = record.aim.aims.get(id);
  if (aim === undefined) return null;
  return optionsPage({
    ...{ record, site: silentSite, aim: id, library: shippedLibrary },
    about: aboutOf(aim, shippedLibrary, domains),
    now: new Date().toISOString() as Instant,
    since: before === null ? undefined : { record: before, site: silentSite },
  });
}
