import type { PersonRecord } from "../record/record.ts";
import { aimKnown } from "./aim-known.ts";
import { contextKnown } from "./context-known.ts";
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
const silent = { notes: [] };
const mostBrought = 20;
const mostNotes = 20;
const followed: ReadonlySet<string> = new Set(["improvement.attained", "improvement.measure"]);

function broughtTo(nouns: readonly NounKnown[]): FormulaMarks["brought"] {
  const facts = nouns.flatMap((noun) => noun.facts);
  const by = (is: (as: string) => boolean) => Math.min(mostBrought, facts.filter(({ as }) => is(as)).length);
  return { people: by((as) => as === "person" || as === "supporter"), staff: by((as) => as === "professional") };
}

/** The newest notes about a life say as much as a mark can hold; a row must cost the same however long the record is. */
function newestOf(life: PersonRecord["life"]): PersonRecord["life"] {
  return life.notes.size <= mostNotes ? life : { ...life, notes: new Map([...life.notes].slice(-mostNotes)) };
}

/**
 * The formula's marks for one person. The place and the library say nothing here: whatever they know is the same for
 * everyone in the list.
 *
 * @param record - the person's record.
 */
export function formulaMarks(record: PersonRecord): FormulaMarks {
  const nouns = {
    aim: aimKnown(record),
    science: scienceKnown(record, unknown),
    context: contextKnown({ ...record, life: newestOf(record.life) }, silent),
    improvement: improvementKnown(record),
  };
  const done = verbs(record, nouns).map(({ state }) => state === "done");
  const [match = false, fit = false, test = false] = done;
  return {
    aim: nouns.aim.facts.some(({ key }) => key === "aim.words"),
    science: nouns.science.facts.some(({ key }) => key === "science.options"),
    context: nouns.context.state === "some-known" || nouns.context.state === "well-known",
    improvement: nouns.improvement.facts.some(({ key }) => followed.has(key)),
    ...{ match, fit, test },
    brought: broughtTo([nouns.aim, nouns.science, nouns.context, nouns.improvement]),
  };
}
