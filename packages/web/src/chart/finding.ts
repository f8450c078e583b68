import { kindOf } from "@aimwell/drawing";
import { type ChartModel, verdict } from "@aimwell/statistics";
import { measure } from "../words/en/measure.ts";

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
  if (last !== "better" && last !== "worse") return overall(model, better);
  const before = kinds.findLastIndex((kind) => kind !== last);
  const count = kinds.length - 1 - before;
  if (count === 1) return last === "better" ? measure.findingBetterNow : measure.findingWorseNow;
  return last === "better" ? measure.findingBetter({ count }) : measure.findingWorse({ count });
}

/**
 * No signal reaches the latest value alone; but a line that crosses its middle too seldom has changed as a whole, and to
 * say "same as usual" would then be wrong.
 */
function overall(model: ChartModel, better: "up" | "down"): string {
  const { variation } = verdict(model, { better });
  if (variation === "improving") return measure.findingImproved;
  if (variation === "worsening") return measure.findingWorsened;
  if (variation === "changing") return measure.findingChanged;
  return measure.findingUsual;
}
