import type { WallPage, WallSeries } from "@aimwell/contract";
import { type LocalDate, type SeenSummary, type Summary, suppressed } from "@aimwell/domain";

/** So many months from this one on, each by its first day. */
export function monthsFrom(first: LocalDate, count: number): readonly LocalDate[] {
  const [year = 0, month = 1] = first.split("-").map(Number);
  return Array.from(
    { length: count },
    (_, at) => new Date(Date.UTC(year, month - 1 + at, 1)).toISOString().slice(0, 10) as LocalDate,
  );
}

/**
 * A wall of months of many measures.
 *
 * @param summaries - with every stratum that was asked for, in the order of measure, stratum and month.
 * @param given.ofTeam - figures of the team itself, as every reader may see them.
 * @param given.smallestGroup - fewer people than this are left out; null for a reader who may see people.
 */
export function wallPageOf(
  summaries: readonly Summary[],
  {
    months,
    ofTeam = [],
    smallestGroup,
  }: {
    readonly months: readonly LocalDate[];
    readonly ofTeam?: readonly SeenSummary[];
    readonly smallestGroup: number | null;
  },
): WallPage {
  const seen =
    smallestGroup === null
      ? summaries.map((each): SeenSummary => ({ ...each, hidden: false }))
      : suppressed(summaries, smallestGroup);
  const place = new Map(months.map((month, at) => [month, at]));
  const cells = Map.groupBy(
    [...seen, ...ofTeam.filter(({ month }) => place.has(month))],
    ({ measure, stratum }) => `${measure}\n${stratum}`,
  );
  return { months: [...months], smallestGroup, series: [...cells.values()].map((own) => seriesOf(own, place)) };
}

function seriesOf(cells: readonly SeenSummary[], place: ReadonlyMap<LocalDate, number>): WallSeries {
  const at = ({ month }: SeenSummary): number => place.get(month) ?? -1;
  const shown = cells.flatMap((cell) => (cell.hidden ? [] : [cell]));
  const column = <Key extends keyof Summary>(key: Key): Summary[Key][] => shown.map((cell) => cell[key]);
  return {
    measure: cells[0]?.measure ?? "",
    stratum: cells[0]?.stratum ?? "",
    at: shown.map(at),
    people: column("people"),
    n: column("n"),
    mean: column("mean"),
    squaredDeviations: column("squaredDeviations"),
    least: column("least"),
    most: column("most"),
    numerator: column("numerator"),
    denominator: column("denominator"),
    levels: shown.some(({ levels }) => levels.length > 0) ? shown.map(({ levels }) => [...levels]) : [],
    hidden: cells.filter(({ hidden }) => hidden).map(at),
  };
}
