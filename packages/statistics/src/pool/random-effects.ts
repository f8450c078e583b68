import { at, refuseArgument, requireSameLength } from "../numeric/argument.ts";
import { dot, type Matrix, timesVector } from "../numeric/matrix.ts";
import { requireAllFinite, requireOpenProbability } from "../numeric/require.ts";
import { type Coefficient, coefficient, criticalValue, type Reference } from "./coefficient.ts";
import { type Heterogeneity, heterogeneity } from "./heterogeneity.ts";
import { type Interval, qProfileInterval } from "./q-profile.ts";
import { estimateTau2, exactRoots, fitWithTau2, type RootSearch, type Tau2Estimator } from "./tau2.ts";
import { type EffectData, interceptOnly, requireEffectData } from "./weighted-fit.ts";

/**
 * - `wald`: normal distribution, as if τ² were known.
 * - `knapp-hartung`: t with k − p degrees of freedom and a scale q estimated from the spread; can be narrower than Wald.
 * - `knapp-hartung-adhoc`: the same with max(1, q), never narrower than Wald.
 */
export type PoolingTest = "wald" | "knapp-hartung" | "knapp-hartung-adhoc";

export type PoolingOptions = {
  /** REML when absent. */
  readonly estimator?: Tau2Estimator;
  /** `knapp-hartung-adhoc` when absent. */
  readonly test?: PoolingTest;
  /** Of intervals; 0.95 when absent. */
  readonly level?: number;
  /**
   * Where the prediction interval takes its quantile from: `t-k-2` (Higgins 2009; none below 3 effects), or `as-test`,
   * the distribution of the test. `t-k-2` when absent.
   */
  readonly prediction?: "t-k-2" | "as-test";
  /** `exactRoots` when absent; `metaforRoots` to agree with that package to the last digit it prints. */
  readonly roots?: RootSearch;
};

export type EffectsToPool = { readonly effects: readonly number[]; readonly variances: readonly number[] };

export type EffectModel = {
  /** One a column of the design. */
  readonly coefficients: readonly Coefficient[];
  readonly covariance: Matrix;
  readonly k: number;
  /** Degrees of freedom of the t distribution, or "normal". */
  readonly reference: Reference;
  readonly tau2: number;
  /** null for FE. */
  readonly tau2StandardError: number | null;
  /** Q-profile; null for FE and when k is the number of coefficients. */
  readonly tau2Interval: Interval | null;
  readonly heterogeneity: Heterogeneity;
  /** Share of each effect in the estimate, in per cent. */
  readonly weights: readonly number[];
  /** Each site's own effect, drawn towards the model: best linear unbiased predictions with standard errors. */
  readonly shrunken: readonly { readonly estimate: number; readonly standardError: number }[];
};

export type PooledEffect = Omit<EffectModel, "coefficients" | "covariance"> &
  Coefficient & {
    /** Where the effect of a new site would lie; null when there are too few effects to say. */
    readonly prediction: Interval | null;
    /** False below three effects: show the sites, not a pooled claim. */
    readonly mayClaim: boolean;
  };

/** A random-effects model with any design; the intercept-only model is {@link poolEffects}. */
export function effectModel(data: EffectData, options: PoolingOptions = {}): EffectModel {
  requireEffectData(data);
  const { estimator = "REML", test = "knapp-hartung-adhoc", level = 0.95, roots = exactRoots } = options;
  requireOpenProbability(level, "level");
  const k = data.effects.length;
  const df = k - (data.design[0]?.length ?? 0);
  const { tau2, standardError } = estimateTau2(data, estimator, roots);
  const fit = fitWithTau2(data, tau2);
  // Q has no unit: what is left of it below the machine's precision is rounding, and the effects are all equal.
  const scale = df === 0 ? 1 : scaleOf(test, fit.q <= Number.EPSILON ? 0 : fit.q / df);
  const reference: Reference = test === "wald" || df === 0 ? "normal" : df;
  const search = { tolerance: roots.tolerance, greatest: roots.isCut ? Math.max(100, 10 * tau2) : null };
  const covariance = fit.covariance.map((row) => row.map((cell) => cell * scale));
  const weight = fit.weights.reduce((sum, each) => sum + each, 0);
  return {
    coefficients: fit.beta.map((estimate, index) =>
      coefficient(estimate, Math.sqrt(covariance[index]?.[index] ?? 0), { level, reference }),
    ),
    covariance,
    k,
    reference,
    tau2,
    tau2StandardError: standardError,
    tau2Interval: estimator === "FE" ? null : qProfileInterval(data, level, search),
    heterogeneity: heterogeneity(data, estimator, tau2),
    weights: fit.weights.map((each) => (100 * each) / weight),
    shrunken: shrunkenEffects(data, { tau2, beta: fit.beta, covariance }),
  };
}

