import { learnEffect } from "../src/index.ts";
import { type Random, randomFrom } from "./random.ts";

interface World {
  /** Scales of the half-normal distributions that the method is told. */
  readonly spread: { readonly betweenSites: number; readonly betweenPeople: number };
  /** The true spreads; drawn from those distributions when left out. */
  readonly tau?: number;
  readonly omega?: number;
  /** How many other sites, and how far one of them was moved away. */
  readonly sites?: number;
  readonly wild?: number;
  /** How many other people here. */
  readonly people: number;
  readonly isPublished?: boolean;
  readonly hasOwn?: boolean;
}

/** Per cent of runs in which each interval held the truth. */
export interface Shares {
  readonly here: number;
  readonly person: number;
}

const publishedVariance = 0.8;
const ownVariance = 3;

/** t with 4 degrees of freedom: how sites differ. */
function fourTails({ normal }: Random): number {
  const squares = [1, 2, 3, 4].reduce((sum) => sum + normal() ** 2, 0);
  return normal() / Math.sqrt(squares / 4);
}

/** People with effects of their own, each seen with an error of its own, as the sums that a site keeps. */
function peopleHere(count: number, theta: number, omega: number, { normal, uniform }: Random) {
  if (count === 0) return null;
  const errors = Array.from({ length: count }, () => 2 + 2 * uniform());
  const seen = errors.map((error) => theta + omega * normal() + Math.sqrt(error) * normal());
  const mean = seen.reduce((sum, each) => sum + each, 0) / count;
  const m2 = seen.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  return { n: count, mean, m2, errorVariance: errors.reduce((sum, each) => sum + each, 0) / count };
}

function otherSites({ sites = 0, wild = 0 }: World, centre: number, tau: number, random: Random) {
  return Array.from({ length: sites }, (_, site) => {
    const variance = 0.3 + random.uniform();
    const seen = centre + tau * fourTails(random) + Math.sqrt(variance) * random.normal();
    return { mean: seen + (site === 0 ? wild : 0), variance };
  });
}

function once(world: World, random: Random): { readonly here: boolean; readonly person: boolean } {
  const { normal } = random;
  const { spread, people, isPublished = true, hasOwn = true } = world;
  const tau = world.tau ?? Math.abs(normal()) * spread.betweenSites;
  const omega = world.omega ?? Math.abs(normal()) * spread.betweenPeople;
  const centre = 2 * normal();
  const published = centre + Math.sqrt(publishedVariance) * normal();
  const theta = centre + tau * fourTails(random);
  const phi = theta + omega * normal();
  const learned = learnEffect({
    published: isPublished ? { mean: published, variance: publishedVariance } : null,
    sites: otherSites(world, centre, tau, random),
    here: peopleHere(people, theta, omega, random),
    person: hasOwn ? { mean: phi + Math.sqrt(ownVariance) * normal(), variance: ownVariance } : null,
    spread,
  });
  return {
    here: learned.here.lower <= theta && theta <= learned.here.upper,
    person: learned.person.lower <= phi && phi <= learned.person.upper,
  };
}

function sharesIn(world: World, seed: number, runs: number): Shares {
  const random = randomFrom(seed);
  let [here, person] = [0, 0];
  for (let run = 0; run < runs; run++) {
    const held = once(world, random);
    here += held.here ? 1 : 0;
    person += held.person ? 1 : 0;
  }
  return { here: (100 * here) / runs, person: (100 * person) / runs };
}

const spread = { betweenSites: 2, betweenPeople: 4 };
const worlds: readonly { readonly name: string; readonly world: World; readonly seed: number }[] = [
  { name: "studies and own results", seed: 1101, world: { spread, people: 0 } },
  { name: "studies and 12 people here, no own results", seed: 1102, world: { spread, people: 12, hasOwn: false } },
  { name: "studies, 12 people here, own results", seed: 1103, world: { spread, people: 12 } },
  { name: "studies, 60 people here, own results", seed: 1104, world: { spread, people: 60 } },
  {
    name: "12 people here and own results, nothing published",
    seed: 1105,
    world: { spread, people: 12, isPublished: false },
  },
  { name: "the same spreads in every run (1 and 2)", seed: 1106, world: { spread, people: 12, tau: 1, omega: 2 } },
  {
    name: "8 other sites, one of them wild",
    seed: 1107,
    // 60 away from all others: fifteen times as far as most spreads reach.
    world: { spread, people: 12, sites: 8, wild: 60 },
  },
];

/** Worlds in which the truth is known, to see how often the intervals hold it. */
export const learnedCoverage = worlds.map(({ name, world, seed }) => ({
  name,
  shares: (runs: number): Shares => sharesIn(world, seed, runs),
}));
