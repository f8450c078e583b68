import { median as medianOf, standardDeviation } from "../numeric/sum.ts";
import { countTypes, proportionTypes } from "./chart-kinds.ts";
import { completeSums } from "./estimate/complete.ts";
import type { ChartType } from "./model.ts";
import { type Prepared, readColumn, requireSameLength, type Series } from "./series.ts";

function countMissing(y: Float64Array): number {
  let missing = 0;
  for (let index = 0; index < y.length; index++) if (Number.isNaN(y[index])) missing += 1;
  return missing;
}

/**
 * A Float64Array that holds only finite numbers is used as it is, without a copy, and the loop that looks
 * takes the sums of an individuals chart on the way: they are finite only if every value is.
 */
function readFloats(values: Float64Array): Prepared {
  const sums = completeSums(values, 0, values.length);
  const y = Number.isFinite(sums.mean) && Number.isFinite(sums.ranges) ? values : readColumn(values, "values", null);
  const kept = y === values ? sums : null;
  return { n: y.length, y, numerators: y, weights: null, deviations: null, ranges: null, sums: kept, missing: 0 };
}

function readValues({ values }: Series, type: ChartType): Float64Array {
  return readColumn(values, "values", countTypes.has(type) ? 0 : null);
}

function requireProportion(count: number, of: number, index: number): void {
  if (count > of) throw new RangeError(`values[${index}] must not exceed denominators[${index}] (${of}), not ${count}`);
}

/** Ratios, from numerators that may be missing and denominators that may be missing or 0. */
function ratios(numerators: Float64Array, denominators: Float64Array, type: ChartType): Prepared {
  const y = new Float64Array(numerators.length);
  for (let index = 0; index < y.length; index++) {
    const count = numerators[index] ?? 0;
    const of = denominators[index] ?? 0;
    if (proportionTypes.has(type)) requireProportion(count, of, index);
    // Nothing happened among nobody: there is nothing to plot, and it is not zero.
    if (of === 0 && count !== 0 && !Number.isNaN(count)) {
      throw new RangeError(`denominators[${index}] must be above 0 where values[${index}] is ${count}, not 0`);
    }
    if (Math.abs(count / of) === Number.POSITIVE_INFINITY && of > 0) {
      throw new RangeError(`denominators[${index}] must be large enough for a finite quotient, not ${of}`);
    }
    y[index] = type === "np" ? (of > 0 ? count : Number.NaN) : of === 0 ? Number.NaN : count / of;
  }
  return {
    n: y.length,
    y,
    numerators,
    weights: denominators,
    deviations: null,
    ranges: null,
    sums: null,
    missing: countMissing(y),
  };
}

type Group = { readonly values: number[]; readonly of: number[] };

function gather(values: Float64Array, of: Float64Array | null, subgroups: ArrayLike<number | string>): Group[] {
  const groups = new Map<number | string, Group>();
  for (let index = 0; index < values.length; index++) {
    const key = subgroups[index];
    if (key === undefined) continue;
    const group = groups.get(key) ?? { values: [], of: [] };
    groups.set(key, group);
    const value = values[index] ?? Number.NaN;
    const denominator = of === null ? 1 : (of[index] ?? Number.NaN);
    if (Number.isNaN(value) || Number.isNaN(denominator)) continue;
    group.values.push(value);
    group.of.push(denominator);
  }
  return [...groups.values()];
}

function total(numbers: readonly number[]): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}

/** Subgroups of raw values as points: their means (or medians), sizes, standard deviations and ranges. */
function grouped(groups: readonly Group[], type: ChartType, aggregate: "mean" | "median"): Prepared {
  const n = groups.length;
  const middle = new Float64Array(n);
  const weights = new Float64Array(n);
  const deviations = new Float64Array(n);
  const ranges = new Float64Array(n);
  groups.forEach(({ values }, index) => {
    weights[index] = values.length;
    const isEmpty = values.length === 0;
    const average = aggregate === "median" && !isEmpty ? medianOf(values) : total(values) / values.length;
    middle[index] = isEmpty ? Number.NaN : type === "c" ? total(values) : average;
    deviations[index] = values.length < 2 ? Number.NaN : standardDeviation(values);
    ranges[index] = values.length < 2 ? Number.NaN : Math.max(...values) - Math.min(...values);
  });
  const y = type === "s" ? deviations : type === "r" ? ranges : middle;
  return { n, y, numerators: middle, weights, deviations, ranges, sums: null, missing: countMissing(y) };
}

/** From subgroups that come summed up: means in `values`, with sizes and standard deviations. */
function summedUp(series: Series, values: Float64Array, type: ChartType): Prepared {
  const n = values.length;
  const sizes = series.subgroupSizes === undefined ? null : readColumn(series.subgroupSizes, "subgroupSizes", 0);
  const given = series.subgroupDeviations;
  const deviations = given === undefined ? null : readColumn(given, "subgroupDeviations", 0);
  if (sizes !== null) requireSameLength(sizes, "subgroupSizes", n);
  if (deviations !== null) requireSameLength(deviations, "subgroupDeviations", n);
  const y = type === "s" && deviations !== null ? deviations : values;
  return {
    n,
    y,
    numerators: values,
    weights: sizes,
    deviations: deviations ?? y,
    ranges: null,
    sums: null,
    missing: countMissing(y),
  };
}

/**
 * Reads and checks a series for one type of chart.
 *
 * @throws RangeError naming the argument, the index and what was expected.
 */
export function prepare(series: Series, type: ChartType, aggregate: "mean" | "median"): Prepared {
  if (series.values.length === 0) throw new RangeError("values must hold at least 1 value, not 0");
  const isPlain =
    series.denominators === undefined && series.subgroups === undefined && series.subgroupSizes === undefined;
  if (isPlain && !countTypes.has(type) && series.values instanceof Float64Array) return readFloats(series.values);
  const values = readValues(series, type);
  if (series.denominators !== undefined) requireSameLength(series.denominators, "denominators", values.length);
  if (series.subgroups !== undefined) requireSameLength(series.subgroups, "subgroups", values.length);
  if (series.subgroupSizes !== undefined) return summedUp(series, values, type);
  const denominators = series.denominators === undefined ? null : readColumn(series.denominators, "denominators", 0);
  if (series.subgroups !== undefined) {
    const groups = gather(values, denominators, series.subgroups);
    if (denominators === null) return grouped(groups, type, aggregate);
    const numerators = Float64Array.from(groups, (group) => total(group.values));
    return ratios(
      numerators,
      Float64Array.from(groups, (group) => total(group.of)),
      type,
    );
  }
  if (denominators !== null && type !== "c") return ratios(values, denominators, type);
  const missing = countMissing(values);
  return {
    n: values.length,
    y: values,
    numerators: values,
    weights: null,
    deviations: null,
    ranges: null,
    sums: null,
    missing,
  };
}
