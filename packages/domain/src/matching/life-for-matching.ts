import type { LocalDate } from "../ids.ts";
import type { Capacity, LifeNote } from "../life/life.ts";
import { workload } from "../plan/workload.ts";
import type { PersonRecord } from "../record/record.ts";
import type { AlreadyAsked } from "./work.ts";

/** What is known about a life: what practices are matched with. */
export interface LifeForMatching {
  /** Names of conditions as the record of care has them. */
  readonly conditions: readonly string[];
  readonly notes: readonly LifeNote[];
  readonly capacity: Capacity | null;
  /** What the plan asks already. */
  readonly already: AlreadyAsked;
  /** In whole years; null where it is not known. */
  readonly age: number | null;
}

/** Whole years on a day; of a birth year alone, the age that most of that year's people have reached by mid-year. */
function ageOn(bornOn: string, on: LocalDate): number {
  const [born, day] = [bornOn.length === 4 ? `${bornOn}-07-01` : bornOn, on as string];
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return day.slice(5) < born.slice(5) ? years - 1 : years;
}

/**
 * The life of a record, as matching needs it: active conditions, current notes, what can be given and what the plan asks
 * of it already.
 *
 * @param on - the day for which the age is told; without it the age counts as not known.
 */
export function lifeOf(record: PersonRecord, on?: LocalDate): LifeForMatching {
  const { minutesPerWeek, tripsPerMonth, moneyPerMonth } = workload(record);
  const bornOn = record.person.introduced?.bornOn;
  return {
    conditions: record.person.conditions.filter(({ state }) => state === "active").map(({ name }) => name),
    notes: [...record.life.notes.values()].filter(({ state }) => state === "current"),
    capacity: record.life.capacity,
    already: {
      minutesPerWeek: minutesPerWeek.known,
      tripsPerMonth: tripsPerMonth.known,
      moneyPerMonth: moneyPerMonth.known,
    },
    age: bornOn === undefined || on === undefined ? null : ageOn(bornOn, on),
  };
}
