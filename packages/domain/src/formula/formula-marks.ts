import type { PersonRecord } from "../record/record.ts";
import { aimKnown } from "./aim-known.ts";
import { type ContextTold, contextTold } from "./context-known.ts";
import type { NounKnown } from "./element.ts";
import { improvementKnown } from "./improvement-known.ts";
import { scienceKnown } from "./science-known.ts";
import { verbs } from "./verbs.ts";

/** What is there of the formula for one person, as a list of many people needs it: yes or not yet, and never a grade. */
export interface FormulaMarks {
  /** The person's own open aim stands in words. */
  readonly aim: boolean;
  /** Options that science knows were put on the table. */
  readonly science: boolean;
  /** At least half of what there is to know of this life was told. */
  readonly context: boolean;
  /** The aim is followed: somebody said how far along it is, or a measure of it was agreed upon. */
  readonly improvement: boolean;
  /** Aim and science led to one choice that both stand behind. */
  readonly match: boolean;
  /** The choice was held against life and place, and a plan came of it. */
  readonly fit: boolean;
  /** A test was carried to its end. */
  readonly test: boolean;
  /**
   * How many facts came from the person and supporters, and how many from staff, up to 20 of each: one long record does not
   * outweigh many short ones, and the row of a long record stands still.
   */
  readonly brought: { readonly people: number; readonly staff: number };
}

const unknown = { statementById: () => undefined };
const mostBrought = 20;
const followed: ReadonlySet<string> = new Set(["improvement.attained", "improvement.measure"]);

function broughtTo(nouns: readonly NounKnown[], context: ContextTold): FormulaMarks["brought"] {
  let { people, staff } = context;
  for (const { facts } of nouns) {
    for (const { as } of facts) {
      if (as === "person" || as === "supporter") people += 1;
      if (as === "professional") staff += 1;
    }
  }
  return { people: Math.min(mostBrought, people), staff: Math.min(mostBrought, staff) };
}

/**
 * The formula's marks for one person. The place and the library say nothing here: whatever they know is the same for
 * everyone in the list.
 *
 * @param record - the person's record.
 */
export function formulaMarks(record: PersonRecord): FormulaMarks {
  const aim = aimKnown(record);
  const science = scienceKnown(record, unknown);
  const improvement = improvementKnown(record);
  const context = contextTold(record);
  const known = {
    aim: aim.facts.length > 0,
    science: science.facts.length > 0,
    context: context.people + context.staff + context.others > 0,
  };
  const [match = false, fit = false, test = false] = verbs(record, known).map(({ state }) => state === "done");
  return {
    aim: aim.facts.some(({ key }) => key === "aim.words"),
    science: science.facts.some(({ key }) => key === "science.options"),
    context: context.state === "some-known" || context.state === "well-known",
    improvement: improvement.facts.some(({ key }) => followed.has(key)),
    ...{ match, fit, test },
    brought: broughtTo([aim, science, improvement], context),
  };
}
