import { asFinite, refuseArgument } from "../numeric/argument.ts";
import { brentRoot } from "../numeric/brent.ts";
import { type EffectData, projectionTraces, requireEffectData, type WeightedFit, weightedFit } from "./weighted-fit.ts";

/**
 * How the variance between sites is estimated. FE takes it as 0 (common effect), DL DerSimonian and Laird, HE Hedges
 * and Olkin, SJ Sidik and Jonkman, ML and REML (restricted) maximum likelihood, PM Paule and Mandel, EB empirical
 * Bayes (Morris), which solves the same equation as PM.
 */
export type Tau2Estimator = "FE" | "DL" | "HE" | "SJ" | "ML" | "REML" | "PM" | "EB";

export type Tau2 = { readonly tau2: number /** null for FE. */; readonly standardError: number | null };

/**
 * How far a search for τ² goes, where that shows in the digits: packages stop early, and to be compared with them
 * their way can be asked for.
 */
export type RootSearch = {
  /** Half the width at which a search between bounds (PM, Q-profile) stops; 0 for the last digits. */
  readonly tolerance: number;
  /** The change of τ² at which Fisher scoring (ML, REML, EB) stops; 0 for the last digits. */
  readonly threshold: number;
  /** Is the Q-profile interval cut at max(100, 10 τ²), and PM searched from 100 downwards? */
  readonly isCut: boolean;
};

/** To the last digits; our default. */
export const exactRoots: RootSearch = Object.freeze({ tolerance: 0, threshold: 0, isCut: false });

/** As metafor 3.8 by default, on R's uniroot, which stops at the fourth root of the machine's precision. */
export const metaforRoots: RootSearch = Object.freeze({
  tolerance: Number.EPSILON ** 0.25,
  threshold: 1e-5,
  isCut: true,
});

const one = (): number => 1;

/** The fit with weights 1/(v + τ²). */
export function fitWithTau2(data: EffectData, tau2: number): WeightedFit {
  return weightedFit(
    data,
    data.variances.map((variance) => 1 / (variance + tau2)),
  );
}

/**
 * Between-site variance by the named estimator, truncated at 0, with its large-sample standard error.
 *
 * @see Viechtbauer, J Educ Behav Stat 2005;30:261-93 (HE, DL, ML, REML, SJ) and Stat Med 2007;26:37-52 (PM, EB).
 */
export function estimateTau2(data: EffectData, estimator: Tau2Estimator, roots: RootSearch = exactRoots): Tau2 {
  requireEffectData(data);
  const df = data.effects.length - (data.design[0]?.length ?? 0);
  if (estimator === "FE") return { tau2: 0, standardError: null };
  if (df === 0) return { tau2: 0, standardError: null };
  switch (estimator) {
    case "DL":
      return derSimonianLaird(data, df);
    case "HE":
      return hedgesOlkin(data, df);
    case "SJ":
      return sidikJonkman(data, df);
    case "PM":
      return pauleMandel(data, df, roots);
    case "ML":
    case "REML":
    case "EB":
      return byScoring(data, df, estimator, roots.threshold);
    default:
      return refuseArgument("estimator", "FE, DL, HE, SJ, ML, REML, PM or EB", estimator);
  }
}

function derSimonianLaird(data: EffectData, df: number): Tau2 {
  const fit = fitWithTau2(data, 0);
  const traces = projectionTraces(data, fit);
  const trace = traces.ofOne(one);
  const tau2 = Math.max(0, (fit.q - df) / trace);
  const spread = 2 * df + 4 * tau2 * trace + 2 * tau2 ** 2 * traces.ofTwo(one, one);
  return { tau2, standardError: Math.sqrt(spread) / trace };
}

function hedgesOlkin(data: EffectData, df: number): Tau2 {
  const fit = weightedFit(data, new Array<number>(data.effects.length).fill(1));
  const traces = projectionTraces(data, fit);
  const v = (index: number): number => data.variances[index] ?? 0;
  const tau2 = Math.max(0, (fit.q - traces.ofOne(v)) / df);
  const spread = 2 * traces.ofTwo(v, v) + 4 * tau2 * traces.ofTwo(v, one) + 2 * tau2 ** 2 * df;
  return { tau2, standardError: Math.sqrt(spread) / df };
}