function scaleOf(test: PoolingTest, q: number): number {
  switch (test) {
    case "wald":
      return 1;
    case "knapp-hartung":
      return q;
    case "knapp-hartung-adhoc":
      return Math.max(1, q);
    default:
      return refuseArgument("test", "wald, knapp-hartung or knapp-hartung-adhoc", test);
  }
}

function shrunkenEffects(
  { effects, variances, design }: EffectData,
  model: { readonly tau2: number; readonly beta: readonly number[]; readonly covariance: Matrix },
): EffectModel["shrunken"] {
  return design.map((row, index) => {
    const variance = variances[index] ?? 0;
    const own = model.tau2 / (variance + model.tau2);
    const expected = dot(row, model.beta);
    const spread = dot(row, timesVector(model.covariance, row));
    return {
      estimate: own * (effects[index] ?? 0) + (1 - own) * expected,
      standardError: Math.sqrt(own * variance + (1 - own) ** 2 * spread),
    };
  });
}

/**
 * Pools the effects of several sites or studies as draws from a distribution of effects.
 *
 * Defaults: REML, Knapp and Hartung with a scale of at least 1 (the plain one is narrower than Wald when sites agree by
 * luck), prediction interval with t(k − 2).
 *
 * @param effects - one a site, in one unit; `variances` - their sampling variances.
 * @returns mean effect, its interval, τ², I², Q, prediction interval, and each site's effect drawn towards the mean.
 * @throws RangeError for no effects, lists of different length, or a variance that is not above 0.
 * @see DerSimonian and Laird 1986; Knapp and Hartung, Stat Med 2003;22:2693-710; Viechtbauer 2005, 2007;
 *   Higgins, Thompson and Spiegelhalter, J R Stat Soc A 2009;172:137-59 (prediction).
 */
export function poolEffects({ effects, variances }: EffectsToPool, options: PoolingOptions = {}): PooledEffect {
  const design = interceptOnly(effects.length);
  const { coefficients, covariance: _, ...model } = effectModel({ effects, variances, design }, options);
  const [mean] = coefficients;
  if (mean === undefined) return refuseArgument("effects", "at least one effect", effects.length);
  const { level = 0.95, prediction = "t-k-2" } = options;
  const wanted: Reference | null = prediction === "as-test" ? model.reference : model.k >= 3 ? model.k - 2 : null;
  const reach = wanted === null ? null : criticalValue(level, wanted) * Math.sqrt(mean.standardError ** 2 + model.tau2);
  return {
    ...model,
    ...mean,
    prediction: reach === null ? null : { lower: mean.estimate - reach, upper: mean.estimate + reach },
    mayClaim: model.k >= 3,
  };
}

export type Moderator = { readonly name: string; readonly values: readonly number[] };

export type EffectRegression = EffectModel & {
  /** `intercept`, then the moderators in the order given. */
  readonly names: readonly string[];
};

/**
 * Regression of site effects on what differs between the sites. Its slopes are about sites, never about people within
 * a site: for that see `poolInteractions`.
 *
 * @throws RangeError as {@link poolEffects}, and for moderators of another length or that depend on each other.
 * @see Viechtbauer, J Stat Softw 2010;36(3), mixed-effects meta-regression.
 */
export function regressEffects(
  { effects, variances }: EffectsToPool,
  moderators: readonly Moderator[],
  options: PoolingOptions = {},
): EffectRegression {
  moderators.forEach(({ values }, index) => {
    const other = { name: "effects", length: effects.length };
    const name = `${at("moderators", index)}.values`;
    requireSameLength(values.length, name, other);
    requireAllFinite(values, name);
  });
  const design = effects.map((_, row) => [1, ...moderators.map(({ values }) => values[row] ?? Number.NaN)]);
  const model = effectModel({ effects, variances, design }, options);
  return { ...model, names: ["intercept", ...moderators.map(({ name }) => name)] };
}
