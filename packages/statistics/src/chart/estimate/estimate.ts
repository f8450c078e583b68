import type { ChartType } from "../model.ts";
import type { Base } from "./base.ts";
import { gapsEstimate, timesEstimate } from "./between.ts";
import { countEstimate, numberEstimate, ratioEstimate } from "./counts.ts";
import { individualsEstimate, rangesEstimate, runEstimate } from "./individuals.ts";
import type { Estimate } from "./line.ts";
import { normalisedEstimate } from "./normalised.ts";
import { deviationsEstimate, meansEstimate, subgroupRangesEstimate } from "./subgroups.ts";

/** Centre line and limits of one phase by the method of its chart. */
export function estimate(type: ChartType, base: Base): Estimate {
  switch (type) {
    case "run":
      return runEstimate(base);
    case "i":
      return individualsEstimate(base);
    case "mr":
      return rangesEstimate(base);
    case "xbar":
      return meansEstimate(base);
    case "s":
      return deviationsEstimate(base);
    case "r":
      return subgroupRangesEstimate(base);
    case "p":
    case "pp":
    case "u":
    case "up":
      return ratioEstimate(base, type);
    case "c":
      return countEstimate(base);
    case "np":
      return numberEstimate(base);
    case "g":
      return gapsEstimate(base);
    case "t":
      return timesEstimate(base);
    case "ip":
      return normalisedEstimate(base);
  }
}
