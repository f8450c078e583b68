import type { EntryType } from "../entry.ts";
import { addEffectFigures } from "../learned/site-effects.ts";
import type { PersonRecord } from "../record/record.ts";
import { addAimFigures } from "./aim-figures.ts";
import { addDecisionFigures, addTrustFigures } from "./care-figures.ts";
import { FigureSums, type Figures } from "./cell.ts";
import { type StrataChoice, strataOf } from "./strata.ts";
import { addVisitFigures, addWorkFigures } from "./work-figures.ts";

/**
 * Grows when a figure or a panel row is computed in another way than before. What a site keeps by another version than this
 * one is rebuilt at the next start, before anything is added to it.
 */
export const figuresVersion = 4;

export const noFigures: Figures = new Map();

/**
 * What one person's record adds to the team's figures, cell by cell. Pure: it follows from the record alone and reads no
 * clock, so that it can be taken away again when the record has grown, and computed anew years later.
 *
 * Only what the record says counts. Each figure stands in the month of what it is about (an aim's first word, a promise's
 * day, a rating's day), so late news changes the month that it belongs to. Measurements are no part of it: they come often
 * and are summed where they are kept.
 *
 * @param choice - the strata that the team chose; a record counts for everyone together and in each of its strata.
 */
export function figuresOf(record: PersonRecord, choice: StrataChoice): Figures {
  // What a team wrote down of itself is made of no one.
  if (record.improvement.improvements.size > 0) return noFigures;
  const sums = new FigureSums();
  const strata = strataOf(record, choice);
  addAimFigures(sums, record, choice);
  addDecisionFigures(sums, record, strata);
  addTrustFigures(sums, record, strata);
  addWorkFigures(sums, record, strata);
  addVisitFigures(sums, record, strata);
  addEffectFigures(sums, record);
  return sums.figures();
}

const moving = [
  "aim",
  "decision",
  "option",
  "assent",
  "action",
  "test",
  "trust",
  "promise",
  "partnership",
  "visit",
  "consent",
];
const movingTypes: ReadonlySet<string> = new Set<EntryType>(["workload.felt", "capacity.stated"]);

/** Whether an entry of this type can change a figure at all. Most can't, and then nobody computes figures anew. */
export function movesFigures(type: string, choice: StrataChoice): boolean {
  const noun = type.slice(0, type.indexOf("."));
  return moving.includes(noun) || movingTypes.has(type) || (noun === "life" && choice.includes("context"));
}
