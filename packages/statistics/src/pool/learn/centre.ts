import type { NormalBelief } from "../update.ts";
import { stretches } from "./scales.ts";

/** What one group found: its mean effect and how unsure that is. */
export type GroupFound = { readonly mean: number; readonly variance: number };

/** The centre of all sites for one spread between them, and how well that spread goes with what sites found. */
export type Centre = NormalBelief & { readonly logWeight: number };

const points = 41;
/** Below the peak by this in logarithms, nothing is left to see. */
const deep = 18;

const logNormal = (x: number, mean: number, variance: number): number =>
  -0.5 * (Math.log(variance) + (x - mean) ** 2 / variance);

/** What a site found, when sites are t distributed around a centre, in terms of the distance of the centre alone. */
type Nearness = {
  readonly mean: number;
  /** Of each stretch of the t: log of its height, and how fast it falls with the squared distance. */
  readonly parts: readonly { readonly height: number; readonly fall: number }[];
  /** Of the widest stretch. */
  readonly leastFall: number;
};

function nearnessOf({ mean, variance }: GroupFound, tau2: number): Nearness {
  const parts = stretches.map(({ by, logWeight }) => {
    const wide = variance + tau2 * by;
    return { height: logWeight - 0.5 * Math.log(wide), fall: 0.5 / wide };
  });
  return { mean, parts, leastFall: Math.min(...parts.map(({ fall }) => fall)) };
}

/** Log density of what a site found. The widest stretch's fall is taken out first, so that far away not all become 0. */
function logFound({ mean, parts, leastFall }: Nearness, centre: number): number {
  const squared = (centre - mean) ** 2;
  let sum = 0;
  for (const { height, fall } of parts) sum += Math.exp(height - (fall - leastFall) * squared);
  return Math.log(sum) - leastFall * squared;
}

/**
 * What is known of the centre when the spread between sites is `tau`: exact on a grid that narrows to where the weight
 * lies, then told by its mean and variance.
 *
 * @param published - what studies say of the centre; null for nothing.
 * @param sites - at least one when there is no published effect.
 */
export function centreGiven(published: NormalBelief | null, sites: readonly GroupFound[], tau: number): Centre {
  if (sites.length === 0) {
    if (published === null) throw new RangeError("sites must hold at least one where nothing is published");
    return { ...published, logWeight: 0 };
  }
  const tau2 = tau * tau;
  const found = sites.map((site) => nearnessOf(site, tau2));
  const logDensity = (centre: number): number =>
    (published === null ? 0 : logNormal(centre, published.mean, published.variance)) +
    found.reduce((sum, site) => sum + logFound(site, centre), 0);
  const known = published === null ? sites : [published, ...sites];
  const reach = ({ variance }: NormalBelief): number => 8 * Math.sqrt(variance + tau2);
  let low = Math.min(...known.map((each) => each.mean - reach(each)));
  let high = Math.max(...known.map((each) => each.mean + reach(each)));
  for (let zoom = 0; zoom < 40; zoom++) {
    const step = (high - low) / (points - 1);
    const at = Array.from({ length: points }, (_, index) => low + step * index);
    const logs = at.map(logDensity);
    const peak = Math.max(...logs);
    const isHigh = (log: number): boolean => log > peak - deep;
    const first = logs.findIndex(isHigh);
    const last = logs.reduce((latest, log, index) => (isHigh(log) ? index : latest), first);
    if (last - first > points / 2 || step <= 1e-12 * (Math.abs(low) + Math.abs(high))) {
      return momentsOf(at, logs, { peak, step });
    }
    low = (at[first] ?? low) - step;
    high = (at[last] ?? high) + step;
  }
  throw new RangeError("sites must lie near enough to each other to be compared");
}

function momentsOf(
  at: readonly number[],
  logs: readonly number[],
  { peak, step }: { readonly peak: number; readonly step: number },
): Centre {
  const weights = logs.map((log) => Math.exp(log - peak));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = weights.reduce((sum, weight, index) => sum + weight * (at[index] ?? 0), 0) / total;
  const variance =
    weights.reduce((sum, weight, index) => sum + weight * ((at[index] ?? 0) - mean) ** 2, 0) / total + step ** 2 / 12;
  return { mean, variance, logWeight: peak + Math.log(total * step) };
}
