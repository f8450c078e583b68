import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chart } from "../../chart/chart.ts";
import { ruleSets } from "../rule-sets.ts";

// Whole numbers around 0, so that ties with the line and between neighbours are common.
const values = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 80 });

function signalsOf(series: readonly (number | null)[], exclude: readonly number[]) {
  const phases = [{ from: 0, centre: 0 }];
  const result = chart({ values: series }, { type: "i", rules: ruleSets.makingDataCount, phases, exclude });
  return result.ok ? result.value.signals.filter(({ rule }) => rule === "shift" || rule === "trend") : [];
}

describe("the quick way through a series without gaps", () => {
  it("finds the runs and trends that the patient way finds", () => {
    fc.assert(
      fc.property(values, (series) => {
        // An excluded point at the end, behind a gap, makes no difference but takes the patient way.
        const patient = signalsOf([...series, null, 5], [series.length + 1]);
        expect(signalsOf(series, [])).toEqual(patient);
      }),
      { seed: 11, numRuns: 500 },
    );
  });
});
