import type { ChartType } from "../model.ts";
import type { Base } from "./base.ts";
import { gapsEstimate, timesEstimate } from "./between.ts";
import { countEstimate, numberEstimate, ratioEstimate } from "./counts.ts";
import { individualsEstimate, rangesEstimate, runEstimate } from "./individuals.ts";
import { centreOnly, type Estimate } from "./line.ts";
import { normalisedEstimate } from "./normalised.ts";
import { deviationsEstimate, meansEstimate, subgroupRangesEstimate } from "./subgroups.ts";

/** Whether the baseline holds a 0 of 0 and the method lets that spoil what is computed from it. */
function isSpoiled({ data, span, method }: Base): boolean {
  if (method.zeroDenominators !== "spoil" || data.weights === null) return false;
  return data.weights.subarray(span.from, span.baselineTo).includes(0);
}

/** Centre line and limits of one phase by the method of its chart. */
export function estimate(type: ChartType, base: Base): Estimate {
  const lines = soundEstimate(type, base);
  if (!isSpoiled(base) || type === "p" || type === "u" || type === "run") return lines;
  return centreOnly(type === "pp" || type === "up" ? lines.centre : Number.NaN);
}

function soundEstimate(type: ChartType, base: Base): Estimate {
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
