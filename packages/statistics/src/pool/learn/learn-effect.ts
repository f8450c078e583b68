import { refuseArgument } from "../../numeric/argument.ts";
import {
  requireFinite,
  requireNonNegative,
  requireOpenProbability,
  requirePositive,
  requireWhole,
} from "../../numeric/require.ts";
import type { NormalBelief } from "../update.ts";
import { type Centre, centreGiven, type GroupFound } from "./centre.ts";
import { type BelievedEffect, believed, type NormalPart, weighed } from "./mixture.ts";
import { halfNormalNodes, stretches } from "./scales.ts";

/** Effects of several people at one site, as sums that merge and that a person can be taken out of. */
export type GroupOfEffects = {
  /** How many people, each with one effect. */
  readonly n: number;
  readonly mean: number;
  /** Sum of squared deviations from the mean. */
  readonly m2: number;
  /** Mean of the squared standard errors of the people's own effects. */
  readonly errorVariance: number;
};

export type ToLearnFrom = {
  /** The pooled effect of studies with its squared standard error; null where no comparable one is published. */
  readonly published: NormalBelief | null;
  /** Other sites of the network, each its mean effect with its squared standard error. */
  readonly sites: readonly GroupFound[];
  /** Other people here, without the person; null for nobody. */
  readonly here: GroupOfEffects | null;
  /** The person's own effect with its squared standard error; null for none yet. */
  readonly person: NormalBelief | null;
  /** How much effects may differ before data speak: scales of half-normal distributions, in the effect's unit. */
  readonly spread: { readonly betweenSites: number; readonly betweenPeople: number };
};

export type LearnedFrom = {
  /** The mean effect at this site, from what is published, the network and the people here. */
  readonly here: BelievedEffect;
  /** The effect for this person: the same, and the person's own results. */
  readonly person: BelievedEffect;
  /** Between sites and between people: posterior means of the scale of the t and of the standard deviation. */
  readonly between: { readonly sites: number; readonly people: number };
};

const siteNodes = 10;
const peopleNodes = 10;

type Part = NormalPart & { readonly logWeight: number; readonly tau: number; readonly omega: number };

const logNormal = (x: number, mean: number, variance: number): number =>
  -0.5 * (Math.log(variance) + (x - mean) ** 2 / variance);

/**
 * What a published effect and everyone's results say together, of this site and of this person.
 *
 *     published ~ Normal(μ, its variance)
 *     θ_site    ~ t₄(μ, τ)             so that a wild site pulls less the wilder it is
 *     φ_person  ~ Normal(θ_here, ω²)
 *     own       ~ Normal(φ_person, its variance)
 *     τ, ω      ~ half-normal, and then estimated
 *
 * The people here come as sums: n, mean, squared deviations (a χ² of n − 1 degrees of freedom for ω² plus the mean error
 * variance) and mean error variance. Nothing is counted twice as long as `here` leaves the person out and `sites` this
 * site. τ, ω and the t are summed over nodes, which gives the whole posterior without chance; see `believed`.
 *
 * @throws RangeError for nothing to learn from, or variances, scales and counts that can't be.
 * @see Gelman and others, Bayesian Data Analysis, 3rd ed. (2013), chapter 5 (normal hierarchical model); Röver, J Stat Softw
 *   2020;93(6) (summing over τ); Lee and Thompson, Stat Med 2008;27:418-34 (t distributed sites); O'Hagan and
 *   Pericchi, Braz J Probab Stat 2012;26:372-401 (heavy tails resolve conflict); Gelman, Bayesian Anal 2006;1:515-34
 *   (half-normal scales); Zucker and others, J Clin Epidemiol 1997;50:401-10 (people's own trials combined).
 */
