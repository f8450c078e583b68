import type { EffectRange, LearnedEffect } from "@aimwell/domain";

/** Who found something. Each has a mark of its own shape. */
export type Finder = "studies" | "here" | "person" | "together";

export interface ForestRow extends EffectRange {
  readonly finder: Finder;
}

/** One row as it is drawn: places along the line from 0 to 100. */
export interface DrawnRow {
  readonly finder: Finder;
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

export interface Forest {
  readonly rows: readonly DrawnRow[];
  /** Where no change is. */
  readonly zero: number;
}

/** What there is a number of, from the widest circle to all together. */
export function rowsOf({ published, here, person, together }: LearnedEffect): readonly ForestRow[] {
  const row = (finder: Finder, { estimate, lower, upper }: EffectRange): ForestRow => ({
    ...{ finder, estimate, lower, upper },
  });
  return [
    ...(published === null ? [] : [row("studies", published)]),
    ...(here.state === "known" ? [row("here", here)] : []),
    ...(person.state === "known" ? [row("person", person)] : []),
    ...(together.state === "known" ? [row("together", together)] : []),
  ];
}

/** All rows on one scale, with no change always on it and a little room at both ends; null without a row. */
export function forestOf(rows: readonly ForestRow[]): Forest | null {
  if (rows.length === 0) return null;
  const low = Math.min(0, ...rows.map(({ lower }) => lower));
  const high = Math.max(0, ...rows.map(({ upper }) => upper));
  const room = (high - low) * 0.04;
  const place = (value: number): number => (100 * (value - low + room)) / (high - low + 2 * room);
  return {
    rows: rows.map(({ finder, lower, upper, estimate }) => ({
      ...{ finder, from: place(lower), to: place(upper), at: place(estimate) },
    })),
    zero: place(0),
  };
}

/** The most that is ever claimed: the whole range lies on one side of no change. */
export const isUnlikelyLuck = ({ lower, upper }: EffectRange): boolean => lower > 0 || upper < 0;
