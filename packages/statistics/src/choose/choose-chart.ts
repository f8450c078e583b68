import type { ChartType } from "../chart/model.ts";
import { readColumn, type Series } from "../chart/series.ts";

/** What the values are. A measure declares it; it can't be read from the numbers. */
export type DataKind =
  /** One value a period: a score, a time, a pressure. */
  | "individual"
  /** How many of so many people or visits. */
  | "proportion"
  /** Events per exposure, such as falls per bed day; one person can have several. */
  | "rate"
  /** Events per period where the exposure hardly changes. */
  | "count"
  /** Cases between two rare events. */
  | "cases-between"
  /** Time between two rare events. */
  | "time-between"
  /** Several values a period. */
  | "subgroups";

export interface ChartChoice {
  readonly type: ChartType;
  /** Why, in words for the people who look at it. */
  readonly reason: string;
  /** Useful points so far, and how many control limits would want. */
  readonly points: number;
  readonly wanted: number;
  readonly isTooEarly: boolean;
}

/** Below this a run chart says all that can be said; limits would still move. */
const leastForLimits = 12;
/** Where denominators are this large, binomial and Poisson limits come out too narrow. */
const largeDenominator = 5_000;

interface Facts {
  readonly points: number;
  readonly meanDenominator: number;
  readonly hasZero: boolean;
  readonly mean: number;
}

function factsOf({ values, denominators }: Series): Facts {
  readColumn(values, "values", null);
  if (denominators !== undefined) readColumn(denominators, "denominators", 0);
  let points = 0;
  let of = 0;
  let total = 0;
  let hasZero = false;
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? null;
    const denominator = denominators === undefined ? 1 : (denominators[index] ?? null);
    if (value === null || denominator === null) continue;
    points += 1;
    total += value;
    of += denominator;
    if (value === 0) hasZero = true;
  }
  return {
    points,
    meanDenominator: points === 0 ? 0 : of / points,
    hasZero,
    mean: points === 0 ? 0 : total / points,
  };
}

interface Pick {
  readonly type: ChartType;
  readonly reason: string;
}

function pickRatio(kind: "proportion" | "rate", facts: Facts): Pick {
  const isLarge = facts.meanDenominator >= largeDenominator;
  if (kind === "proportion") {
    return isLarge
      ? {
          type: "pp",
          reason: "It is a share of very many, where a plain P chart would call ordinary variation a signal.",
        }
      : { type: "p", reason: "It is how many of so many, so limits follow the number of people at each point." };
  }
  return isLarge
    ? {
        type: "up",
        reason: "It is a rate over very much exposure, where a plain U chart would call ordinary variation a signal.",
      }
    : { type: "u", reason: "It is events per exposure, so limits follow the exposure at each point." };
}

function pickFor(kind: DataKind, facts: Facts): Pick {
  switch (kind) {
    case "proportion":
    case "rate":
      return pickRatio(kind, facts);
    case "count":
      return facts.mean < 2
        ? {
            type: "run",
            reason: "The events are rare. Chart the time or the cases between them instead of counts near zero.",
          }
        : { type: "c", reason: "It counts events in periods that are much alike." };
    case "cases-between":
      return { type: "g", reason: "It counts cases between rare events." };
    case "time-between":
      return facts.hasZero
        ? { type: "g", reason: "It is time between rare events, with intervals of zero, which a T chart can't take." }
        : { type: "t", reason: "It is time between rare events." };
    case "subgroups":
      return {
        type: "xbar",
        reason: "There are several values in each period, so their means are charted. Look at the S chart too.",
      };
    case "individual":
      return { type: "i", reason: "There is one value in each period, and enough of them for limits." };
  }
}

/** The kind that the columns alone allow, where no measure declares one. */
function kindOf(series: Series): DataKind {
  if (series.subgroups !== undefined || series.subgroupSizes !== undefined) return "subgroups";
  return "individual";
}

/**
 * Chooses a chart from the kind of data and says why. It never guesses a proportion or a rate from the look
 * of the numbers: without a declared kind, values stand for themselves.
 *
 * @param series - as for `chart`.
 * @param kind - what the values are; from the measure.
 * @returns a run chart with "too early" while there are fewer than 12 points.
 * @see Provost and Murray, The Health Care Data Guide, 2nd ed. (2022), on selecting a chart; Benneyan,
 *   Lloyd and Plsek, Qual Saf Health Care 2003;12:458-464.
 */
export function chooseChart(series: Series, kind: DataKind = kindOf(series)): ChartChoice {
  const facts = factsOf(series);
  const { points } = facts;
  const counted = { points, wanted: leastForLimits, isTooEarly: points < leastForLimits };
  if (points < leastForLimits && kind !== "subgroups") {
    const reason = `A run chart asks least of the data. With ${points} of ${leastForLimits} points it is too early for limits.`;
    return { type: "run", reason, ...counted };
  }
  return { ...pickFor(kind, facts), ...counted };
}
