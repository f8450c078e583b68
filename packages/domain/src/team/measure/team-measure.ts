import type { MeasureDefinition } from "../../figure/definition.ts";
import type { MissingInSet } from "../../figure/measure-set.ts";
import { missingInProductSet, missingInSet } from "../../figure/measure-set.ts";
import type { Exclusion, Measure, Phase, Target } from "../../measure/measure.ts";
import type { PersonRecord } from "../../record/record.ts";
import type { Brought } from "../../record/slice.ts";
import { type ChartAct, chartActs } from "../chart/chart-acts.ts";
import { isProductDominant } from "../improvement/improvement.ts";
import { builtInMeasure } from "./built-in-measure.ts";
import { countBehind } from "./count-behind.ts";
import { type ExcludedPeriod, measuresInUse } from "./measure-use.ts";
import { soundsLikeOutput } from "./sounds-like-output.ts";

/** A measure that the team looks at, with its whole definition and what was recorded about its chart. */
export interface TeamMeasure {
  readonly definition: MeasureDefinition;
  /** The measure that holds how many there were, for a share or a rate that is counted. */
  readonly of: string | null;
  readonly pairedWith: string | null;
  readonly adopted: Brought;
  readonly phases: readonly Pick<Phase, "from" | "because" | "brought">[];
  readonly exclusions: readonly Pick<Exclusion, "measurement" | "because" | "brought">[];
  /** Months that are left out, each by a day in it. */
  readonly excludedPeriods: readonly Pick<ExcludedPeriod, "month" | "because" | "brought">[];
  readonly target: Target | null;
  /** Everything that was decided and said about its chart, in that order; what was taken back too. */
  readonly acts: readonly ChartAct[];
  /** Another measure of the team's shows it: it counts how many there were. */
  readonly isCountBehind: boolean;
  /** Its words or its unit count what is done, yet it stands on another side: it is asked about (E-17). */
  readonly soundsLikeOutput: boolean;
}

function definitionOf({ measure: id, title, unit, better, kind, lens, definition }: Measure): MeasureDefinition | null {
  const known = builtInMeasure(id);
  if (known !== null) return known;
  if (definition === undefined || lens === "not-said") return null;
  const { what, reckoned, subgroup, period, because, side, licence } = definition;
  return {
    ...{ id, title, unit, better, kind, what, reckoned, subgroup, period, side, licence },
    lens: { is: lens, because },
    source: definition.from === "people" ? "instrument" : "measurement",
  };
}

/** The measures that a team looks at, in the order in which it first adopted them. */
export function teamMeasures(record: PersonRecord): readonly TeamMeasure[] {
  const { phases, exclusions, targets } = record.measure;
  const { withdrawn } = record.chart;
  const used = measuresInUse(record);
  const behind = new Set(used.map(countBehind));
  return used.flatMap((adopted) => {
    const definition = definitionOf(adopted);
    if (definition === null) return [];
    const own = <Act extends { readonly measure: string; readonly brought: Brought }>(acts: readonly Act[]) =>
      acts.filter(({ measure, brought }) => measure === adopted.measure && !withdrawn.has(brought.entry));
    return [
      {
        definition,
        of: countBehind(adopted),
        pairedWith: adopted.definition?.pairedWith ?? null,
        adopted: adopted.brought,
        phases: own(phases).map(({ from, because, brought }) => ({ from, because, brought })),
        exclusions: own(exclusions).map(({ measurement, because, brought }) => ({ measurement, because, brought })),
        excludedPeriods: own(record.measureUse.excluded).map(({ month, because, brought }) => ({
          month,
          because,
          brought,
        })),
        acts: chartActs(record, adopted.measure),
        isCountBehind: behind.has(adopted.measure),
        soundsLikeOutput: soundsLikeOutput(definition),
        target: targets.get(adopted.measure) ?? null,
      },
    ];
  });
}

/** What a team's measure set still asks for (E-22, E-17, E-11), and product-dominant work asks less (E-10). */
export function missingInTeamSet(record: PersonRecord, measures: readonly TeamMeasure[]): readonly MissingInSet[] {
  const set = measures.map(({ definition }) => definition);
  return isProductDominant(record) ? missingInProductSet(set) : missingInSet(set);
}
