import { at, refuseArgument, requireWithin } from "../numeric/argument.ts";
import { logGamma } from "../numeric/gamma.ts";
import { requireFinite, requirePositive } from "../numeric/require.ts";

/** People with and without the outcome, in the treated and in the comparison group. */
export type TwoByTwo = {
  readonly treatedWith: number;
  readonly treatedWithout: number;
  readonly comparedWith: number;
  readonly comparedWithout: number;
};

export type BinaryMeasure = "log-relative-risk" | "log-odds-ratio" | "risk-difference";

/** Mean, standard deviation and size of the treated and of the comparison group. */
export type TwoGroups = {
  readonly treated: { readonly mean: number; readonly sd: number; readonly n: number };
  readonly compared: { readonly mean: number; readonly sd: number; readonly n: number };
};

export type EffectSize = { readonly effect: number; readonly variance: number };

/**
 * Effect of one study with a yes-or-no outcome: log relative risk, log odds ratio, or risk difference, with its
 * sampling variance. If a cell is 0, a half is added to all four cells.
 *
 * @throws RangeError for a negative cell or a group of nobody, and for a relative measure without any outcome.
 * @see Viechtbauer, J Stat Softw 2010;36(3), section 3.1.
 */
export function binaryEffect(table: TwoByTwo, measure: BinaryMeasure): EffectSize {
  for (const [name, count] of Object.entries(table))
    requireWithin(count, at("table", name), 0, Number.MAX_SAFE_INTEGER);
  const hasZero = Object.values(table).some((count) => count === 0);
  const add = hasZero ? 0.5 : 0;
  const a = table.treatedWith + add;
  const b = table.treatedWithout + add;
  const c = table.comparedWith + add;
  const d = table.comparedWithout + add;
  if (a + b === 2 * add) refuseArgument("table.treatedWith", "from a group of at least one person", 0);
  if (c + d === 2 * add) refuseArgument("table.comparedWith", "from a group of at least one person", 0);
  const size = sizeOf([a, b, c, d], measure);
  requireFinite(size.effect + size.variance, "table: the effect of these cells");
  return size;
}

function sizeOf([a, b, c, d]: readonly [number, number, number, number], measure: BinaryMeasure): EffectSize {
  switch (measure) {
    case "log-relative-risk":
      return { effect: Math.log(a / (a + b) / (c / (c + d))), variance: 1 / a - 1 / (a + b) + 1 / c - 1 / (c + d) };
    case "log-odds-ratio":
      return { effect: Math.log((a * d) / (b * c)), variance: 1 / a + 1 / b + 1 / c + 1 / d };
    case "risk-difference":
      return { effect: a / (a + b) - c / (c + d), variance: (a * b) / (a + b) ** 3 + (c * d) / (c + d) ** 3 };
    default:
      return refuseArgument("measure", "log-relative-risk, log-odds-ratio or risk-difference", measure);
  }
}

/**
 * Effect of one study with a measured outcome: the difference of means in its unit, or standardised by the pooled
 * standard deviation with the exact small-sample correction (Hedges' g).
 *
 * @throws RangeError for a mean that is not finite or squares that overflow, a standard deviation that is not above 0, or n below 2.
 * @see Hedges, J Educ Stat 1981;6:107-28, eq. 6e for the correction; Viechtbauer 2010, section 3.1, for variances.
 */
export function meanEffect({ treated, compared }: TwoGroups, measure: "difference" | "standardised"): EffectSize {
  for (const [name, group] of Object.entries({ treated, compared })) {
    requireFinite(group.mean, `${name}.mean`);
    requirePositive(group.sd, `${name}.sd`);
    requireFinite(group.sd ** 2 + group.mean ** 2, `${name}: the square of sd or mean`);
    if (!(Number.isSafeInteger(group.n) && group.n >= 2))
      refuseArgument(`${name}.n`, "a whole number of 2 or more", group.n);
  }
  const difference = treated.mean - compared.mean;
  if (measure === "difference") {
    return { effect: difference, variance: treated.sd ** 2 / treated.n + compared.sd ** 2 / compared.n };
  }
  const df = treated.n + compared.n - 2;
  const pooled = Math.sqrt(((treated.n - 1) * treated.sd ** 2 + (compared.n - 1) * compared.sd ** 2) / df);
  const correction = Math.exp(logGamma(df / 2) - Math.log(Math.sqrt(df / 2)) - logGamma((df - 1) / 2));
  const effect = (correction * difference) / pooled;
  return { effect, variance: 1 / treated.n + 1 / compared.n + effect ** 2 / (2 * (treated.n + compared.n)) };
}
