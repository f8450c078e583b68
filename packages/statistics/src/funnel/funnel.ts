import { incompleteGamma } from "../numeric/gamma.ts";
import { normalQuantile } from "../numeric/normal.ts";
import { compensatedSum } from "../numeric/sum.ts";
import { chanceBeyond, chiSquaredLimit, exactLimit } from "./limits.ts";
import { type FunnelMethod, type FunnelScale, funnelDefaults, requireFunnelMethod } from "./method.ts";
import { overdispersionOf } from "./overdispersion.ts";
import { type Transformed, transformUnits } from "./transform.ts";

/** Units side by side: what each counted, and out of what. */
export interface FunnelUnits {
  readonly numerators: ArrayLike<number>;
  /** People, exposure, or expected counts; above 0. */
  readonly denominators: ArrayLike<number>;
}

export interface FunnelOptions {
  readonly scale: FunnelScale;
  /** What the units are held against: their pooled value, or 1 for a ratio, when left out. */
  readonly target?: number;
  /** Two-sided levels of the limits, ascending; 95 % and 99.8 % when left out. */
  readonly levels?: readonly number[];
  readonly method?: Partial<FunnelMethod>;
}

/** Limits at the denominator of each unit. `null` where a method leaves one out. */
export interface FunnelLimits {
  readonly level: number;
  readonly lower: readonly (number | null)[];
  readonly upper: readonly (number | null)[];
}

/** Units beside each other without ranking: who differs from the whole by more than chance. */
export interface FunnelModel {
  readonly scale: FunnelScale;
  readonly target: number;
  readonly values: Float64Array;
  /** How far each unit is from the target, in standard errors of chance (and of τ² when it is applied). */
  readonly z: Float64Array;
  /** z of chance alone after trimming; `null` where it was left out. */
  readonly trimmedZ: readonly (number | null)[];
  readonly spread: Float64Array;
  readonly phi: number;
  readonly tau2: number;
  /** What the limits include. */
  readonly overdispersion: "none" | "additive" | "multiplicative";
  readonly limits: readonly FunnelLimits[];
  /** Beyond the widest limits, in the order of the units. */
  readonly beyond: readonly { readonly unit: number; readonly direction: "up" | "down"; readonly words: string }[];
}

interface Units {
  readonly counts: Float64Array;
  readonly denominators: Float64Array;
}

function readUnits(units: FunnelUnits, scale: FunnelScale): Units {
  const { numerators, denominators } = units;
  if (numerators.length === 0) throw new RangeError("numerators must hold at least 1 value, not 0");
  if (denominators.length !== numerators.length) {
    throw new RangeError(
      `denominators must have as many entries as numerators (${numerators.length}), not ${denominators.length}`,
    );
  }
  for (let index = 0; index < numerators.length; index++) {
    const count = numerators[index] ?? Number.NaN;
    const of = denominators[index] ?? Number.NaN;
    if (!(Number.isFinite(count) && count >= 0))
      throw new RangeError(`numerators[${index}] must be 0 or more, not ${count}`);
    if (!(Number.isFinite(of) && of > 0)) throw new RangeError(`denominators[${index}] must be above 0, not ${of}`);
    if (scale === "proportion" && count > of) {
      throw new RangeError(`numerators[${index}] must not exceed denominators[${index}] (${of}), not ${count}`);
    }
  }
  return { counts: Float64Array.from(numerators), denominators: Float64Array.from(denominators) };
}

function targetOf({ counts, denominators }: Units, { scale, target }: FunnelOptions): number {
  const whole = compensatedSum(counts, 0, counts.length) / compensatedSum(denominators, 0, denominators.length);
  const wanted = target ?? (scale === "ratio" ? 1 : whole);
  const isIn = scale === "proportion" ? wanted >= 0 && wanted <= 1 : wanted >= 0;
  if (!(Number.isFinite(wanted) && isIn)) throw new RangeError(`target must be a possible ${scale}, not ${wanted}`);
  return wanted;
}

/** A logarithm needs counts and a target above 0; only where the extremes are truncated may a count be 0. */
function requireLogs({ counts }: Units, target: number, method: FunnelMethod): void {
  if (method.transform !== "log" && method.transform !== "log-of-counts") return;
  if (!(target > 0)) throw new RangeError(`target must be above 0 on a logarithmic scale, not ${target}`);
  if (method.transform !== "log" || method.trimBy === "truncate") return;
  const zero = counts.indexOf(0);
  if (zero >= 0) throw new RangeError(`numerators[${zero}] must be above 0 on a logarithmic scale, not 0`);
}

function levelsOf(levels: readonly number[]): readonly number[] {
  levels.forEach((level, index) => {
    if (!(level > 0 && level < 1)) throw new RangeError(`levels[${index}] must lie between 0 and 1, not ${level}`);
  });
  return levels;
}

function rounded(values: Float64Array, decimals: number | null): Float64Array {
  return decimals === null ? values : values.map((value) => Math.round(value * 10 ** decimals) / 10 ** decimals);
}

function reachOf(level: number, decimals: number | null): number {
  const exact = normalQuantile(1 - (1 - level) / 2);
  return decimals === null ? exact : Math.round(exact * 10 ** decimals) / 10 ** decimals;
}

function nullable(values: ArrayLike<number>): readonly (number | null)[] {
  return Array.from(values, (value) => (Number.isNaN(value) ? null : value));
}

/** z of a ratio by the gamma distribution at the observed count, as PowerBI-Funnels has it. */
function gammaZ(count: number, expected: number): number {
  const { lower, upper } = incompleteGamma(count > expected ? expected + 1 : expected, count);
  const clipped = (chance: number): number => Math.max(1e-300, chance);
  return lower < upper ? normalQuantile(clipped(lower)) : -normalQuantile(clipped(upper));
}

