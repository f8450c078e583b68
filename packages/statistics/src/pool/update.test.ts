import { describe, expect, it } from "vitest";
import { randomFrom } from "../../test/random.ts";
import { updateByLevels } from "./update.ts";

describe("a published effect, updated by the network, the site and the person", () => {
  const prior = { mean: -2, variance: 1 };

  it("is the precision-weighted mean when levels don't differ (Gelman and others 2013, eq. 2.12)", () => {
    const [network] = updateByLevels(prior, [{ name: "network", between: 0, seen: { mean: 0, variance: 1 } }]);
    expect(network).toMatchObject({ updated: { mean: -1, variance: 0.5 }, ownShare: 0.5 });
  });

  it("leans on the own data the more levels differ, and on what is above when nothing was seen", () => {
    const share = (between: number): number =>
      updateByLevels(prior, [{ name: "person", between, seen: { mean: 1, variance: 1 } }])[0]?.ownShare ?? 0;
    expect(share(0)).toBeLessThan(share(1));
    expect(share(1)).toBeLessThan(share(10));
    const [unseen] = updateByLevels(prior, [{ name: "site", between: 0.5, seen: null }]);
    expect(unseen).toMatchObject({ updated: { mean: -2, variance: 1.5 }, ownShare: 0 });
  });

  it("holds the person's own effect in 95 of 100, when the levels differ as said", () => {
    const { normal } = randomFrom(77);
    const runs = 4000;
    let covered = 0;
    for (let run = 0; run < runs; run++) {
      const site = prior.mean + normal() + Math.sqrt(0.3) * normal();
      const person = site + Math.sqrt(0.5) * normal();
      const levels = updateByLevels(prior, [
        { name: "site", between: 0.3, seen: { mean: site + 0.2 * normal(), variance: 0.04 } },
        { name: "person", between: 0.5, seen: { mean: person + normal(), variance: 1 } },
      ]);
      const own = levels.at(-1);
      if (own !== undefined && own.lower <= person && own.upper >= person) covered++;
    }
    expect(covered / runs).toBeGreaterThan(0.94);
    expect(covered / runs).toBeLessThan(0.96);
  });

  it("refuses a prior that claims to be certain", () => {
    expect(() => updateByLevels({ mean: 0, variance: 0 }, [])).toThrow("prior.variance must be above 0");
  });
});
