import { attainmentChange, attainmentT } from "../../src/index.ts";
import { columnAt, compareUnder, isPlain, numberAt, numbersAt, objectAt, type Plain, toleranceOf } from "./compare.ts";

/** Checks one case of a goal attainment file; returns what doesn't agree, in sentences. */
export function check(oracle: Plain, file: Plain): readonly string[] {
  const { same, mismatches } = compareUnder(toleranceOf(file));
  const input = objectAt(oracle, "input");
  const expected = isPlain(oracle["expected"]) ? oracle["expected"] : {};
  const levels = numbersAt(input, "achieved");
  const weights = columnAt(input, "weights", levels.length);
  const rho = input["rho"] === undefined ? {} : { rho: numberAt(input, "rho") };
  if (expected["t"] === null) {
    return isRefused(() => attainmentT({ levels, weights, ...rho })) ? [] : ["t: expected a refusal"];
  }
  const t = attainmentT({ levels, weights, ...rho });
  same("t", expected["t"], t);
  const products = levels.reduce((sum, level, index) => sum + level * (weights[index] ?? 0), 0);
  // T doesn't show its denominator; where the weighted sum is not 0 it can be read back from T, but for rounding.
  const readBack = { ...toleranceOf(file), relative: 1e-12 };
  if (products !== 0) same("denominator", expected["denominator"], (10 * products) / (t - 50), readBack);
  if (!Array.isArray(input["baseline"])) return mismatches;
  const ours = attainmentChange({ levels, weights, ...rho, baseline: columnAt(input, "baseline", levels.length) });
  same("tBaseline", expected["tBaseline"], ours.tBaseline);
  same("change", expected["change"], ours.change);
  return mismatches;
}

function isRefused(act: () => unknown): boolean {
  try {
    act();
    return false;
  } catch (error) {
    if (error instanceof RangeError) return true;
    throw error;
  }
}
