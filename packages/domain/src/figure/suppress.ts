import type { SeenSummary, Summary } from "./summary.ts";

/** Fewer people than this are not shown to those who may not see people, unless the site sets another number. */
export const smallestGroup = 10;

const kindOf = (stratum: string): string => stratum.slice(0, stratum.indexOf(":"));
const isSmall = ({ people }: Summary, least: number): boolean => people > 0 && people < least;

/**
 * The cells of one measure and month that stay hidden. Hidden strata could be told from everyone together less the others
 * of their kind, so the smallest of the others are hidden with them until two or more are hidden, which together are no
 * small group; where no other is left, everyone together is.
 */
function hiddenIn(cells: readonly Summary[], least: number): ReadonlySet<Summary> {
  const hidden = new Set(cells.filter((cell) => isSmall(cell, least)));
  const whole = cells.find(({ stratum }) => stratum === "");
  const kinds = new Set(cells.flatMap(({ stratum }) => (stratum === "" ? [] : [kindOf(stratum)])));
  for (const kind of kinds) {
    const strata = cells.filter(({ stratum }) => stratum !== "" && kindOf(stratum) === kind);
    const small = strata.filter((cell) => hidden.has(cell));
    const rest = strata.filter((cell) => !hidden.has(cell)).sort((one, other) => one.people - other.people);
    const isTold = () => small.length === 1 || small.reduce((sum, { people }) => sum + people, 0) < least;
    while (small.length > 0 && isTold()) {
      const next = rest.shift();
      if (next === undefined) break;
      small.push(next);
    }
    for (const cell of small) hidden.add(cell);
    if (small.length > 0 && isTold() && whole !== undefined) hidden.add(whole);
  }
  return hidden;
}

/** Everyone together stays hidden when few people are in no stratum of a kind: they could be told by subtraction. */
function leavesFew(cells: readonly Summary[], least: number): readonly Summary[] {
  const whole = cells.find(({ stratum }) => stratum === "");
  if (whole === undefined) return [];
  const kinds = new Set(cells.flatMap(({ stratum }) => (stratum === "" ? [] : [kindOf(stratum)])));
  const isTold = [...kinds].some((kind) => {
    const inStrata = cells.filter((cell) => cell !== whole && kindOf(cell.stratum) === kind);
    const rest = whole.people - inStrata.reduce((sum, { people }) => sum + people, 0);
    return rest > 0 && rest < least;
  });
  return isTold ? [whole] : [];
}

/**
 * Leaves out what could tell of a few people, for readers who may not see people.
 *
 * @param summaries - whole: all strata of each measure and month that are read, so that nothing can be subtracted.
 * @param least - how many people a group has at least; what a team wrote down of itself is made of no one and stays.
 * @returns the same cells in the same order, some without their figures.
 */
export function suppressed(summaries: readonly Summary[], least: number): readonly SeenSummary[] {
  const together = Map.groupBy(summaries, ({ measure, month }) => `${measure}\n${month}`);
  const hidden = new Set<Summary>();
  for (const cells of together.values()) {
    for (const cell of [...hiddenIn(cells, least), ...leavesFew(cells, least)]) hidden.add(cell);
  }
  return summaries.map((summary) => {
    const { measure, stratum, month } = summary;
    return hidden.has(summary) ? { measure, stratum, month, hidden: true } : { ...summary, hidden: false };
  });
}
