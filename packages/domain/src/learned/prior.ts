import type { EvidenceStatement } from "@aimwell/library";
import { varianceOf } from "./site-effects.ts";

/** A published effect on the scale of a measure, and how much effects may differ before anybody's results speak. */
export interface Published {
  readonly statement: string;
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
  readonly studies: number | null;
  readonly participants: number | null;
  readonly year: number | null;
}

/** Scales of half-normal distributions, in the measure's unit; null where the source gives nothing to tell them by. */
export interface SpreadBefore {
  readonly betweenSites: number | null;
  readonly betweenPeople: number | null;
}

/**
 * How far effects differ between studies, as a share of the spread of the outcome between people: the half-normal with
 * this scale has the median of what published meta-analyses of continuous outcomes showed, τ² = exp(−3.44).
 *
 * @see Rhodes, Turner and Higgins, J Clin Epidemiol 2015;68:52-60, on the general setting.
 */
const usualBetweenSites = Math.exp(-3.44 / 2) / 0.6744897501960817;

/** Our own choice, for want of a source: people's effects differ by up to about half of what people differ by anyway. */
const usualBetweenPeople = 0.5;

/**
 * The finding that speaks of a measure: the one with the most people where there are several.
 *
 * @param unit - the person's own measure's unit, where there is one: a name with another unit is another scale.
 */
export function publishedOn(
  statements: readonly EvidenceStatement[],
  measure: string,
  unit: string | undefined,
): EvidenceStatement | null {
  const fitting = statements.filter(
    ({ measuredBy }) =>
      measuredBy?.measures.includes(measure) === true && (unit ?? measuredBy.unit) === measuredBy.unit,
  );
  return fitting.toSorted((one, other) => (other.participants ?? 0) - (one.participants ?? 0))[0] ?? null;
}

/** The effect with its interval as one of 95 %; null where the source seen has no whole interval. */
export function publishedEffect({ id, effect, studies, participants, source }: EvidenceStatement): Published | null {
  if (effect?.type !== "MD" || effect.ciLow === null || effect.ciHigh === null) return null;
  const { value: estimate, ciLow, ciHigh, ciLevel } = effect;
  const as95 = (end: number): number =>
    ciLevel === 95 ? end : estimate + (normal95 / quantileOf(ciLevel)) * (end - estimate);
  const [lower, upper] = [as95(ciLow), as95(ciHigh)];
  if (!(lower < upper)) return null;
  return { statement: id, estimate, lower, upper, studies, participants, year: source.year };
}

const normal95 = 1.959963984540054;
/** Sources give intervals of 95 or of 99 %. */
const quantileOf = (ciLevel: number): number => (ciLevel === 99 ? 2.5758293035489004 : normal95);

/**
 * What a pooled effect says about how much effects differ.
 *
 * Between sites: a pooled mean of k studies has a variance of at least τ²/k (DerSimonian and Laird 1986), so τ is at
 * most √k standard errors. One study alone says nothing of it: then the usual share of the spread between people.
 * Between people: a difference of two groups of n people together has a standard error of about 2 SD/√n, or more where
 * studies differ, so the spread that follows is rather too wide than too narrow.
 */
export function spreadBefore(published: Published): SpreadBefore {
  const standardError = Math.sqrt(varianceOf(published));
  const { studies, participants } = published;
  const outcome = participants === null ? null : (standardError * Math.sqrt(participants)) / 2;
  const alone = outcome === null ? null : usualBetweenSites * outcome;
  return {
    betweenSites: studies !== null && studies > 1 ? standardError * Math.sqrt(studies) : alone,
    betweenPeople: outcome === null ? null : usualBetweenPeople * outcome,
  };
}
