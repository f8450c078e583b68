import { describe, expect, it } from "vitest";
import { randomFrom } from "../../test/random.ts";
import { crossProductsOf, fitCrossProducts, mergeCrossProducts, selectColumns } from "./cross-products.ts";
import { poolInteractions, regressSites } from "./interaction.ts";

const columns = ["intercept", "treatment", "context", "both"];

const names = { treatment: "treatment", context: "context", interaction: "both" };

/** A site where treatment adds 1, and 2 more where the context is there; `level` is the site's own. */
function siteWith(seed: number, n: number, level: number, contextShare = 0.5) {
  const { uniform, normal } = randomFrom(seed);
  const rows = Array.from({ length: n }, () => {
    const [treated, context] = [uniform() < 0.5 ? 1 : 0, uniform() < contextShare ? 1 : 0];
    return [1, treated, context, treated * context];
  });
  const y = rows.map(
    ([, treated = 0, context = 0, both = 0]) => level + treated + context * level + 2 * both + normal(),
  );
  return crossProductsOf(columns, rows, y);
}

describe("what works in which context", () => {
  it("is found within sites when it differs between them for other reasons", () => {
    const sites = [0, 1, 2, 3, 4, 5].map((site) => siteWith(site + 1, 400, site * 5));
    const { pooled, leftOut } = poolInteractions(sites, names);
    expect(leftOut).toEqual([]);
    expect(pooled?.estimate).toBeCloseTo(2, 0);
    expect(pooled?.lower).toBeLessThan(2);
    expect(pooled?.upper).toBeGreaterThan(2);
  });

  it("can't be told by a site where everyone has the context, so that site is named and left out", () => {
    const { sites, leftOut } = poolInteractions([siteWith(1, 100, 0), siteWith(2, 100, 0, 1)], names);
    expect(sites.map(({ site }) => site)).toEqual([0]);
    expect(leftOut).toEqual([1]);
  });

  it("is no claim when no site can tell", () => {
    expect(poolInteractions([siteWith(2, 100, 0, 1)], names).pooled).toBeNull();
  });

  it("fits everyone from sums alone as from everyone's rows", () => {
    const both = mergeCrossProducts(siteWith(1, 50, 3), siteWith(2, 70, 3));
    expect(regressSites([siteWith(1, 50, 3), siteWith(2, 70, 3)])).toEqual(fitCrossProducts(both));
  });

  it("gives each site a level of its own when asked", () => {
    const fit = regressSites([siteWith(1, 300, 0), siteWith(2, 300, 0)], { withSiteIntercepts: true });
    expect(fit.names).toEqual(["treatment", "context", "both"]);
    expect(fit.df).toBe(600 - 3 - 2);
  });

  it.each([
    {
      name: "columns that differ",
      act: () => mergeCrossProducts(siteWith(1, 9, 0), selectColumns(siteWith(1, 9, 0), ["intercept"])),
      words: "other.columns",
    },
    {
      name: "a column that isn't there",
      act: () => selectColumns(siteWith(1, 9, 0), ["age"]),
      words: "columns must be one of",
    },
    { name: "fewer people than coefficients", act: () => fitCrossProducts(siteWith(1, 4, 0)), words: "products.n" },
    { name: "no sites", act: () => poolInteractions([], names), words: "sites must hold at least 1" },
  ])("refuses $name", ({ act, words }) => {
    expect(act).toThrow(RangeError);
    expect(act).toThrow(words);
  });
});
