import type { FigureChange } from "@aimwell/domain";
import type { Scalar } from "../sql/sql.ts";

/** One change of a record's figures, in the order in which `summaryParts` reads it. */
export function figureRow(subject: string, change: FigureChange): readonly Scalar[] {
  const { measure, stratum, month, people, n, total, squares, numerator, denominator, levels } = change;
  const atLevel = Array.from({ length: 5 }, (_, at) => levels[at] ?? 0);
  const sums = [people, n, total, squares, numerator, denominator, ...atLevel];
  return [subject, measure, stratum, month, ...sums, change.least, change.most, change.isTorn];
}
