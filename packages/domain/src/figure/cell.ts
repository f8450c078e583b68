import type { Instant, LocalDate } from "../ids.ts";

/** How many levels a histogram has at most: an aim's scale has five. */
export const mostLevels = 5;

/**
 * What one record adds to one cell (measure, stratum, month). Everything adds up over records, and what was added can be
 * taken away again: figures are whole numbers, so that sums stay exact.
 */
export interface Contribution {
  readonly n: number;
  readonly total: number;
  readonly squares: number;
  /** The least and the most value; null where a histogram or a proportion says it already. */
  readonly least: number | null;
  readonly most: number | null;
  readonly numerator: number;
  readonly denominator: number;
  /** How many stand at each level, the lowest first; empty where the measure has no levels. */
  readonly levels: readonly number[];
}

/** Where a contribution belongs. The month is named by its first day; the stratum is empty for everyone together. */
export interface CellKey {
  readonly measure: string;
  readonly stratum: string;
  readonly month: LocalDate;
}
export type Figures = ReadonlyMap<string, Contribution>;

/** How the sums of one cell change by one append. */
export interface FigureChange extends CellKey, Contribution {
  /** 1 when the person is new in this cell, −1 when the person left it. */
  readonly people: number;
  /** What was the least or the most may be gone: who keeps the cell must look again. */
  readonly isTorn: boolean;
}

/** The month of a moment or a day, named by its first day, as UTC counts it. */
export function monthOf(at: Instant | LocalDate | string): LocalDate {
  return `${at.slice(0, 7)}-01` as LocalDate;
}

const between = "\n";

function keyText({ measure, stratum, month }: CellKey): string {
  return [measure, stratum, month].join(between);
}

/** The key that a text of `Figures` stands for. */
export function cellKey(text: string): CellKey {
  const [measure = "", stratum = "", month = ""] = text.split(between);
  return { measure, stratum, month: month as LocalDate };
}

const nothing: Contribution = {
  n: 0,
  total: 0,
  squares: 0,
  least: null,
  most: null,
  numerator: 0,
  denominator: 0,
  levels: [],
};

/** Where something counts: in its month for everyone, and in each stratum that it is in. */
export interface Place {
  readonly month: LocalDate;
  readonly strata: readonly string[];
}

/** Gathers a record's contributions, cell by cell. */
export class FigureSums {
  readonly #cells = new Map<string, Contribution>();

  /** One more of which something either holds or does not. */
  share(measure: string, place: Place, holds: boolean): void {
    this.#add(measure, place, (cell) => ({
      ...cell,
      numerator: cell.numerator + (holds ? 1 : 0),
      denominator: cell.denominator + 1,
    }));
  }

  /**
   * One more at a level.
   *
   * @param at.level - the value that the level stands for, a whole number.
   * @param at.lowest - the value of the lowest level; the highest is four above it.
   * @throws RangeError when the level is not one of the five.
   */
  level(measure: string, place: Place, at: { readonly level: number; readonly lowest: number }): void {
    const index = at.level - at.lowest;
    if (!Number.isInteger(index) || index < 0 || index >= mostLevels)
      throw new RangeError(`Expected one of ${mostLevels} levels from ${at.lowest}, but ${at.level} came.`);
    this.#add(measure, place, (cell) => ({
      ...cell,
      n: cell.n + 1,
      total: cell.total + at.level,
      squares: cell.squares + at.level ** 2,
      levels: Array.from({ length: mostLevels }, (_, each) => (cell.levels[each] ?? 0) + (each === index ? 1 : 0)),
    }));
  }

  /** One more number; it is rounded to a whole one, so that sums stay exact. */
  number(measure: string, place: Place, value: number): void {
    const whole = Math.round(value);
    this.#add(measure, place, (cell) => ({
      ...cell,
      n: cell.n + 1,
      total: cell.total + whole,
      squares: cell.squares + whole ** 2,
      least: Math.min(cell.least ?? whole, whole),
      most: Math.max(cell.most ?? whole, whole),
    }));
  }

  /** One more that counts in its strata alone, where everyone together says nothing. */
  apart(measure: string, { month, strata }: Place): void {
    this.#addTo(strata, measure, month, (cell) => ({ ...cell, denominator: cell.denominator + 1 }));
  }

  /**
   * One more effect of a practice, in its strata alone. The least and the most are not kept: they would be somebody's own.
   *
   * @param own.effect - a whole number, and its square exact; `own.error` - the squared standard error, whole too.
   */
  effect(measure: string, { month, strata }: Place, own: { readonly effect: number; readonly error: number }): void {
    this.#addTo(strata, measure, month, (cell) => ({
      ...cell,
      n: cell.n + 1,
      total: cell.total + own.effect,
      squares: cell.squares + own.effect ** 2,
      numerator: cell.numerator + own.error,
      denominator: cell.denominator + 1,
    }));
  }

  figures(): Figures {
    return this.#cells;
  }

  #add(measure: string, { month, strata }: Place, next: (cell: Contribution) => Contribution): void {
    this.#addTo(["", ...strata], measure, month, next);
  }

  #addTo(
    strata: readonly string[],
    measure: string,
    month: LocalDate,
    next: (cell: Contribution) => Contribution,
  ): void {
    for (const stratum of strata) {
      const key = keyText({ measure, stratum, month });
      this.#cells.set(key, next(this.#cells.get(key) ?? nothing));
    }
  }
}
