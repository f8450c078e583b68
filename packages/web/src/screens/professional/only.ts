import { type FormulaStep, type PanelRow, stopsAt } from "@aimwell/domain";
import { teamFormula as words } from "../../words/en/team-formula.ts";

/** A part of the list that another page leads to. */
export type Only = FormulaStep | "one-sided";

export const onlyWords: Readonly<Record<Only, string>> = {
  aim: words.onlyAim,
  match: words.onlyMatch,
  fit: words.onlyFit,
  test: words.onlyTest,
  "one-sided": words.onlyOneSided,
};

/** What the address asks for, such as `only=fit`. */
export function onlyAsked(search: string): Only | null {
  const asked = new URLSearchParams(search).get("only");
  return (Object.keys(onlyWords) as Only[]).find((each) => each === asked) ?? null;
}

export function narrowed(rows: readonly PanelRow[], only: Only | null): readonly PanelRow[] {
  if (only === null) return rows;
  return rows.filter((row) => (only === "one-sided" ? row.oneSided !== null : stopsAt(row) === only));
}
