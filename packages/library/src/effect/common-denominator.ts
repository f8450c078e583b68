import { type EvidenceStatement, isRiskPair } from "../evidence/statement.ts";
import { type Denominator, shareOf } from "./frequency.ts";
import { plainWordsFor } from "./plain-words.ts";

interface Sides {
  readonly control: number;
  readonly intervention: number;
  readonly unit: "per 100" | "per 1000";
}

const isRare = (risk: number): boolean => (risk > 0 && risk < 0.01) || (risk < 1 && 1 - risk < 0.01);

function needsThousand({ control, intervention, unit }: Sides): boolean {
  const [without, withIt] = [shareOf(control, unit), shareOf(intervention, unit)];
  // Two sides that differ must not look alike once they are rounded to whole people.
  const looksEqual = without !== withIt && Math.round(without * 100) === Math.round(withIt * 100);
  return isRare(without) || isRare(withIt) || looksEqual;
}

function sidesOf(statement: EvidenceStatement): readonly Sides[] {
  const { absolute } = statement;
  const harms = plainWordsFor(statement).harms.filter((harm) => harm.kind === "frequency");
  return absolute !== null && isRiskPair(absolute) ? [absolute, ...harms] : harms;
}

function isSmallDifference({ effect }: EvidenceStatement): boolean {
  if (effect?.type === "proportion") return isRare(effect.value / 100);
  if (effect?.type !== "RD") return false;
  const part = Math.abs(effect.unit === "proportion" ? effect.value : effect.value / 100);
  return part > 0 && part < 0.01;
}

/**
 * The one denominator for all effects and harms on a screen: 100, or 1000 as soon as anything is rarer than 1 in
 * 100, or two sides that differ would be the same whole number of 100.
 */
export const commonDenominator = (statements: readonly EvidenceStatement[]): Denominator =>
  statements.some((statement) => sidesOf(statement).some(needsThousand) || isSmallDifference(statement)) ? 1000 : 100;
