import { capacityAndParties } from "../formula/context-known.ts";
import type { Fact } from "../formula/element.ts";
import { mostBrought } from "../formula/formula-marks.ts";
import { type Told, toldBy } from "../life/told.ts";
import type { PersonRecord } from "../record/record.ts";
import { type FigureSums, monthOf } from "./cell.ts";

type Side = Pick<Told, "people" | "staff">;

/**
 * Who brought what stands in a plan: the aims' words and steps, options and what each thinks of them, what each side can
 * give, measures and tests. Answers that come week by week, such as how far along an aim is, are no knowledge of this kind.
 */
function* broughtToPlan(record: PersonRecord): Generator<Pick<Fact, "as" | "at">> {
  for (const { state, now, scale } of record.aim.aims.values()) {
    if (state !== "open") continue;
    yield now.brought;
    if (scale !== null) yield scale.brought;
  }
  for (const { basis, brought, valued } of record.option.options.values()) {
    if (basis !== "always-there") yield brought;
    for (const each of valued.values()) if (each.words !== undefined) yield each.brought;
  }
  for (const { brought } of record.measure.measures.values()) yield brought;
  for (const { planned } of record.test.tests.values()) yield planned;
  yield* capacityAndParties(record);
}

/**
 * Whose knowledge it is: of the facts in a plan, how many came from the person and supporters, in the month in which each was
 * brought. Up to as many of a side in a month as the list of people counts, so that nobody outweighs many. Notes on a life
 * come counted, so that it costs the same however many there are.
 */
export function addKnowledgeFigures(sums: FigureSums, record: PersonRecord, strata: readonly string[]): void {
  const months = new Map<string, Side>();
  const add = (month: string, { people, staff }: Side) => {
    const was = months.get(month) ?? { people: 0, staff: 0 };
    months.set(month, { people: was.people + people, staff: was.staff + staff });
  };
  for (const { as, at } of broughtToPlan(record)) add(at.slice(0, 7), toldBy(as));
  for (const [month, told] of record.life.toldIn) add(month, told);
  for (const [month, { people, staff }] of months) {
    const holds = Math.min(people, mostBrought);
    const of = holds + Math.min(staff, mostBrought);
    if (of > 0) sums.shares("knowledge.people", { month: monthOf(month), strata }, { holds, of });
  }
}
