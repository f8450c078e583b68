import type { FormulaMarks } from "../../formula/formula-marks.ts";
import type { PanelRow } from "../../panel/panel-row.ts";

/** A mark of the formula that somebody has or has not. */
export type FormulaMark = Exclude<keyof FormulaMarks, "brought">;

/** The way that a plan takes, one step after the other. */
export const formulaSteps = ["aim", "match", "fit", "test"] as const satisfies readonly FormulaMark[];
export type FormulaStep = (typeof formulaSteps)[number];

const marks: readonly FormulaMark[] = ["aim", "science", "context", "improvement", "match", "fit", "test"];

/** The formula for a team, counted over its people. No person and no professional is compared with another. */
export interface PeopleFormula {
  readonly people: number;
  /** How many have each mark. */
  readonly counts: Readonly<Record<FormulaMark, number>>;
  /** At which step how many wait: everyone waits at the first step that is not there yet, the aim first. */
  readonly stops: Readonly<Record<FormulaStep, number>>;
  /** The step at which most wait, the earlier one where it is the same; null when nobody waits anywhere. */
  readonly weakest: FormulaStep | null;
  /** Whether more than half of all who wait stop there. */
  readonly isMost: boolean;
  readonly brought: FormulaMarks["brought"];
}

type Counted = Pick<PanelRow, "formula">;

/** The first step of the way that is not there yet; null when the way was walked once. */
export function stopsAt({ formula }: Counted): FormulaStep | null {
  return formulaSteps.find((step) => !formula[step]) ?? null;
}

/**
 * Counts the formula over those whom a reader works with (E-96): how many have each part, and the one step at which most
 * plans stop.
 *
 * @param rows - panel rows, one a person.
 */
export function peopleFormula(rows: readonly Counted[]): PeopleFormula {
  const many = (is: (row: Counted) => boolean) => rows.filter(is).length;
  const countOf = Object.fromEntries(marks.map((mark) => [mark, many(({ formula }) => formula[mark])]));
  const stopOf = Object.fromEntries(formulaSteps.map((step) => [step, many((row) => stopsAt(row) === step)]));
  const counts = countOf as PeopleFormula["counts"];
  const stops = stopOf as PeopleFormula["stops"];
  const waiting = formulaSteps.reduce((sum, step) => sum + stops[step], 0);
  const weakest = formulaSteps.reduce<FormulaStep | null>(
    (most, step) => (stops[step] > (most === null ? 0 : stops[most]) ? step : most),
    null,
  );
  const sum = (side: keyof FormulaMarks["brought"]) =>
    rows.reduce((all, { formula }) => all + formula.brought[side], 0);
  return {
    ...{ people: rows.length, counts, stops, weakest },
    isMost: weakest !== null && stops[weakest] * 2 > waiting,
    brought: { people: sum("people"), staff: sum("staff") },
  };
}
