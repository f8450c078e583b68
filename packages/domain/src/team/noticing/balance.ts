import type { MeasureDefinition } from "../../figure/definition.ts";
import type { PersonRecord } from "../../record/record.ts";
import { builtInMeasure } from "../measure/built-in-measure.ts";
import { measuresInUse } from "../measure/measure-use.ts";
import { sideOf } from "../measure/side.ts";
import type { Noticing } from "./noticing.ts";

/** Which kind of thinking a team's measures and its notes lean to: counts that ask, and no score. */
export interface Balance {
  /** Measures in use, by the lens that they look through. */
  readonly lenses: { readonly product: readonly string[]; readonly service: readonly string[] };
  /** Measures in use, by where they stand in a set. */
  readonly sides: Readonly<Record<MeasureDefinition["side"], readonly string[]>>;
  /** Notes in each of the four places, by what they lean to. */
  readonly places: readonly {
    readonly place: Noticing["place"];
    readonly product: number;
    readonly service: number;
    readonly both: number;
  }[];
}

const places = ["organisation", "assessment", "improvement", "education"] as const;

/** The four-domain scan (E-95) and the balance of measures, from the team's record. */
export function balanceOf(record: PersonRecord): Balance {
  const used = measuresInUse(record);
  const lensOf = ({ measure, lens }: (typeof used)[number]) => builtInMeasure(measure)?.lens.is ?? lens;
  const through = (lens: "product" | "service") =>
    used.flatMap((each) => (lensOf(each) === lens ? [each.measure] : []));
  const on = (side: MeasureDefinition["side"]) =>
    used.flatMap(({ measure }) => (sideOf(record, measure) === side ? [measure] : []));
  const counted = (place: Noticing["place"], leans: Noticing["leans"]) =>
    record.noticing.logged.filter((each) => each.place === place && each.leans === leans).length;
  return {
    lenses: { product: through("product"), service: through("service") },
    sides: {
      outcome: on("outcome"),
      relationship: on("relationship"),
      preference: on("preference"),
      process: on("process"),
      productivity: on("productivity"),
    },
    places: places.map((place) => ({
      place,
      product: counted(place, "product"),
      service: counted(place, "service"),
      both: counted(place, "both"),
    })),
  };
}
