import { monthOf, mostLevels } from "../../figure/cell.ts";
import type { SeenSummary } from "../../figure/summary.ts";
import type { Instant, PartyId } from "../../ids.ts";
import type { PersonRecord } from "../../record/record.ts";
import { isInUse } from "../measure/measure-use.ts";
import { weekOf } from "./joy.ts";
import { joyMeasure } from "./joy-measure.ts";

interface JoyAsked {
  readonly now: Instant;
  /** A month of fewer than this is not shown, to nobody. */
  readonly smallestGroup: number;
}

/**
 * The months of joy in work, as everyone may see them. A month is shown once it is over and never changes after: while
 * answers come, whoever knows who has just answered could tell that answer from two looks.
 */
export function joyFigures(
  { joy }: Pick<PersonRecord, "joy">,
  { now, smallestGroup }: JoyAsked,
): readonly SeenSummary[] {
  const running = monthOf(now);
  return [...joy.months].flatMap(([month, told]): readonly SeenSummary[] => {
    if (month >= running) return [];
    const cell = { measure: joyMeasure, stratum: "", month };
    const levels = [...told.values()].map((each) => each.joy);
    const people = new Set([...told.values()].map(({ by }) => by)).size;
    if (people < smallestGroup) return [{ ...cell, hidden: true }];
    return [{ ...cell, hidden: false, people, ...sumsOf(levels) }];
  });
}

function sumsOf(values: readonly number[]) {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  return {
    ...{ n, mean, squaredDeviations: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) },
    // The histogram says both.
    ...{ least: null, most: null, numerator: 0, denominator: 0 },
    levels: Array.from({ length: mostLevels }, (_, at) => values.filter((value) => value === at + 1).length),
  };
}

/** Whether somebody of the staff is asked now: while the team looks at it, and once a week. */
export function isJoyAsked(
  record: Pick<PersonRecord, "joy" | "measure" | "measureUse">,
  { party, now }: { readonly party: PartyId; readonly now: Instant },
): boolean {
  const last = record.joy.newest.get(party);
  return isInUse(record, joyMeasure) && (last === undefined || weekOf(last) < weekOf(now));
}
