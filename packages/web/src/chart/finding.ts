import type { ChartModel } from "@aimwell/statistics";
import { measure } from "../words/en/measure.ts";
import { kindOf } from "./point-kind.ts";

/** Below this many values, nothing can be said about what is usual. */
const enoughToSay = 6;

/**
 * The sentence above a chart, by rule: it claims a change only when a signal reaches the latest value, and only for as
 * many values as are drawn so. It says the same to a person and to a professional.
 */
export function findingInWords(model: ChartModel, better: "up" | "down"): string {
  const indexes = Array.from({ length: model.points.n }, (_, index) => index);
  const observed = indexes.filter((index) => (model.points.y[index] ?? null) !== null);
  if (observed.length < enoughToSay) return measure.findingEarly({ count: observed.length, of: enoughToSay });
  const kinds = observed.map((index) => kindOf(model, index, better));
  const last = kinds.at(-1);
  if (last !== "better" && last !== "worse") return measure.findingUsual;
  const before = kinds.findLastIndex((kind) => kind !== last);
  const count = kinds.length - 1 - before;
  if (count === 1) return last === "better" ? measure.findingBetterNow : measure.findingWorseNow;
  return last === "better" ? measure.findingBetter({ count }) : measure.findingWorse({ count });
}
