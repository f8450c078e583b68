import { at, refuseArgument, requireLength } from "../numeric/argument.ts";
import { requireFinite, requireNonNegative, requireOpenProbability, requirePositive } from "../numeric/require.ts";
import { criticalValue } from "./coefficient.ts";

/** What is known of an effect: its mean and how sure, in units and squared units of the effect. */
export type NormalBelief = { readonly mean: number; readonly variance: number };

/** One step from the published effect towards this person. */
export type UpdateLevel = {
  /** Such as "network", "site", "person". */
  readonly name: string;
  /** How much true effects differ at this level from the level above: variance between networks, sites or persons. */
  readonly between: number;
  /** What was seen at this level, not counting what is given at a level below; null when nothing was. */
  readonly seen: NormalBelief | null;
};

export type UpdatedLevel = {
  readonly name: string;
  readonly seen: NormalBelief | null;
  /** What the levels above say of this level, before its own data. */
  readonly expected: NormalBelief;
  /** After its own data. */
  readonly updated: NormalBelief;
  readonly lower: number;
  readonly upper: number;
  /** Share of its own data in the updated mean, from 0 to 1. */
  readonly ownShare: number;
};

/**
 * Updates a published effect by what the network, the site and the person saw, each level starting from the one above:
 * θ_level ~ Normal(θ_above, between), seen ~ Normal(θ_level, its variance). All levels are returned, so that they can
 * be shown side by side. A level's result uses the levels above and its own data, never those below, so nothing is
 * counted twice as long as `seen` leaves the levels below out.
 *
 * @param prior - the published effect with its variance; a wide variance says that little is known.
 * @param levels - from the widest to the nearest.
 * @throws RangeError for no levels, or variances that are not above 0 (`between` may be 0).
 * @see Gelman and others, Bayesian Data Analysis, 3rd ed. (2013), sections 2.5 and 5.4; Zucker and others, J Clin
 *   Epidemiol 1997;50:401-10 (n-of-1 trials combined).
 */
export function updateByLevels(
  prior: NormalBelief,
  levels: readonly UpdateLevel[],
  { level = 0.95 } = {},
): readonly UpdatedLevel[] {
  requireFinite(prior.mean, "prior.mean");
  requirePositive(prior.variance, "prior.variance");
  requireLength(levels.length, "levels", 1);
  requireOpenProbability(level, "level");
  const critical = criticalValue(level, "normal");
  let above = prior;
  return levels.map(({ name, between, seen }, index) => {
    const where = at("levels", index);
    requireNonNegative(between, `${where}.between`);
    const expected = { mean: above.mean, variance: above.variance + between };
    if (!Number.isFinite(expected.variance)) refuseArgument(`${where}.between`, "a finite variance", between);
    const ownShare = seen === null ? 0 : shareOf(seen, expected, where);
    const updated = combine(expected, seen, ownShare);
    above = updated;
    const reach = critical * Math.sqrt(updated.variance);
    return { name, seen, expected, updated, lower: updated.mean - reach, upper: updated.mean + reach, ownShare };
  });
}

function shareOf(seen: NormalBelief, expected: NormalBelief, where: string): number {
  requireFinite(seen.mean, `${where}.seen.mean`);
  requirePositive(seen.variance, `${where}.seen.variance`);
  return expected.variance / (expected.variance + seen.variance);
}

function combine(expected: NormalBelief, seen: NormalBelief | null, ownShare: number): NormalBelief {
  if (seen === null) return expected;
  return { mean: expected.mean + ownShare * (seen.mean - expected.mean), variance: ownShare * seen.variance };
}
