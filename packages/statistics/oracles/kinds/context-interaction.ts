import {
  type CrossProductFit,
  type CrossProducts,
  metaforRoots,
  poolInteractions,
  regressSites,
} from "../../src/index.ts";
import {
  type Comparison,
  compareUnder,
  isPlain,
  listAt,
  numberAt,
  numbersAt,
  objectAt,
  objectsAt,
  type Plain,
  toleranceOf,
} from "./compare.ts";

function siteOf(site: Plain, columns: readonly string[]): CrossProducts {
  return {
    n: numberAt(site, "n"),
    columns,
    xtx: listAt(site, "XtX").map((row) => numbersAt({ row }, "row")),
    xty: numbersAt(site, "Xty"),
    yty: numberAt(site, "yty"),
  };
}

function compareFit({ same }: Comparison, name: string, expected: Plain, ours: CrossProductFit): void {
  const terms = listAt(expected, "terms");
  const chosen = ours.coefficients.filter((_, index) => terms.length === 0 || terms.includes(ours.names[index]));
  same(
    `${name} beta`,
    expected["beta"],
    chosen.map(({ estimate }) => estimate),
  );
  same(
    `${name} se`,
    expected["se"],
    chosen.map(({ standardError }) => standardError),
  );
  same(
    `${name} t`,
    expected["t"],
    chosen.map(({ statistic }) => statistic),
  );
  same(
    `${name} p`,
    expected["p"],
    chosen.map(({ p }) => p),
  );
  same(`${name} sigma`, expected["sigma"], ours.sigma);
  same(`${name} df`, expected["df"], ours.df);
  same(`${name} r2`, expected["r2"], ours.r2);
}

/** Checks one case of a context-interaction file; returns what doesn't agree, in sentences. */
export function check(oracle: Plain, file: Plain): readonly string[] {
  const comparison = compareUnder(toleranceOf(file));
  const columns = listAt(oracle, "columns").map(String);
  const sites = objectsAt(objectAt(oracle, "input"), "sites").map((site) => siteOf(site, columns));
  const expected = objectAt(oracle, "expected");
  const { pooled, siteFixed, withinSiteInteraction } = expected;
  if (isPlain(pooled)) compareFit(comparison, "pooled", pooled, regressSites(sites));
  if (isPlain(siteFixed)) {
    compareFit(comparison, "siteFixed", siteFixed, regressSites(sites, { withSiteIntercepts: true }));
  }
  if (isPlain(withinSiteInteraction)) {
    const names = { treatment: "trt", context: "ctx", interaction: "trt:ctx" };
    const ours = poolInteractions(sites, names, { test: "wald", roots: { ...metaforRoots, threshold: 1e-12 } });
    const { same } = comparison;
    same("within k", withinSiteInteraction["k"], ours.sites.length);
    same(
      "within perSite",
      withinSiteInteraction["perSite"],
      ours.sites.map(({ estimate }) => estimate),
    );
    same(
      "within variance",
      withinSiteInteraction["perSiteVariance"],
      ours.sites.map(({ variance }) => variance),
    );
    same("within estimate", withinSiteInteraction["estimate"], ours.pooled?.estimate);
    same("within se", withinSiteInteraction["se"], ours.pooled?.standardError);
    same("within tau2", withinSiteInteraction["tau2"], ours.pooled?.tau2);
  }
  return comparison.mismatches;
}
