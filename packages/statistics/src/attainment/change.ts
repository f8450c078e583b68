import { at, requireSameLength } from "../numeric/argument.ts";
import type { LevelTally } from "../pool/levels.ts";
import { type AttainmentLevel, requireLevels } from "./level.ts";
import { type AttainmentScores, attainmentT } from "./t-score.ts";

export type AttainmentChangeInput = AttainmentScores & {
  /** Where each goal stood on the day it was set; see `startLevel`. */
  readonly baseline: readonly AttainmentLevel[];
};

export type AttainmentChange = {
  /** How many goals ended on each level, worst first; what to look at before any score. */
  readonly distribution: readonly LevelTally[];
  readonly goals: number;
  /** Goals at 0 or above. */
  readonly asExpectedOrBetter: number;
  /** Goals above, at and below where they started. */
  readonly better: number;
  readonly same: number;
  readonly worse: number;
  readonly t: number;
  readonly tBaseline: number;
  /** T minus baseline T, in T units. */
  readonly change: number;
};

/**
 * How many goals stand on each level, worst first. The five levels are always listed; half steps and −3 only
 * when they occur.
 *
 * @throws RangeError for no goal or a level off the scale.
 */
export function attainmentDistribution(levels: readonly AttainmentLevel[]): readonly LevelTally[] {
  requireLevels("levels", levels);
  const counts = new Map<number, number>([-2, -1, 0, 1, 2].map((level) => [level, 0]));
  for (const level of levels) counts.set(level, (counts.get(level) ?? 0) + 1);
  return [...counts].sort(([one], [other]) => one - other).map(([level, count]) => ({ level, count }));
}

/**
 * Attainment of one person's goals against where they started: the distribution first, then T, the baseline T and
 * the change between them. A T above 50 says that expectations were met, not that things are better than before,
 * so the two are never given apart.
 *
 * @throws RangeError as {@link attainmentT}, and when `baseline` has another number of goals.
 * @see Turner-Stokes, Clin Rehabil 2009;23:362-70 with its erratum, on baseline, achieved and change.
 */
export function attainmentChange({ baseline, ...achieved }: AttainmentChangeInput): AttainmentChange {
  const { levels } = achieved;
  const distribution = attainmentDistribution(levels);
  requireLevels("baseline", baseline);
  requireSameLength(baseline.length, "baseline", { name: "levels", length: levels.length });
  const t = attainmentT(achieved);
  const tBaseline = attainmentT({ ...achieved, levels: baseline });
  const steps = levels.map((level, index) => level - startOf(baseline, index));
  return {
    distribution,
    goals: levels.length,
    asExpectedOrBetter: levels.filter((level) => level >= 0).length,
    better: steps.filter((step) => step > 0).length,
    same: steps.filter((step) => step === 0).length,
    worse: steps.filter((step) => step < 0).length,
    t,
    tBaseline,
    change: t - tBaseline,
  };
}

function startOf(baseline: readonly number[], index: number): number {
  const start = baseline[index];
  if (start === undefined) throw new RangeError(`${at("baseline", index)}: expected a level, got nothing`);
  return start;
}
