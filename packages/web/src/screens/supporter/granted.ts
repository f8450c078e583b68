import { type EntryType, scopeOf } from "@aimwell/domain";

const scopes = ["aim", "plan", "visit", "life", "measure"] as const;
const deeds = ["add-life", "rate-aim", "speak-for"] as const;

/**
 * Which parts of the record are shown here. The grant itself is for the person alone to read, so a supporter knows it by
 * what comes: a part that is shared and still empty is not named.
 */
export function scopesIn(types: readonly EntryType[]): readonly (typeof scopes)[number][] {
  const shown = new Set(types.map(scopeOf));
  return scopes.filter((scope) => shown.has(scope));
}

/** What may be done here, by the entries that the server takes. Who speaks for the person may do the rest as well. */
export function deedsIn(may: (type: EntryType) => boolean): readonly (typeof deeds)[number][] {
  if (may("aim.voiced")) return ["speak-for"];
  return deeds.filter(
    (deed) => (deed === "add-life" && may("life.noted")) || (deed === "rate-aim" && may("aim.rated")),
  );
}
