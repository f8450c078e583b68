import { describe, expect, it } from "vitest";
import { learnedCoverage } from "../../../test/learned-coverage.ts";
import { normalCdf } from "../../numeric/normal.ts";
import { studentCdf } from "../../numeric/student.ts";
import { learnEffect, type ToLearnFrom } from "./learn-effect.ts";
import { stretches } from "./scales.ts";

const certain = { betweenSites: 1e-6, betweenPeople: 1e-6 };
const nothing: Pick<ToLearnFrom, "sites" | "here" | "person"> = { sites: [], here: null, person: null };

describe("what is published and what was seen, taken together", () => {
  it("is the precision-weighted mean when nothing differs (Gelman and others 2013, eq. 2.12)", () => {
    const { person } = learnEffect({
      ...nothing,
      published: { mean: -2, variance: 1 },
      person: { mean: 0, variance: 1 },
      spread: certain,
    });
    expect(person.estimate).toBeCloseTo(-1, 6);
    expect(person.standardDeviation).toBeCloseTo(Math.SQRT1_2, 5);
    expect(person.lower).toBeCloseTo(-1 - 1.96 * Math.SQRT1_2, 2);
    expect(person.upper).toBeCloseTo(-1 + 1.96 * Math.SQRT1_2, 2);
    expect(person.above).toBeCloseTo(normalCdf(-Math.SQRT2), 5);
  });

  it("of people here alone is their mean with a t interval, where the scale says little", () => {
    // Student: mean 3, s² 4, n 9, so 3 ± 2.306 × 2/3.
    const here = { n: 9, mean: 3, m2: 32, errorVariance: 0 };
    const spread = { betweenSites: 1, betweenPeople: 4 };
    const learned = learnEffect({ ...nothing, published: null, here, spread });
    expect(learned.here.estimate).toBeCloseTo(3, 9);
    expect(learned.here.upper - 3).toBeGreaterThan(1.3);
    expect(learned.here.upper - 3).toBeLessThan(1.75);
  });

  it("leaves the published effect as it is, and only less sure, where nobody has seen anything", () => {
    const published = { mean: -2.6, variance: 0.87 };
    const spread = { betweenSites: 2.3, betweenPeople: 8 };
    const { here, person } = learnEffect({ ...nothing, published, spread });
    expect(here.estimate).toBeCloseTo(-2.6, 9);
    expect(here.lower).toBeLessThan(-2.6 - 1.96 * Math.sqrt(0.87));
    expect(person.lower).toBeLessThan(here.lower);
  });

  it("lets go of what is published when the people here say clearly otherwise", () => {
    const published = { mean: 0, variance: 0.25 };
    const spread = { betweenSites: 0.5, betweenPeople: 2 };
    const pull = (mean: number) => {
      const here = { n: 30, mean, m2: 29 * 5, errorVariance: 3 };
      return mean - learnEffect({ ...nothing, published, here, spread }).here.estimate;
    };
    expect(pull(1) / 1).toBeGreaterThan(0.1);
    expect(pull(12) / 12).toBeLessThan(0.02);
  });

  it("is sure of the spread between people only as far as their number allows", () => {
    const spread = { betweenSites: 1, betweenPeople: 4 };
    const people = (n: number, between: number) =>
      learnEffect({
        ...nothing,
        published: { mean: 0, variance: 1 },
        here: { n, mean: 0, m2: (n - 1) * (between ** 2 + 1), errorVariance: 1 },
        spread,
      }).between.people;
    expect(Math.abs(people(200, 2) - 2)).toBeLessThan(0.3);
    expect(people(200, 4)).toBeGreaterThan(people(200, 1) + 2);
  });

  it.each([
    { name: "nothing to learn from", given: { ...nothing, published: null, spread: certain }, says: "published" },
    {
      name: "a published effect that claims to be certain",
      given: { ...nothing, published: { mean: 0, variance: 0 }, spread: certain },
      says: "published.variance must be above 0",
    },
    {
      name: "a scale of nothing",
      given: { ...nothing, published: { mean: 0, variance: 1 }, spread: { betweenSites: 0, betweenPeople: 1 } },
      says: "spread.betweenSites must be above 0",
    },
    {
      name: "half a person",
      given: {
        ...nothing,
        published: null,
        here: { n: 1.5, mean: 0, m2: 0, errorVariance: 0 },
        spread: certain,
      },
      says: "here.n",
    },
  ])("refuses $name", ({ given, says }) => expect(() => learnEffect(given)).toThrow(says));
});

describe("the distribution of sites", () => {
  const total = stretches.reduce((sum, { logWeight }) => sum + Math.exp(logWeight), 0);
  it.each([0.5, 1, 2.132, 2.776, 4.604, 8, 20, 100])("has the tail of a t with 4 degrees of freedom at %d", (x) => {
    const tail =
      stretches.reduce((sum, { by, logWeight }) => sum + Math.exp(logWeight) * normalCdf(-x / Math.sqrt(by)), 0) /
      total;
    expect(tail / studentCdf(-x, 4)).toBeCloseTo(1, 2);
  });
});

describe("intervals of 95 % of what was learned", () => {
  const runs = 2000;
  it.each(learnedCoverage.map((setting) => ({ name: setting.name, setting })))(
    "hold the site's and the person's effect as often as they say: $name",
    ({ setting }) => {
      const { here, person } = setting.shares(runs);
      for (const share of [here, person]) {
        expect(share).toBeGreaterThanOrEqual(93);
        expect(share).toBeLessThanOrEqual(97);
      }
    },
    240_000,
  );
});

describe("one wild site", () => {
  const others = [0.4, -0.6, 0.1, 0.9, -0.3, -0.2, 0.5];
  const sites = (wild: number) => [...others, wild].map((mean) => ({ mean, variance: 0.2 }));
  const learned = (wild: number, published: ToLearnFrom["published"]) =>
    learnEffect({
      published,
      sites: sites(wild),
      here: null,
      person: null,
      spread: { betweenSites: 0.5, betweenPeople: 1 },
    });
  const mean = others.reduce((sum, each) => sum + each, 0) / others.length;

  it.each([{ published: null }, { published: { mean: 0.1, variance: 0.1 } }])(
    "can't capture the rest: the farther it is, the less it pulls ($published)",
    ({ published }) => {
      const pulls = [3, 10, 100, 1000].map((wild) => Math.abs(learned(wild, published).here.estimate - mean));
      const [near = 0, far = 0, , farthest = 0] = pulls;
      // A plain mean would move by an eighth of the distance: 1.25 for 10, 125 for 1000.
      expect(Math.max(...pulls)).toBeLessThan(0.4);
      expect(far).toBeLessThan(near);
      expect(farthest).toBeLessThan(0.15);
    },
  );
});
