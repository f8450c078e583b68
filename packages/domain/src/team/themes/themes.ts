import type { AimId, LocalDate } from "../../ids.ts";
import type { PersonRecord } from "../../record/record.ts";

/**
 * The cell in which the themes of aims count, one stratum a theme: as they are now, not as they came, so it has no month of
 * its own and stands under a day before all others.
 */
export const themeCells = { measure: "aims.themes", month: "1970-01-01" as LocalDate, prefix: "theme:" } as const;

/** The themes of somebody's open aims, without twins. What is no theme of the library's is left out. */
export function themesOf({ aim }: Pick<PersonRecord, "aim">): readonly string[] {
  const open = [...aim.aims.values()].filter(({ state }) => state === "open");
  const named = open.flatMap(({ now }) => now.domains).filter((domain) => /^[a-z][a-z-]*$/.test(domain));
  return [...new Set(named)].sort();
}

/** An aim in the person's own words that the person lets others read. */
export interface Quotable {
  readonly aim: AimId;
  readonly words: string;
  readonly themes: readonly string[];
  /** The last day on which it may be quoted; null for no end. */
  readonly until: LocalDate | null;
}

/** Aims that may be quoted: open, in words that the person said, while the person's consent to quotes stands. */
export function quotableAims({ aim, consent }: Pick<PersonRecord, "aim" | "consent">): readonly Quotable[] {
  const given = [...consent.consents.values()].filter(
    ({ purpose, withdrawn }) => purpose === "quotes" && withdrawn === null,
  );
  const newest = given.at(-1);
  if (newest === undefined) return [];
  return [...aim.aims.values()].flatMap(({ id, state, now }) =>
    state === "open" && now.brought.as === "person"
      ? [{ aim: id, words: now.words, themes: now.domains, until: newest.until ?? null }]
      : [],
  );
}
