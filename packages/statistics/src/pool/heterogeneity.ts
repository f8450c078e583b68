import { chiSquaredTails } from "../numeric/chi-squared.ts";
import { fitWithTau2, type Tau2Estimator } from "./tau2.ts";
import { type EffectData, projectionTraces } from "./weighted-fit.ts";

export type Heterogeneity = {
  /** Cochran's Q of the residuals of the common-effect fit, its degrees of freedom and p; p null when df is 0. */
  readonly q: number;
  readonly df: number;
  readonly p: number | null;
  /** Share of the variation that is between sites, in per cent. */
  readonly i2: number;
  /** Total variation over sampling variation. */
  readonly h2: number;
};

/**
 * How much the effects differ beyond chance.
 *
 * For FE, I² and H² come from Q; for the others from τ² and the typical sampling variance, so that they agree with
 * the estimator that was chosen.
 *
 * @see Higgins and Thompson, Stat Med 2002;21:1539-58, eq. 9 (typical variance).
 */
export function heterogeneity(data: EffectData, estimator: Tau2Estimator, tau2: number): Heterogeneity {
  const fit = fitWithTau2(data, 0);
  const df = data.effects.length - (data.design[0]?.length ?? 0);
  if (df === 0) return { q: 0, df, p: null, i2: 0, h2: 1 };
  const p = chiSquaredTails(fit.q, df).upper;
  if (estimator === "FE") {
    const h2 = fit.q / df;
    return { q: fit.q, df, p, i2: h2 > 1 ? (100 * (h2 - 1)) / h2 : 0, h2 };
  }
  const typical = df / projectionTraces(data, fit).ofOne(() => 1);
  return { q: fit.q, df, p, i2: (100 * tau2) / (typical + tau2), h2: tau2 / typical + 1 };
}
