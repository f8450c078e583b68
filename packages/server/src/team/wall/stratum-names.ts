import type { WallSeries } from "@aimwell/contract";
import type { Library } from "@aimwell/library/evidence";

/** What strata that stand for a practice are called; others have their words on the screen. */
export function stratumNames(
  series: readonly Pick<WallSeries, "stratum">[],
  library: Pick<Library, "practiceById">,
): Readonly<Record<string, string>> {
  const strata = [...new Set(series.map(({ stratum }) => stratum))].filter((each) => each.startsWith("practice:"));
  return Object.fromEntries(
    strata.flatMap((stratum) => {
      const title = library.practiceById(stratum.slice("practice:".length))?.title;
      return title === undefined ? [] : [[stratum, title]];
    }),
  );
}
