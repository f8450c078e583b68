import type { PartyId, SiteId, SubjectId } from "@aimwell/domain";

/** What one unit of work may see. Nothing in it is guessed: what is not named is not seen. */
export interface Sight {
  readonly sites: readonly SiteId[];
  readonly subjects: readonly SubjectId[];
  readonly party: PartyId | null;
  /** The kinds of entries that this reader may see; null for none. */
  readonly scopes: "all" | readonly string[] | null;
  /** Only the write door may add, and may see what is private: it decides upon the whole record. */
  readonly isDoor: boolean;
  /** Whether this reader may see what the site's records add up to; not said is no. */
  readonly isTeam?: boolean;
}

const plain = /^[0-9a-z,-]*$/;

/**
 * The settings of a unit of work as statements for one simple message. `set local` takes no parameters, so every value
 * is held to letters, digits, commas and hyphens before it is quoted.
 *
 * @throws TypeError when a value holds anything else.
 */
export function settingsOf(sight: Sight): string {
  const scopes = sight.scopes === "all" ? "all" : (sight.scopes ?? []).join(",");
  const settings = [
    ["app.sites", sight.sites.join(",")],
    ["app.subjects", sight.subjects.join(",")],
    ["app.party", sight.party ?? ""],
    ["app.scopes", scopes],
    ["app.door", sight.isDoor ? "open" : ""],
    ["app.team", sight.isTeam === true ? "open" : ""],
  ] as const;
  return settings
    .map(([name, value]) => {
      if (!plain.test(value)) throw new TypeError(`Expected ids in ${name}, but it holds other characters.`);
      return `set local ${name} = '${value}'`;
    })
    .join("; ");
}

/**
 * The write door finds every row by its key, and puts a batch and its rows side by side once. A plan that was made while
 * tables were small would otherwise walk through a whole site, or through the batch again for each of its rows.
 */
const byKeyOnly = "set enable_seqscan = off; set enable_nestloop = off";

/** The same settings for a connection of the write door, which carries them for as long as it lives. */
export function sessionSettingsOf(sight: Sight): string {
  return `${settingsOf(sight).replaceAll("set local ", "set ")}; ${byKeyOnly}`;
}

/** The write door's sight of the records at hand. */
export function doorSight(sites: readonly SiteId[], subjects: readonly SubjectId[]): Sight {
  return { sites, subjects, party: null, scopes: "all", isDoor: true };
}
