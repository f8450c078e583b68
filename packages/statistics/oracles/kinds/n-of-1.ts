import { metaforRoots, nOf1, poolEffects } from "../../src/index.ts";
import {
  type Comparison,
  columnAt,
  compareUnder,
  isPlain,
  listAt,
  numbersAt,
  objectAt,
  type Plain,
  type Tolerance,
  toleranceOf,
} from "./compare.ts";

function ownTolerance(file: Plain, key: string): Tolerance {
  const value = objectAt(file, "tolerance")[key];
  if (typeof value !== "number") throw new TypeError(`the file has no tolerance "${key}"`);
  return { absolute: value, relative: value };
}

function compareSeries({ same }: Comparison, input: Plain, expected: Plain, file: Plain): void {
  const effects = numbersAt(input, "effect");
  const data = { effects, variances: columnAt(input, "variance", effects.length) };
  const roots = { ...metaforRoots, threshold: 1e-12 };
  const ours = poolEffects(data, { estimator: "REML", test: "knapp-hartung", roots });
  const loose = ownTolerance(file, "tau2");
  same("estimate", expected["estimate"], ours.estimate, loose);
  same("se", expected["se"], ours.standardError, loose);
  same("tau2", expected["tau2"], ours.tau2, loose);
  same(
    "shrunken",
    expected["shrunken"],
    ours.shrunken.map(({ estimate }) => estimate),
    loose,
  );
  same(
    "shrunkenSe",
    expected["shrunkenSe"],
    ours.shrunken.map(({ standardError }) => standardError),
    loose,
  );
}

function compareTrial({ same }: Comparison, input: Plain, expected: Plain, file: Plain): void {
  const arms = listAt(input, "arm");
  const cycles = columnAt(input, "cycle", arms.length);
  const y = columnAt(input, "y", arms.length);
  const ours = nOf1(
    y.map((value, index) => ({ cycle: cycles[index] ?? 0, arm: arms[index] === "B" ? "B" : "A", value })),
  );
  same("cycleDifferences", expected["cycleDifferences"], ours.cycleDifferences);
  same("meanDifference", expected["meanDifference"], ours.meanDifference);
  same("se", expected["se"], ours.difference?.standardError);
  same("t", expected["t"], ours.difference?.statistic);
  same("df", expected["df"], ours.df);
  same("p", expected["p"], ours.difference?.p);
  same("ciLower", expected["ciLower"], ours.difference?.lower);
  same("ciUpper", expected["ciUpper"], ours.difference?.upper);
  same("permutationP", expected["permutationP"], ours.signFlipP);
  same("wilcoxonV", expected["wilcoxonV"], ours.signedRankSum);
  same("nap", expected["nap"], ours.nonOverlap);
  same("meanA", expected["meanA"], ours.meanA);
  same("meanB", expected["meanB"], ours.meanB);
  const { fixedCycle, ar1 } = expected;
  if (isPlain(fixedCycle)) {
    same("fixedCycle estimate", fixedCycle["estimate"], ours.fixedCycles?.estimate);
    same("fixedCycle se", fixedCycle["se"], ours.fixedCycles?.standardError);
  }
  if (isPlain(ar1)) {
    const loose = ownTolerance(file, "ar1");
    const arm = ours.autoregressive?.coefficients[1];
    same("ar1 estimate", ar1["estimate"], arm?.estimate, loose);
    same("ar1 se", ar1["se"], arm?.standardError, loose);
    same("ar1 phi", ar1["phi"], ours.autoregressive?.phi, loose);
    same("ar1 logLik", ar1["logLik"], ours.autoregressive?.logLikelihood, loose);
  }
}

/** Checks one case of an n-of-1 file; returns what doesn't agree, in sentences. */
export function check(oracle: Plain, file: Plain): readonly string[] {
  const comparison = compareUnder(toleranceOf(file));
  const input = objectAt(oracle, "input");
  const expected = objectAt(oracle, "expected");
  if (Array.isArray(input["effect"])) compareSeries(comparison, input, expected, file);
  else compareTrial(comparison, input, expected, file);
  return comparison.mismatches;
}
