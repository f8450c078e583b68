import type { PersonRecord } from "../record/record.ts";
import { aimKnown } from "./aim-known.ts";
import { contextTold } from "./context-known.ts";
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

/** What aim, science and improvement give to the marks: all that asks for no context. */
export interface FormulaGround extends Pick<FormulaMarks, "aim" | "science" | "improvement"> {
  readonly isAimKnown: boolean;
  readonly isScienceKnown: boolean;
  readonly brought: FormulaMarks["brought"];
}

function broughtTo(nouns: readonly NounKnown[]): FormulaMarks["brought"] {
  const brought = { people: 0, staff: 0 };
  for (const { facts } of nouns) {
    for (const { as } of facts) {
      if (as === "person" || as === "supporter") brought.people += 1;
      if (as === "professional") brought.staff += 1;
    }
  }
  return brought;
}

export function formulaGround(record: Pick<PersonRecord, "aim" | "option" | "measure" | "test">): FormulaGround {
  const aim = aimKnown(record);
  const science = scienceKnown(record, unknown);
  const improvement = improvementKnown(record);
  return {
    aim: aim.facts.some(({ key }) => key === "aim.words"),
    science: science.facts.some(({ key }) => key === "science.options"),
    improvement: improvement.facts.some(({ key }) => followed.has(key)),
    isAimKnown: aim.facts.length > 0,
    isScienceKnown: science.facts.length > 0,
    brought: broughtTo([aim, science, improvement]),
  };
}

/**
 * The formula's marks for one person. The place and the library say nothing here: whatever they know is the same for
 * everyone in the list.
 *
 * @param record - the person's record.
 * @param ground - what `formulaGround` says of it.
 */
export function formulaMarks(
  record: Pick<PersonRecord, "decision" | "option" | "plan" | "test" | "life" | "partnership">,
  ground: FormulaGround,
): FormulaMarks {
  const { aim, science, improvement, brought } = ground;
  const context = contextTold(record);
  const known = {
    aim: ground.isAimKnown,
    science: ground.isScienceKnown,
    context: context.people + context.staff + context.others > 0,
  };
  const [match = false, fit = false, test = false] = verbs(record, known).map(({ state }) => state === "done");
  return {
    ...{ aim, science },
    context: context.state === "some-known" || context.state === "well-known",
    ...{ improvement, match, fit, test },
    brought: {
      people: Math.min(mostBrought, brought.people + context.people),
      staff: Math.min(mostBrought, brought.staff + context.staff),
    },
  };
}
