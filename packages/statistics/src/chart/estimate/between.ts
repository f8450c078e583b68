import type { ChartMethod } from "../method.ts";
import { type Base, isUsed, meanUsed, medianUsed } from "./base.ts";
import { sigmaOfRanges } from "./individuals.ts";
import { type Estimate, symmetric } from "./line.ts";

/** The median of a geometric quantity in means, as the packages have it: ln 2 to three decimals. */
const medianOfMean = Math.round(Math.LN2 * 1000) / 1000;

/**
 * G chart of cases between rare events: mean ± 3 √(m (m + 1)), drawn with the median as the centre line, so
 * that half the points lie on each side and the runs rules hold.
 *
 * @see Benneyan, Health Care Manag Sci 2001;4:305-318; Montgomery, 7th ed. (2013), section 7.3.
 */
export function gapsEstimate(base: Base): Estimate {
  const { y } = base.data;
  const { centre, counts } = base.method.geometric;
  const mean = base.span.given ?? meanUsed(base, y);
  const other = counts === "gaps" ? mean + 1 : mean - 1;
  // Two roots, for the product of two huge numbers would overflow.
  const sigma = Math.sqrt(Math.max(0, mean)) * Math.sqrt(Math.max(0, other));
  const limits = symmetric(mean, sigma, { ...base.bounds, screened: 0 });
  if (centre === "mean") return limits;
  return { ...limits, centre: base.span.given === null ? medianUsed(base, y) : medianOfMean * base.span.given };
}

const power = 3.6;

/** Times as a T chart draws them. */
export function drawnTimes(times: Float64Array, method: ChartMethod): Float64Array {
  return method.times === "times" ? times : times.map((time) => (time ** (1 / power)) ** power);
}

function givenCentre(base: Base): number | null {
  const { given } = base.span;
  if (given === null || base.method.times === "transformed") return given;
  return Math.max(0, given) ** (1 / power);
}

/**
 * T chart of times between rare events: values to the power 1/3.6 are nearly normal, charted as
 * individuals, and the lines are transformed back.
 *
 * @see Nelson, J Qual Technol 1994;26:239-241.
 */
export function timesEstimate(base: Base): Estimate {
  const transformed = new Float64Array(base.data.y.length);
  for (let index = base.span.from; index < base.span.to; index++) {
    transformed[index] = isUsed(base, index) ? (base.data.y[index] ?? 0) ** (1 / power) : Number.NaN;
  }
  const centre = givenCentre(base) ?? meanUsed(base, transformed);
  const { sigma, screened } = sigmaOfRanges(base, transformed);
  const back = (value: number, below: number): number => (value < 0 ? below : value ** power);
  const isTransformed = base.method.times === "transformed";
  const twoSigmaBelow = isTransformed ? Number.NaN : 0;
  return {
    centre: centre ** power,
    sigma: Number.NaN,
    lower: isTransformed && Number.isNaN(sigma) ? 0 : back(centre - 3 * sigma, 0),
    upper: back(centre + 3 * sigma, 0),
    lowerTwoSigma: back(centre - 2 * sigma, twoSigmaBelow),
    upperTwoSigma: back(centre + 2 * sigma, 0),
    screened,
  };
}
