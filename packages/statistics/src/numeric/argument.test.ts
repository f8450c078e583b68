import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attainmentT } from "../attainment/t-score.ts";
import { beforeAfter } from "../change/before-after.ts";
import { nOf1 } from "../change/n-of-1.ts";
import { calibrate } from "../change/prediction.ts";
import { segmentedRegression } from "../change/segmented.ts";
import { alwaysValidMean } from "../interval/always-valid.ts";
import { proportionInterval } from "../interval/proportion.ts";
import { rateInterval } from "../interval/rate.ts";
import { eapEstimate, mapEstimate } from "../irt/estimate.ts";
import { summedScoreTable } from "../irt/summed-score.ts";
import { binaryEffect } from "../pool/effect-size.ts";
import { mergeSummaries } from "../pool/merge.ts";
import { kurtosisOf, mergeMoments, momentsOf, skewnessOf } from "../pool/moments.ts";
import { poolEffects } from "../pool/random-effects.ts";
import { summarise } from "../pool/summarise.ts";
import { updateByLevels } from "../pool/update.ts";
import { reliableChange } from "../prom/change.ts";
import { scoreItems } from "../prom/items.ts";

/** Every double there is: NaN, infinities, denormals, the greatest and the least. */
const wild = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: -9, max: 9 }) }, { weight: 1, arbitrary: fc.double() });
const wilds = fc.array(wild, { maxLength: 9 });
const size = wild.map(Math.abs);
const sizes = fc.array(size, { maxLength: 9 });

/** Where in a result a number is not finite; null when everywhere they are. */
function notFinite(result: unknown, path = "result"): string | null {
  if (typeof result === "number") return Number.isFinite(result) ? null : `${path} is ${result}`;
  if (typeof result !== "object" || result === null) return null;
  return Object.entries(result).reduce<string | null>(
    (found, [key, value]) => found ?? notFinite(value, `${path}.${key}`),
    null,
  );
}

const acts: Readonly<Record<string, fc.Arbitrary<() => unknown>>> = {
  attainmentT: fc.tuple(wilds, sizes).map(
    ([levels, weights]) =>
      () =>
        attainmentT({ levels, weights }),
  ),
  mergeSummaries: fc.tuple(wilds, wilds).map(
    ([a, b]) =>
      () =>
        mergeSummaries(summarise(a), summarise(b)),
  ),
  moments: fc.tuple(wilds, wilds).map(([a, b]) => () => {
    const merged = mergeMoments(momentsOf(a), momentsOf(b));
    return [merged, skewnessOf(merged), kurtosisOf(merged)];
  }),
  poolEffects: fc
    .tuple(fc.array(fc.tuple(wild, size), { maxLength: 6 }), fc.constantFrom("DL", "REML", "SJ", "PM", "EB", "HE"))
    .map(([rows, estimator]) => () => {
      return poolEffects({ effects: rows.map(([e]) => e), variances: rows.map(([, v]) => v) }, { estimator });
    }),
  binaryEffect: fc
    .tuple(size, size, size, size)
    .map(([treatedWith, treatedWithout, comparedWith, comparedWithout]) => () => {
      return binaryEffect({ treatedWith, treatedWithout, comparedWith, comparedWithout }, "log-odds-ratio");
    }),
  updateByLevels: fc.tuple(wild, size, size, wild, size).map(([mean, variance, between, seen, error]) => () => {
    return updateByLevels({ mean, variance }, [{ name: "site", between, seen: { mean: seen, variance: error } }]);
  }),
  scoreItems: fc.array(fc.option(wild, { nil: null })).map((items) => () => {
    return scoreItems({ items, min: 0, max: 9, combine: "percent" });
  }),
  reliableChange: fc.tuple(wild, size, wild, size).map(([one, error, other, otherError]) => () => {
    return reliableChange({ value: one, standardError: error }, { value: other, standardError: otherError });
  }),
  itemResponse: fc.tuple(size, fc.array(wild, { minLength: 1, maxLength: 3 })).map(([slope, thresholds]) => () => {
    const bank = [{ slope, thresholds }];
    return [eapEstimate(bank, [0]), mapEstimate(bank, [thresholds.length]), summedScoreTable(bank)];
  }),
  nOf1: wilds.map((values) => () => {
    return nOf1(values.map((value, time) => ({ cycle: time >> 2, arm: time % 4 < 2 ? "A" : "B", value })));
  }),
  beforeAfter: fc.tuple(wilds, wilds).map(
    ([before, after]) =>
      () =>
        beforeAfter({ before, after }),
  ),
  segmentedRegression: wilds.map((values) => () => segmentedRegression(values, 3)),
  calibrate: fc.tuple(wild, size, wild).map(([low, width, result]) => () => {
    return calibrate([{ low, high: low + width, confidence: 0.8, result }]);
  }),
  proportionInterval: fc.tuple(size, size).map(
    ([events, n]) =>
      () =>
        proportionInterval({ events, n }),
  ),
  rateInterval: fc.tuple(size, size).map(
    ([events, exposure]) =>
      () =>
        rateInterval({ events, exposure }),
  ),
  alwaysValidMean: fc.tuple(wild, size, size).map(
    ([mean, n, sd]) =>
      () =>
        alwaysValidMean({ mean, n, sd }),
  ),
};

describe("whatever comes in", () => {
  it.each(Object.entries(acts))("%s gives finite numbers or refuses with a RangeError", (_, inputs) => {
    fc.assert(
      fc.property(inputs, (act) => {
        try {
          expect(notFinite(act())).toBeNull();
        } catch (error) {
          if (!(error instanceof RangeError)) throw error;
          expect(error.message).toMatch(/must|sign/);
        }
      }),
      { seed: 701, numRuns: 150 },
    );
  });
});