interface Setting {
  readonly units: Units;
  readonly options: FunnelOptions;
  readonly method: FunnelMethod;
  readonly target: number;
  readonly transformed: Transformed;
  readonly applied: FunnelModel["overdispersion"];
  readonly phi: number;
  readonly tau2: number;
}

/** The spread at which limits are drawn, overdispersion included. */
function widened(setting: Setting, index: number): number {
  const spread = setting.transformed.limitSpread[index] ?? 0;
  if (setting.applied === "additive") return Math.sqrt(spread * spread + setting.tau2);
  return setting.applied === "multiplicative" ? spread * Math.sqrt(Math.max(1, setting.phi)) : spread;
}

function limitsAt(setting: Setting, level: number): FunnelLimits {
  const { method, target, units, options, transformed, applied } = setting;
  const reach = reachOf(level, method.quantileDecimals);
  const tail = (1 - level) / 2;
  const kind = applied === "none" ? method.limits : "approximate";
  const side = (direction: 1 | -1) =>
    units.denominators.map((denominator, index) => {
      const chance = direction < 0 ? tail : 1 - tail;
      if (kind === "exact") return exactLimit(options.scale, target, denominator, chance);
      if (kind === "chi-squared") return chiSquaredLimit(target, denominator, chance);
      return transformed.back(transformed.target + direction * reach * widened(setting, index));
    });
  return { level, lower: nullable(side(-1)), upper: nullable(side(1)) };
}

function appliedOf(method: FunnelMethod, phi: number, tau2: number): FunnelModel["overdispersion"] {
  if (method.overdispersion === "auto") return tau2 > 0 ? "additive" : "none";
  if (method.overdispersion === "additive" && tau2 === 0) return "none";
  return method.overdispersion === "multiplicative" && phi <= 1 ? "none" : method.overdispersion;
}

function beyondOf(setting: Setting, values: Float64Array, limits: FunnelLimits | undefined): FunnelModel["beyond"] {
  if (limits === undefined) return [];
  const { applied, method, options, target, units } = setting;
  const isExact = applied === "none" && method.limits === "exact";
  const found: { unit: number; direction: "up" | "down"; words: string }[] = [];
  values.forEach((value, unit) => {
    const lower = limits.lower[unit] ?? null;
    const upper = limits.upper[unit] ?? null;
    const isAbove = upper !== null && value > upper;
    if (!isAbove && !(lower !== null && value < lower)) return;
    const [count, denominator] = [units.counts[unit] ?? 0, units.denominators[unit] ?? 1];
    const direction = isAbove ? 1 : -1;
    const tail = (1 - limits.level) / 2;
    if (isExact && chanceBeyond(options.scale, target, { count, denominator, direction }) > tail) return;
    const side = isAbove ? "above" : "below";
    found.push({
      unit,
      direction: isAbove ? "up" : "down",
      words: `This place is ${side} what chance alone would give for its size.`,
    });
  });
  return found;
}

/**
 * Compares units of different sizes with their whole, without ranking them.
 *
 * @param units - counts and denominators of each unit, in any order; the answer keeps the order.
 * @returns values, z, overdispersion and limits at each unit's own denominator, in the unit of the values.
 * @throws RangeError naming the argument and index when a count is negative, a denominator not above 0, a
 *   numerator above its denominator, or there is no unit.
 * @see Spiegelhalter, Stat Med 2005;24:1185-1202, doi:10.1002/sim.1970.
 */
export function funnel(units: FunnelUnits, options: FunnelOptions): FunnelModel {
  const method: FunnelMethod = { ...funnelDefaults, ...options.method };
  requireFunnelMethod(options.scale, method);
  const read = readUnits(units, options.scale);
  const target = targetOf(read, options);
  requireLogs(read, target, method);
  const used: Units = { counts: read.counts, denominators: rounded(read.denominators, method.denominatorDecimals) };
  const transformed = transformUnits(used.counts, used.denominators, { scale: options.scale, target, method });
  const chanceZ = transformed.y.map((y, index) => (y - transformed.target) / (transformed.spread[index] ?? 1));
  const { trimmed, phi, tau2 } = overdispersionOf(chanceZ, transformed.spread, method);
  const applied = appliedOf(method, phi, tau2);
  const setting: Setting = { units: used, options, method, target, transformed, applied, phi, tau2 };
  const limits = levelsOf(options.levels ?? [0.95, 0.998]).map((level) => limitsAt(setting, level));
  const values = read.counts.map((count, index) => count / (read.denominators[index] ?? 1));
  return {
    scale: options.scale,
    target,
    values,
    z: zOf(setting, chanceZ),
    trimmedZ: nullable(trimmed),
    spread: transformed.spread,
    phi,
    tau2,
    overdispersion: applied,
    limits,
    beyond: beyondOf(setting, values, limits.at(-1)),
  };
}

function zOf(setting: Setting, chanceZ: Float64Array): Float64Array {
  const { applied, method, transformed, units, tau2, phi } = setting;
  if (applied === "none" && method.zWithoutOverdispersion === "gamma") {
    return units.counts.map((count, index) => gammaZ(count, units.denominators[index] ?? 1));
  }
  if (applied === "none") return chanceZ;
  return chanceZ.map((z, index) => {
    const spread = transformed.spread[index] ?? 1;
    return applied === "multiplicative"
      ? z / Math.sqrt(Math.max(1, phi))
      : (z * spread) / Math.sqrt(spread * spread + tau2);
  });
}
