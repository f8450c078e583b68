import { requireSameLength } from "../numeric/argument.ts";
import { betaTails } from "../numeric/beta.ts";
import { chiSquaredTails } from "../numeric/chi-squared.ts";
import type { Coefficient, Reference } from "./coefficient.ts";
import {
  type EffectsToPool,
  effectModel,
  type PooledEffect,
  type PoolingOptions,
  poolEffects,
} from "./random-effects.ts";

/** Do the groups differ? Q against chi-squared, or Q/df against F where the standard errors are estimated. */
export type BetweenGroups = {
  readonly q: number;
  readonly df: number /** null for one group. */;
  readonly p: number | null;
};

export type Subgroups = {
  /** Names of the groups in alphabetical order; the lists below follow it. */
  readonly levels: readonly string[];
  /** One variance between sites for all groups: an interaction model. The one to read first. */
  readonly common: {
    readonly groups: readonly (Coefficient & { readonly k: number })[];
    readonly tau2: number;
    /** Residual Q of the common-effect fit. */
    readonly residualQ: number;
    readonly between: BetweenGroups;
  };
  /** Each group pooled by itself, with a variance of its own. */
  readonly separate: { readonly groups: readonly PooledEffect[]; readonly between: BetweenGroups };
};

type GroupMean = { readonly estimate: number; readonly standardError: number };

function betweenGroups(means: readonly GroupMean[], reference: Reference): BetweenGroups {
  const weights = means.map(({ standardError }) => 1 / standardError ** 2);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const centre = means.reduce((sum, { estimate }, index) => sum + (weights[index] ?? 0) * estimate, 0) / total;
  const q = means.reduce((sum, { estimate }, index) => sum + (weights[index] ?? 0) * (estimate - centre) ** 2, 0);
  const df = means.length - 1;
  if (df === 0 || !Number.isFinite(q)) return { q: df === 0 ? 0 : q, df, p: null };
  const p = reference === "normal" ? chiSquaredTails(q, df).upper : upperF(q / df, df, reference);
  return { q, df, p };
}

/** Chance of an F quantity above x. @see Abramowitz and Stegun (1964), 26.6.2. */
function upperF(x: number, above: number, below: number): number {
  return betaTails(below / (below + above * x), below / 2, above / 2).lower;
}

/**
 * Effects by group, such as urban and rural sites, both ways: with one variance between sites for all groups (the
 * default to read, for few sites can't tell variances apart) and with one a group. The p of the two may differ a lot.
 *
 * @param groups - the group of each effect.
 * @throws RangeError as `poolEffects`, and when there is not one group an effect.
 * @see Borenstein and others, Introduction to Meta-Analysis (2009), chapter 19.
 */
export function poolSubgroups(data: EffectsToPool, groups: readonly string[], options: PoolingOptions = {}): Subgroups {
  const { effects, variances } = data;
  requireSameLength(groups.length, "groups", { name: "effects", length: effects.length });
  const levels = [...new Set(groups)].sort();
  const design = groups.map((group) => levels.map((level) => (level === group ? 1 : 0)));
  const model = effectModel({ effects, variances, design }, options);
  const separate = levels.map((level) => {
    const isHere = (_: number, index: number): boolean => groups[index] === level;
    return poolEffects({ effects: effects.filter(isHere), variances: variances.filter(isHere) }, options);
  });
  return {
    levels,
    common: {
      groups: model.coefficients.map((mean, index) => ({
        ...mean,
        k: groups.filter((group) => group === levels[index]).length,
      })),
      tau2: model.tau2,
      residualQ: model.heterogeneity.q,
      between: betweenGroups(model.coefficients, model.reference),
    },
    separate: { groups: separate, between: betweenGroups(separate, "normal") },
  };
}
