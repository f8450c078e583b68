import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chart } from "../../chart/chart.ts";
import type { ChartType, Signal } from "../../chart/model.ts";
import type { RuleSet } from "../rule.ts";
import { ruleSets } from "../rule-sets.ts";

// Whole numbers around 0, so that ties with the line and between neighbours are common, and plain noise.
const lengths = { minLength: 1, maxLength: 150 };
const whole = fc.array(fc.integer({ min: -3, max: 3 }), lengths);
const smooth = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), lengths);
const rulesOfAll: RuleSet = Object.values(ruleSets).flat();

function signalsOf(
  series: readonly (number | null)[],
  more: { readonly type: ChartType; readonly exclude: readonly number[]; readonly baseline: number },
): readonly Signal[] {
  const phases = [{ from: 0, centre: 0, baseline: more.baseline }];
  const result = chart({ values: series }, { type: more.type, rules: rulesOfAll, phases, exclude: more.exclude });
  return result.ok ? result.value.signals.filter(({ direction, rule }) => direction !== "none" || isLocal(rule)) : [];
}

/** Rules without a side that are still about some points and not about the whole phase, which the gap lengthens. */
function isLocal(rule: Signal["rule"]): boolean {
  return rule === "alternating" || rule === "fifteen-within" || rule === "eight-beyond";
}

function inOrder(signals: readonly Signal[]): readonly string[] {
  return signals.map((signal) => JSON.stringify(signal)).sort();
}

describe("the quick way through a series without gaps", () => {
  it.each(["i", "run"] as const)("finds on a chart of type %s what the patient way finds", (type) => {
    fc.assert(
      fc.property(fc.oneof(whole, smooth), (series) => {
        const baseline = series.length;
        // An excluded point at the end, behind a gap, makes no difference but takes the patient way.
        const patient = signalsOf([...series, null, 5], { type, exclude: [series.length + 1], baseline });
        const alone = patient.filter(({ from }) => from < series.length);
        expect(inOrder(signalsOf(series, { type, exclude: [], baseline }))).toEqual(inOrder(alone));
      }),
      { seed: 11, numRuns: 1000 },
    );
  });
});