export function learnEffect(given: ToLearnFrom, { level = 0.95 } = {}): LearnedFrom {
  requireToLearnFrom(given);
  requireOpenProbability(level, "level");
  const { person } = given;
  const here = weighed(sitePartsOf(given));
  const own = weighed(here.map((part) => personPart(part, person)));
  const meanOf = (pick: (part: Part) => number): number =>
    own.reduce((sum, part) => sum + part.weight * pick(part), 0) / own.reduce((sum, { weight }) => sum + weight, 0);
  return {
    here: believed(here, level),
    person: believed(own, level),
    between: { sites: meanOf(({ tau }) => tau), people: meanOf(({ omega }) => omega) },
  };
}

/** The mean effect here, for every spread between sites, stretch of the t and spread between people. */
function sitePartsOf({ published, sites, here, spread }: ToLearnFrom): readonly Part[] {
  const omegas = halfNormalNodes(spread.betweenPeople, peopleNodes);
  if (published === null && sites.length === 0) {
    const alone: Centre = { mean: here?.mean ?? 0, variance: Number.POSITIVE_INFINITY, logWeight: 0 };
    return omegas.map((omega) => sitePart(alone, here, { tau: 0, omega, variance: alone.variance }));
  }
  return halfNormalNodes(spread.betweenSites, siteNodes).flatMap((tau) => {
    const centre = centreGiven(published, sites, tau);
    return stretches.flatMap(({ by, logWeight }) =>
      omegas.map((omega) => {
        const variance = centre.variance + tau * tau * by;
        return sitePart({ ...centre, logWeight: centre.logWeight + logWeight }, here, { tau, omega, variance });
      }),
    );
  });
}

function sitePart(
  { mean, logWeight }: Centre,
  here: GroupOfEffects | null,
  { tau, omega, variance }: { readonly tau: number; readonly omega: number; readonly variance: number },
): Part {
  if (here === null || here.n === 0) return { weight: 1, mean, variance, logWeight, tau, omega };
  const each = omega * omega + here.errorVariance;
  const ofMean = each / here.n;
  const scatter = -0.5 * ((here.n - 1) * Math.log(each) + here.m2 / each);
  if (variance === Number.POSITIVE_INFINITY) {
    return { weight: 1, mean: here.mean, variance: ofMean, logWeight: logWeight + scatter, tau, omega };
  }
  const share = variance / (variance + ofMean);
  const found = logNormal(here.mean, mean, variance + ofMean);
  return {
    ...{ weight: 1, tau, omega, logWeight: logWeight + scatter + found },
    mean: mean + share * (here.mean - mean),
    variance: share * ofMean,
  };
}

/** This person's effect: what is expected from the site, and the person's own data. */
function personPart(part: Part, own: NormalBelief | null): Part {
  const variance = part.variance + part.omega ** 2;
  const logWeight = Math.log(part.weight);
  if (own === null) return { ...part, variance, logWeight };
  const share = variance / (variance + own.variance);
  return {
    ...part,
    logWeight: logWeight + logNormal(own.mean, part.mean, variance + own.variance),
    mean: part.mean + share * (own.mean - part.mean),
    variance: share * own.variance,
  };
}

function requireBelief(name: string, belief: NormalBelief | null): void {
  if (belief === null) return;
  requireFinite(belief.mean, `${name}.mean`);
  requirePositive(belief.variance, `${name}.variance`);
}

function requireToLearnFrom({ published, sites, here, person, spread }: ToLearnFrom): void {
  requireBelief("published", published);
  requireBelief("person", person);
  for (const [index, site] of sites.entries()) requireBelief(`sites[${index}]`, site);
  requirePositive(spread.betweenSites, "spread.betweenSites");
  requirePositive(spread.betweenPeople, "spread.betweenPeople");
  if (here !== null) {
    requireWhole(here.n, "here.n");
    requireFinite(here.mean, "here.mean");
    requireNonNegative(here.m2, "here.m2");
    requireNonNegative(here.errorVariance, "here.errorVariance");
  }
  const isNothing = published === null && sites.length === 0 && (here === null || here.n === 0);
  if (isNothing) refuseArgument("published", "a published effect, sites or people here", published);
}
