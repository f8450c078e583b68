import type { MeasureDefinition } from "./definition.ts";

/** What a set of measures still asks for. */
export type MissingInSet =
  /** No measure of this side is in the set (E-22). */
  | { readonly missing: "outcome" | "relationship" | "preference" }
  /** A measure of how much is done stands without one of what it does to people (E-17). */
  | { readonly missing: "pair"; readonly for: string }
  /** Only what is done is counted, and nothing of what comes of it (E-11). */
  | { readonly missing: "benefit" }
  /** Product-dominant work, and no measure of what it is like for people (E-10). */
  | { readonly missing: "people" };

const needed = ["outcome", "relationship", "preference"] as const;

type Set = readonly Pick<MeasureDefinition, "id" | "side">[];

/**
 * What is missing from the measures of product-dominant work: flow and time are welcome, and one measure beside them of what
 * it is like for people is all that is asked.
 */
export function missingInProductSet(set: Set): readonly MissingInSet[] {
  const isOfPeople = ({ side }: Set[number]) => needed.some((each) => each === side);
  return set.some(isOfPeople) ? [] : [{ missing: "people" }];
}

/**
 * What is missing from a measure set. A set is complete with outcome, relationship and preference; a measure of productivity
 * asks for an outcome or a relationship beside it; and outputs can't stand in the place of benefits.
 *
 * @returns nothing for a complete set, and for an empty one the three sides.
 */
export function missingInSet(set: Set): readonly MissingInSet[] {
  const has = (side: MeasureDefinition["side"]) => set.some((measure) => measure.side === side);
  const isPaired = has("outcome") || has("relationship");
  const unpaired = isPaired ? [] : set.filter(({ side }) => side === "productivity");
  return [
    ...needed.filter((side) => !has(side)).map((side) => ({ missing: side })),
    ...unpaired.map(({ id }) => ({ missing: "pair", for: id }) as const),
    ...(set.length > 0 && set.every(({ side }) => side === "process" || side === "productivity")
      ? [{ missing: "benefit" } as const]
      : []),
  ];
}
