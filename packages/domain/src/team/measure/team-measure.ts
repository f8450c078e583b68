import type { MeasureDefinition } from "../../figure/definition.ts";
import type { MissingInSet } from "../../figure/measure-set.ts";
import { missingInSet } from "../../figure/measure-set.ts";
import type { Exclusion, Measure, Phase, Target } from "../../measure/measure.ts";
import type { PersonRecord } from "../../record/record.ts";
import type { Brought } from "../../record/slice.ts";
import { type ExcludedPeriod, measuresInUse } from "./measure-use.ts";
import { builtInMeasure } from "./side.ts";
import { soundsLikeOutput } from "./sounds-like-output.ts";

/** A measure that the team looks at, with its whole definition and what was recorded about its chart. */
export interface TeamMeasure {
  readonly definition: MeasureDefinition;
  /** The measure that holds how many there were, for a share that is counted and not only told in per cent. */
  readonly of: string | null;
  readonly pairedWith: string | null;
  readonly adopted: Brought;
  readonly phases: readonly Pick<Phase, "from" | "because" | "brought">[];
  readonly exclusions: readonly Pick<Exclusion, "measurement" | "because" | "brought">[];
  /** Months that are left out, each by a day in it. */
  readonly excludedPeriods: readonly Pick<ExcludedPeriod, "month" | "because" | "brought">[];
  readonly target: Target | null;
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
    source: "measurement",
  };
}

/** The measures that a team looks at, in the order in which it first adopted them. */
export function teamMeasures(record: PersonRecord): readonly TeamMeasure[] {
  const { phases, exclusions, targets } = record.measure;
  return measuresInUse(record).flatMap((adopted) => {
    const definition = definitionOf(adopted);
    if (definition === null) return [];
    const own = <Act extends { readonly measure: string }>(acts: readonly Act[]) =>
      acts.filter(({ measure }) => measure === adopted.measure);
    const reckoned = adopted.definition?.reckoned;
    return [
      {
        definition,
        of: reckoned?.as === "share" ? (reckoned.of ?? null) : null,
        pairedWith: adopted.definition?.pairedWith ?? null,
        adopted: adopted.brought,
        phases: own(phases).map(({ from, because, brought }) => ({ from, because, brought })),
        exclusions: own(exclusions).map(({ measurement, because, brought }) => ({ measurement, because, brought })),
        excludedPeriods: own(record.measureUse.excluded).map(({ month, because, brought }) => ({
          month,
          because,
          brought,
        })),
        soundsLikeOutput: soundsLikeOutput(definition),
        target: targets.get(adopted.measure) ?? null,
      },
    ];
  });
}

/** What a team's measure set still asks for (E-22, E-17, E-11). */
export function missingInTeamSet(measures: readonly TeamMeasure[]): readonly MissingInSet[] {
  return missingInSet(measures.map(({ definition }) => definition));
}