function sidikJonkman(data: EffectData, df: number): Tau2 {
  const count = data.effects.length;
  const mean = data.effects.reduce((sum, effect) => sum + effect, 0) / count;
  const start = data.effects.reduce((sum, effect) => sum + (effect - mean) ** 2, 0) / count;
  // Equal effects give no crude variance to start from, and 0 is what the method tends to.
  if (start === 0) return { tau2: 0, standardError: 0 };
  const fit = fitWithTau2(data, start);
  const traces = projectionTraces(data, fit);
  const v = (index: number): number => data.variances[index] ?? 0;
  const tau2 = (start * fit.q) / df;
  const spread = 2 * traces.ofTwo(v, v) + 4 * tau2 * traces.ofTwo(v, one) + 2 * tau2 ** 2 * traces.ofTwo(one, one);
  return { tau2, standardError: (start / df) * Math.sqrt(spread) };
}

function pauleMandel(data: EffectData, df: number, { tolerance, isCut }: RootSearch): Tau2 {
  const excess = (tau2: number): number => fitWithTau2(data, tau2).q - df;
  // Where a search stops early, its digits depend on where it began.
  const high = isCut && excess(100) <= 0 ? 100 : upperBracket(data, excess);
  const tau2 = excess(0) <= 0 ? 0 : brentRoot(excess, { low: 0, high, tolerance });
  return { tau2, standardError: scoringStep(data, df, "EB", tau2).standardError };
}

/** A τ² at which a falling function is no longer positive. */
export function upperBracket(data: EffectData, f: (tau2: number) => number): number {
  let high = data.variances.reduce((most, variance) => Math.max(most, variance), 100);
  while (f(high) > 0) high = asFinite(high * 10, "tau2");
  return high;
}

/** One step of Fisher scoring and the standard error at this τ². */
function scoringStep(data: EffectData, df: number, estimator: "ML" | "REML" | "EB", tau2: number) {
  const fit = fitWithTau2(data, tau2);
  const traces = projectionTraces(data, fit);
  const weights = fit.weights.reduce((sum, weight) => sum + weight, 0);
  const squares = fit.weights.reduce((sum, weight) => sum + weight * weight, 0);
  const count = data.effects.length;
  switch (estimator) {
    case "REML": {
      const information = traces.ofTwo(one, one);
      return {
        step: (traces.squaredResiduals - traces.ofOne(one)) / information,
        standardError: Math.sqrt(2 / information),
      };
    }
    case "ML":
      return { step: (traces.squaredResiduals - weights) / squares, standardError: Math.sqrt(2 / squares) };
    case "EB":
      return {
        step: ((count / df) * fit.q - count) / weights,
        standardError: Math.sqrt((2 * count * count) / df) / weights,
      };
  }
}

function byScoring(data: EffectData, df: number, estimator: "ML" | "REML" | "EB", threshold: number): Tau2 {
  let tau2 = hedgesOlkin(data, df).tau2;
  const scale = data.variances.reduce((sum, variance) => sum + variance, 0) / data.variances.length;
  const smallest = 1e-14 * scale;
  for (let round = 0; round < 2000; round++) {
    let { step } = scoringStep(data, df, estimator, tau2);
    // A step below 0 is halved, so that the search may still end at a small positive value.
    while (tau2 + step < 0 && Math.abs(step) > smallest) step /= 2;
    const next = Math.max(0, tau2 + step);
    const move = Math.abs(next - tau2);
    tau2 = next;
    if (move <= Math.max(threshold, 1e-13 * tau2, smallest)) break;
  }
  if (threshold === 0 && tau2 < 1e-10 * scale) tau2 = 0;
  return { tau2, standardError: scoringStep(data, df, estimator, tau2).standardError };
}
