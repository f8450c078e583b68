import type { MeasurementSeed, Seed } from "../plan/outcome.ts";
import { type Coding, codingsOf, sayable, wordsOf } from "../reading/concept.ts";
import type { Node } from "../reading/node.ts";
import { momentOf } from "../reading/time.ts";
import type { Item } from "../source/item.ts";
import { observedTime } from "../source/resource.ts";
import { measureOf } from "./measure-of.ts";

export interface Measured {
  readonly seeds: readonly Seed[];
  readonly measurements: readonly MeasurementSeed[];
  readonly leftOut: readonly string[];
}
interface Quantity {
  readonly value: number;
  readonly unit: string;
}

/**
 * Every number of an observation: its own, and one for each component, so that a blood pressure becomes two series.
 *
 * @param about - what the number is about, where the observation's own code says too little.
 */
export function measuredIn(node: Node, item: Item, about?: Coding): Measured {
  const panel = codingsOf(node.object("code"))[0];
  const parts = [node, ...node.list("component")];
  const time = observedTime(node);
  const takenAt = time === undefined ? undefined : momentOf(time);
  const read = parts.map((part, at) => {
    const quantity = quantityOf(part);
    if (quantity === null || typeof quantity === "string") return quantity;
    if (takenAt === undefined) return "It does not say on which day.";
    const own = codingsOf(part.object("code"));
    const needsPanel = at > 0 && !own.some(({ system }) => system === "http://loinc.org");
    const words = wordsOf(part.object("code"));
    const found = measureOf({ codings: own, words, unit: quantity.unit, about: needsPanel ? panel : about });
    if (found === null) return "It does not say what was measured.";
    const { smallest = Number.NEGATIVE_INFINITY, largest = Number.POSITIVE_INFINITY } = found.known ?? {};
    if (quantity.value < smallest || quantity.value > largest) {
      return `${quantity.value} lies outside ${smallest} to ${largest}, which this score can't be.`;
    }
    const name = [item.key, `measured as ${found.measure}`, takenAt, String(quantity.value)];
    return { adopted: found.adopted, measurement: { name, measure: found.measure, takenAt, value: quantity.value } };
  });
  const whole = read.filter((each) => each !== null && typeof each !== "string");
  return {
    seeds: whole.map(({ adopted }) => adopted),
    measurements: whole.map(({ measurement }) => measurement),
    leftOut: [...new Set(read.filter((each) => typeof each === "string"))],
  };
}

/** The one number that an observation or a component gives; null when it gives none; a sentence when it can't be used. */
function quantityOf(part: Node): Quantity | string | null {
  const values = part.names().filter((name) => /^value[A-Z]/.test(name));
  if (values.length > 1) return `${part.path} has ${values.length} values, and only one may be true.`;
  const absent = part.object("dataAbsentReason");
  if (absent !== undefined && values.length > 0) return `${part.path} has a value, and also says that it has none.`;
  if (absent !== undefined)
    return `${part.path} has no value: ${wordsOf(absent) ?? codingsOf(absent)[0]?.code ?? "no reason given"}.`;
  const whole = part.number("valueInteger");
  if (whole !== undefined) return { value: whole, unit: "" };
  const quantity = part.object("valueQuantity");
  if (quantity === undefined) return null;
  const value = quantity.number("value");
  if (value === undefined) return `${quantity.path} has no number.`;
  const comparator = quantity.text("comparator");
  if (comparator !== undefined) return `${quantity.path} is ${comparator} ${value}, which is not one value.`;
  return { value, unit: sayable(quantity.text("code")) ?? sayable(quantity.text("unit")) ?? "" };
}
