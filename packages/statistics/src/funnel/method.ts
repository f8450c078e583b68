import { refuseArgument } from "../numeric/argument.ts";

/** What the values are: a share of people, events per exposure, or observed over expected. */
export type FunnelScale = "proportion" | "rate" | "ratio";

/** On which scale values are nearly normal with a known spread. */
export type FunnelTransform =
  /** asin √(x/n), spread 1 / (2 √n). */
  | "arcsine"
  /** √(x/n), spread 1 / (2 √n) for a ratio and √target-free for rates. */
  | "square-root"
  /** log(x/n), spread 1/√n. */
  | "log"
  /** log((x + ½)/(n + ½)) with both x and n counted, as in a ratio of two counts. */
  | "log-of-counts";

/** Every choice on which funnel packages disagree, as plain data. */
export interface FunnelMethod {
  readonly transform: FunnelTransform | "by-scale";
  /** Limits without overdispersion: exact and interpolated, from the transform, or Poisson by chi-squared for any scale. */
  readonly limits: "exact" | "approximate" | "chi-squared";
  /** `auto` adds variation between units only where there is more than chance. */
  readonly overdispersion: "none" | "additive" | "multiplicative" | "auto";
  /** Share of z-values in each tail that may not drive the estimate of overdispersion. */
  readonly trimShare: number;
  /** Pulled in to the quantile, or left out. */
  readonly trimBy: "winsorise" | "truncate";
  /** An angle below 0 or above π/2 is clamped, wraps around, or its limit is left out. */
  readonly beyondAngle: "clamp" | "wrap" | "hide";
  /** FunnelPlotR does not square its square-root limits back. */
  readonly squaresBack: boolean;
  /** FunnelPlotR rounds expected counts of the log transform to two decimals. */
  readonly denominatorDecimals: number | null;
  /** FunnelPlotR uses normal quantiles of six decimals. */
  readonly quantileDecimals: number | null;
  /** Whether limits of a ratio of counts use each unit's own count or its denominator alone. */
  readonly countSpread: "own-counts" | "denominators";
  /** z without overdispersion: by the transform, or PowerBI's gamma distribution for ratios. */
  readonly zWithoutOverdispersion: "transformed" | "gamma";
}

/** Our defaults: exact limits, widened by an additive random effect only where units vary more than by chance. */
export const funnelDefaults: FunnelMethod = Object.freeze({
  transform: "by-scale",
  limits: "exact",
  overdispersion: "auto",
  trimShare: 0.1,
  trimBy: "winsorise",
  beyondAngle: "clamp",
  squaresBack: true,
  denominatorDecimals: null,
  quantileDecimals: null,
  countSpread: "own-counts",
  zWithoutOverdispersion: "transformed",
});

const choices = {
  transform: ["arcsine", "square-root", "log", "log-of-counts", "by-scale"],
  limits: ["exact", "approximate", "chi-squared"],
  overdispersion: ["none", "additive", "multiplicative", "auto"],
  trimBy: ["winsorise", "truncate"],
  beyondAngle: ["clamp", "wrap", "hide"],
  countSpread: ["own-counts", "denominators"],
  zWithoutOverdispersion: ["transformed", "gamma"],
} as const satisfies Partial<Record<keyof FunnelMethod, readonly string[]>>;

const scales: readonly string[] = ["proportion", "rate", "ratio"] satisfies readonly FunnelScale[];

/** @throws RangeError naming the option when the scale or a choice is not one that there is. */
export function requireFunnelMethod(scale: FunnelScale, method: FunnelMethod): void {
  if (!scales.includes(scale)) refuseArgument("scale", `one of ${scales.join(", ")}`, scale);
  for (const [name, known] of Object.entries(choices)) {
    const chosen = Object.entries(method).find(([key]) => key === name)?.[1];
    if (!known.some((each) => each === chosen)) {
      refuseArgument(`method.${name}`, `one of ${known.join(", ")}`, chosen);
    }
  }
  if (!(method.trimShare >= 0 && method.trimShare < 0.5)) {
    refuseArgument("method.trimShare", "from 0 to below 0.5", method.trimShare);
  }
}
