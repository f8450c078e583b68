import {
  binaryEffect,
  type Coefficient,
  type EffectModel,
  type EffectSize,
  type EffectsToPool,
  meanEffect,
  metaforRoots,
  type PoolingOptions,
  poolEffects,
  poolSubgroups,
  regressEffects,
  type Tau2Estimator,
} from "../../src/index.ts";
import {
  type Comparison,
  columnAt,
  compareUnder,
  isPlain,
  numbersAt,
  objectAt,
  objectsAt,
  type Plain,
  textAt,
  toleranceOf,
} from "./compare.ts";

const estimators: readonly Tau2Estimator[] = ["FE", "DL", "HE", "SJ", "ML", "REML", "PM", "EB"];

function optionsOf(fit: Plain): PoolingOptions {
  const named = textAt(fit, "method");
  const estimator = named === "EE" || named === "CE" ? "FE" : estimators.find((each) => each === named);
  if (estimator === undefined) throw new TypeError(`unknown estimator ${named}`);
  const tests = { z: "wald", knha: "knapp-hartung", adhoc: "knapp-hartung-adhoc" } as const;
  const test = Object.entries(tests).find(([name]) => name === textAt(fit, "test"))?.[1] ?? "wald";
  return { estimator, test, prediction: "as-test", roots: metaforRoots };
}

/** The single fits were run to a threshold of 1e-12, the subgroups at the package's default. */
function tightly(fit: Plain): PoolingOptions {
  return { ...optionsOf(fit), roots: { ...metaforRoots, threshold: 1e-12 } };
}

function effectFromRaw(raw: Plain, row: number): EffectSize {
  const cell = (name: string): number => numbersAt(raw, name)[row] ?? Number.NaN;
  const measure = textAt(raw, "measure");
  const tables = { RR: "log-relative-risk", OR: "log-odds-ratio", RD: "risk-difference" } as const;
  const binary = Object.entries(tables).find(([name]) => name === measure)?.[1];
  if (binary !== undefined) {
    const [treatedWith, treatedWithout] = [cell("ai"), cell("bi")];
    return binaryEffect({ treatedWith, treatedWithout, comparedWith: cell("ci"), comparedWithout: cell("di") }, binary);
  }
  const treated = { mean: cell("m1"), sd: cell("sd1"), n: cell("n1") };
  const compared = { mean: cell("m2"), sd: cell("sd2"), n: cell("n2") };
  return meanEffect({ treated, compared }, measure === "MD" ? "difference" : "standardised");
}

/** Where the standard error is 0 we give no p; the package gives 0 for an estimate that isn't 0. */
function chanceOf({ estimate, standardError, p }: Coefficient): number | null {
  return standardError === 0 && estimate !== 0 ? 0 : p;
}

function compareModel({ same }: Comparison, name: string, expected: Plain, ours: EffectModel): void {
  const each = (of: keyof EffectModel["coefficients"][number]) => ours.coefficients.map((one) => one[of]);
  same(`${name} beta`, expected["beta"], each("estimate"));
  same(`${name} se`, expected["se"], each("standardError"));
  same(`${name} ciLower`, expected["ciLower"], each("lower"));
  same(`${name} ciUpper`, expected["ciUpper"], each("upper"));
  same(`${name} stat`, expected["stat"], each("statistic"));
  const ps = ours.coefficients.map(chanceOf);
  same(`${name} p`, expected["p"], ps);
  const last = ours.coefficients.at(-1);
  same(`${name} QM`, expected["QM"], last?.statistic == null ? null : last.statistic ** 2);
  same(`${name} QMp`, expected["QMp"], last?.statistic == null ? null : ps.at(-1));
  same(`${name} tau2`, expected["tau2"], ours.tau2);
  same(`${name} seTau2`, expected["seTau2"], ours.tau2StandardError);
  same(`${name} I2`, expected["I2"], ours.heterogeneity.i2);
  same(`${name} H2`, expected["H2"], ours.heterogeneity.h2);
  same(`${name} QE`, expected["QE"], ours.heterogeneity.q);
  // Without degrees of freedom there is nothing to be surprised by: we give no p, the package 1.
  same(`${name} QEp`, expected["QEp"], ours.heterogeneity.df === 0 ? 1 : ours.heterogeneity.p);
  same(`${name} k`, expected["k"], ours.k);
  same(`${name} dfs`, expected["dfs"], ours.reference === "normal" ? null : ours.reference);
}

