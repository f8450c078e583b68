import type { Summary } from "../../figure/summary.ts";
import { suppressed } from "../../figure/suppress.ts";
import type { LocalDate } from "../../ids.ts";
import { type Quotable, themeCells } from "./themes.ts";

export interface ShownThemes {
  /** What people aim for now, the most frequent first: only themes that enough people share. */
  readonly themes: readonly { readonly theme: string; readonly people: number }[];
  /** How many themes are left out because few people share them. */
  readonly hidden: number;
  /** Words by consent, without a name, of themes that are shown. */
  readonly quotes: readonly { readonly words: string; readonly themes: readonly string[] }[];
}

/**
 * What people aim for, for a whole team: small groups are shown to nobody here, and somebody's words only by consent and
 * only where the theme is shared by enough others.
 *
 * @param summaries - all cells of `themeCells`.
 * @param given.today - consents that ended before this day no longer count.
 */
export function shownThemes(
  summaries: readonly Summary[],
  quotable: readonly Quotable[],
  given: { readonly smallestGroup: number; readonly today: LocalDate },
): ShownThemes {
  const seen = suppressed(summaries, given.smallestGroup);
  const themes = seen.flatMap((cell) =>
    cell.hidden || cell.people === 0
      ? []
      : [{ theme: cell.stratum.slice(themeCells.prefix.length), people: cell.people }],
  );
  const isShown = (theme: string) => themes.some((each) => each.theme === theme);
  return {
    themes: themes.sort((one, other) => other.people - one.people || (one.theme < other.theme ? -1 : 1)),
    hidden: seen.filter(({ hidden }) => hidden).length,
    quotes: quotable.flatMap(({ words, themes: own, until }) => {
      const shown = own.filter(isShown);
      return shown.length === 0 || (until !== null && until < given.today) ? [] : [{ words, themes: shown }];
    }),
  };
}
