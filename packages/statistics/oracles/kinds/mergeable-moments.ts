import {
  kurtosisOf,
  type Moments,
  mergeMoments,
  mergePairMoments,
  mergeSummaries,
  momentsOf,
  type PairMoments,
  pairMomentsOf,
  type Summary,
  skewnessOf,
  summarise,
  varianceOf,
} from "../../src/index.ts";
import {
  type Comparison,
  compareUnder,
  isPlain,
  numbersAt,
  objectAt,
  objectsAt,
  type Plain,
  type Tolerance,
} from "./compare.ts";

type Limits = { readonly sums: Tolerance; readonly mean: Tolerance };

/** A mean near 0 of huge values is not known better than to the rounding of the greatest of them. */
function limitsOf(file: Plain, values: readonly number[]): Limits {
  const greatest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const tolerance = objectAt(file, "tolerance");
  const relative = (key: string): Tolerance => ({
    absolute: 0,
    relative: typeof tolerance[key] === "number" ? tolerance[key] : 0,
  });
  const mean = { ...relative("meanRelative"), absolute: Number.EPSILON * greatest };
  return { sums: relative("relative"), mean };
}

/** Where sums cancel, an error is measured against what was added up, not against the little that is left. */
function scaled(limits: Limits, scale: number): Tolerance {
  return { absolute: limits.sums.relative * scale, relative: limits.sums.relative };
}

function compareMoments({ same }: Comparison, name: string, expected: Plain, ours: Moments, limits: Limits): void {
  same(`${name} n`, expected["n"], ours.n);
  if (ours.n === 0) return;
  const { m2, n } = ours;
  const deviation = Math.sqrt(m2 / n);
  same(`${name} mean`, expected["mean"], ours.mean, limits.mean);
  same(`${name} m2`, expected["m2"], m2, limits.sums);
  same(`${name} m3`, expected["m3"], ours.m3, scaled(limits, m2 * deviation));
  same(`${name} m4`, expected["m4"], ours.m4, limits.sums);
  same(`${name} min`, expected["min"], ours.min, limits.sums);
  same(`${name} max`, expected["max"], ours.max, limits.sums);
  same(`${name} variance`, expected["variance"], n < 2 ? null : varianceOf(ours), limits.sums);
  same(`${name} sd`, expected["sd"], n < 2 ? null : Math.sqrt(varianceOf(ours)), limits.sums);
  same(`${name} skewnessG1`, expected["skewnessG1"], skewnessOf(ours), scaled(limits, 1));
  same(`${name} kurtosisG2`, expected["kurtosisG2"], kurtosisOf(ours), scaled(limits, 1));
}

function comparePairs(
  { same }: Comparison,
  name: string,
  expected: Plain,
  { x, y, cXY }: PairMoments,
  limits: Limits,
): void {
  same(`${name} meanY`, expected["meanY"], y.n === 0 ? null : y.mean, limits.mean);
  same(`${name} m2Y`, expected["m2Y"], y.m2, limits.sums);
  same(`${name} cXY`, expected["cXY"], cXY, scaled(limits, Math.sqrt(x.m2 * y.m2)));
}

function compareSummary({ same }: Comparison, name: string, expected: Plain, ours: Summary, limits: Limits): void {
  same(`${name} summary n`, expected["n"], ours.n);
  if (ours.n === 0) return;
  same(`${name} summary mean`, expected["mean"], ours.mean, limits.mean);
  same(`${name} summary m2`, expected["m2"], ours.m2, limits.sums);
  same(`${name} summary min`, expected["min"], ours.min, limits.sums);
  same(`${name} summary max`, expected["max"], ours.max, limits.sums);
}

/** Merges from the left, from the right, and as a balanced tree. */
function inThreeShapes<Part>(parts: readonly Part[], merge: (one: Part, other: Part) => Part): readonly Part[] {
  const asTree = (list: readonly Part[]): readonly Part[] => {
    if (list.length < 3) return list.length < 2 ? list : [list.reduce(merge)];
    const middle = list.length >> 1;
    return [[...asTree(list.slice(0, middle)), ...asTree(list.slice(middle))].reduce(merge)];
  };
  const [first, ...rest] = parts;
  if (first === undefined) return [];
  return [rest.reduce(merge, first), [...parts].reverse().reduce(merge), ...asTree(parts)];
}

function slices(values: readonly number[], cuts: readonly number[]): readonly (readonly number[])[] {
  return cuts.slice(1).map((end, index) => values.slice(cuts[index], end));
}

/** Checks one case of a mergeable-moments file; returns what doesn't agree, in sentences. */
export function check(oracle: Plain, file: Plain): readonly string[] {
  const comparison = compareUnder({ absolute: 0, relative: 0 });
  const input = objectAt(oracle, "input");
  const x = numbersAt(input, "x");
  const y = Array.isArray(input["y"]) ? numbersAt(input, "y") : null;
  const limits = limitsOf(file, y === null ? x : [...x, ...y]);
  const expected = objectAt(oracle, "expected");
  const whole = objectAt(expected, "whole");
  compareMoments(comparison, "whole", whole, momentsOf(x), limits);
  compareSummary(comparison, "whole", whole, summarise(x), limits);
  const partitions = Array.isArray(oracle["partitions"]) ? oracle["partitions"] : [];
  partitions.forEach((_, which) => {
    const cuts = numbersAt({ cuts: partitions[which] }, "cuts");
    const parts = slices(x, cuts);
    inThreeShapes(parts.map(momentsOf), mergeMoments).forEach((merged, shape) => {
      compareMoments(comparison, `partition ${which} shape ${shape}`, whole, merged, limits);
    });
    inThreeShapes(
      parts.map((part) => summarise(part)),
      mergeSummaries,
    ).forEach((merged, shape) => {
      compareSummary(comparison, `partition ${which} shape ${shape}`, whole, merged, limits);
    });
    if (y === null) return;
    const pairs = slices(y, cuts).map((part, index) => pairMomentsOf(parts[index] ?? [], part));
    inThreeShapes(pairs, mergePairMoments).forEach((merged, shape) => {
      comparePairs(comparison, `partition ${which} shape ${shape}`, whole, merged, limits);
    });
  });
  objectsAt(expected, "parts").forEach((part, index) => {
    const cuts = numbersAt({ cuts: partitions[1] }, "cuts");
    const own = slices(x, cuts)[index] ?? [];
    compareMoments(comparison, `part ${index}`, part, momentsOf(own), limits);
    if (y !== null)
      comparePairs(comparison, `part ${index}`, part, pairMomentsOf(own, slices(y, cuts)[index] ?? []), limits);
  });
  const { certified } = oracle;
  if (isPlain(certified)) {
    comparison.same("certified mean", certified["mean"], momentsOf(x).mean, limits.mean);
    comparison.same("certified sd", certified["sd"], Math.sqrt(varianceOf(momentsOf(x))), limits.sums);
  }
  return comparison.mismatches;
}
