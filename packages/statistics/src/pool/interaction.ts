import { at, refuseArgument, requireLength } from "../numeric/argument.ts";
import {
  type CrossProductFit,
  type CrossProducts,
  fitCrossProducts,
  mergeCrossProducts,
  requireCrossProducts,
  selectColumns,
  withinSite,
} from "./cross-products.ts";
import { type PooledEffect, type PoolingOptions, poolEffects } from "./random-effects.ts";

export type SiteInteraction = {
  /** 0-based index of the site. */
  readonly site: number;
  /** How much more the treatment did, within this site, where the context was present. */
  readonly estimate: number;
  readonly variance: number;
};

export type ContextInteraction = {
  readonly sites: readonly SiteInteraction[];
  /** Sites that can't tell: treatment or context doesn't vary there, or there are too few people. */
  readonly leftOut: readonly number[];
  /** Over the sites that can tell; null when there is none. */
  readonly pooled: PooledEffect | null;
};

/** The columns that stand for treatment, context and their product. */
export type InteractionColumns = { readonly treatment: string; readonly context: string; readonly interaction: string };

function siteInteraction(products: CrossProducts, columns: InteractionColumns): Omit<SiteInteraction, "site"> | null {
  const chosen = selectColumns(products, ["intercept", columns.treatment, columns.context, columns.interaction]);
  if (chosen.n <= 4 || !varies(chosen)) return null;
  const fit = fitCrossProducts(chosen);
  const own = fit.coefficients[3];
  if (own === undefined || own.standardError === 0) return null;
  return { estimate: own.estimate, variance: own.standardError ** 2 };
}

/** Do all columns vary, each beyond what the others explain? */
function varies(products: CrossProducts): boolean {
  const { xtx } = withinSite(products);
  const rows = xtx.map((row) => [...row]);
  for (let pivot = 0; pivot < rows.length; pivot++) {
    const own = rows[pivot]?.[pivot] ?? 0;
    if (!(own > 1e-9 * Math.max(xtx[pivot]?.[pivot] ?? 0, products.xtx[pivot + 1]?.[pivot + 1] ?? 0))) return false;
    for (let below = pivot + 1; below < rows.length; below++) {
      const factor = (rows[below]?.[pivot] ?? 0) / own;
      rows[below] = (rows[below] ?? []).map((cell, column) => cell - factor * (rows[pivot]?.[column] ?? 0));
    }
  }
  return true;
}

function requireSites(sites: readonly CrossProducts[]): void {
  requireLength(sites.length, "sites", 1);
  sites.forEach((products, site) => {
    requireCrossProducts(at("sites", site), products);
  });
}

/**
 * What works in which context, answered within sites: each site's own treatment by context interaction, pooled with
 * random effects. Differences between sites (who they serve, how they work) cancel, which they don't in a slope drawn
 * across sites.
 *
 * @param sites - cross products of each site with columns `intercept` and those named.
 * @throws RangeError for no sites, missing columns or malformed sums.
 * @see Fisher, Carpenter, Morris, Freeman and Tierney, BMJ 2017;356:j573 (within-trial interactions, "deft" approach).
 */
export function poolInteractions(
  sites: readonly CrossProducts[],
  columns: InteractionColumns,
  options: PoolingOptions = {},
): ContextInteraction {
  requireSites(sites);
  const found: SiteInteraction[] = [];
  const leftOut: number[] = [];
  sites.forEach((products, site) => {
    const own = siteInteraction(products, columns);
    if (own === null) leftOut.push(site);
    else found.push({ site, ...own });
  });
  const pooled =
    found.length === 0
      ? null
      : poolEffects(
          { effects: found.map(({ estimate }) => estimate), variances: found.map(({ variance }) => variance) },
          options,
        );
  return { sites: found, leftOut, pooled };
}

/**
 * Everyone in one regression, from the sums of all sites; `withSiteIntercepts` gives each site a level of its own.
 *
 * @throws RangeError for no sites, or as `fitCrossProducts`.
 */
export function regressSites(
  sites: readonly CrossProducts[],
  { withSiteIntercepts = false, level = 0.95 } = {},
): CrossProductFit {
  requireSites(sites);
  const parts = withSiteIntercepts ? sites.map(withinSite) : sites;
  const [first, ...rest] = parts;
  if (first === undefined) return refuseArgument("sites", "at least one site", sites.length);
  const lost = withSiteIntercepts ? sites.length : 0;
  return fitCrossProducts(rest.reduce(mergeCrossProducts, first), { level, lost });
}