function compareFit(comparison: Comparison, data: EffectsToPool, fit: Plain): void {
  const name = `${textAt(fit, "method")}/${textAt(fit, "test")}`;
  const ours = poolEffects(data, tightly(fit));
  compareModel(comparison, name, fit, { ...ours, coefficients: [ours], covariance: [] });
  const { same } = comparison;
  same(`${name} weights`, fit["weights"], ours.weights);
  same(
    `${name} blup`,
    fit["blup"],
    ours.shrunken.map(({ estimate }) => estimate),
  );
  same(
    `${name} blupSe`,
    fit["blupSe"],
    ours.shrunken.map(({ standardError }) => standardError),
  );
  same(`${name} tau2CiLower`, fit["tau2CiLower"], ours.tau2Interval?.lower);
  same(`${name} tau2CiUpper`, fit["tau2CiUpper"], ours.tau2Interval?.upper);
  if (typeof fit["piLower"] !== "number") return;
  same(`${name} piLower`, fit["piLower"], ours.prediction?.lower);
  same(`${name} piUpper`, fit["piUpper"], ours.prediction?.upper);
}

function compareSubgroups({ same }: Comparison, data: EffectsToPool, groups: readonly string[], expected: Plain): void {
  for (const way of objectsAt(expected, "separateTau2")) {
    const ours = poolSubgroups(data, groups, { ...optionsOf(way), test: "wald" }).separate;
    const name = `separate ${textAt(way, "method")}`;
    objectsAt(way, "groups").forEach((group, index) => {
      const mine = ours.groups[index];
      same(`${name} ${textAt(group, "level")} k`, group["k"], mine?.k);
      same(`${name} estimate`, group["estimate"], mine?.estimate);
      same(`${name} se`, group["se"], mine?.standardError);
      same(`${name} ciLower`, group["ciLower"], mine?.lower);
      same(`${name} ciUpper`, group["ciUpper"], mine?.upper);
      same(`${name} tau2`, group["tau2"], mine?.tau2);
      same(`${name} Q`, group["Q"], mine?.heterogeneity.q);
      same(`${name} I2`, group["I2"], mine?.heterogeneity.i2);
    });
    same(`${name} Qbetween`, way["Qbetween"], ours.between.q);
    same(`${name} df`, way["df"], ours.between.df);
    same(`${name} p`, way["p"], ours.between.p);
  }
  for (const way of objectsAt(expected, "commonTau2")) {
    const ours = poolSubgroups(data, groups, { ...optionsOf(way), test: "wald" }).common;
    const name = `common ${textAt(way, "method")}`;
    same(
      `${name} estimate`,
      way["estimate"],
      ours.groups.map(({ estimate }) => estimate),
    );
    same(
      `${name} se`,
      way["se"],
      ours.groups.map(({ standardError }) => standardError),
    );
    same(`${name} tau2`, way["tau2"], ours.tau2);
    same(`${name} QM`, way["QM"], ours.between.q);
    same(`${name} df`, way["df"], ours.between.df);
    same(`${name} p`, way["p"], ours.between.p);
    same(`${name} QE`, way["QE"], ours.residualQ);
  }
}

/** Checks one case of a meta-analysis file; returns what doesn't agree, in sentences. */
export function check(oracle: Plain, file: Plain): readonly string[] {
  const comparison = compareUnder(toleranceOf(file));
  const input = objectAt(oracle, "input");
  const expected = objectAt(oracle, "expected");
  const effects = numbersAt(input, "yi");
  const data = { effects, variances: columnAt(input, "vi", effects.length) };
  const { raw } = input;
  if (isPlain(raw)) {
    const sizes = data.effects.map((_, row) => effectFromRaw(raw, row));
    comparison.same(
      "yi",
      data.effects,
      sizes.map(({ effect }) => effect),
    );
    comparison.same(
      "vi",
      data.variances,
      sizes.map(({ variance }) => variance),
    );
  }
  for (const fit of objectsAt(expected, "fits")) compareFit(comparison, data, fit);
  for (const fit of objectsAt(expected, "metaRegression")) {
    const moderator = { name: "moderator", values: columnAt(input, "moderator", effects.length) };
    const ours = regressEffects(data, [moderator], tightly(fit));
    compareModel(comparison, `regression ${textAt(fit, "method")}/${textAt(fit, "test")}`, fit, ours);
  }
  const { subgroups } = expected;
  if (isPlain(subgroups)) {
    const groups = Array.isArray(input["group"]) ? input["group"].map(String) : [];
    compareSubgroups(comparison, data, groups, subgroups);
  }
  return comparison.mismatches;
}
