import { codingsOf, sayable } from "../reading/concept.ts";
import type { Node } from "../reading/node.ts";

export type Level = -2 | -1 | 0 | 1 | 2;

/**
 * Codes of goal attainment. LOINC answer list LL6900-6 as HL7 PCO 1.0.0 uses it, and the words that the NCQA pilot
 * used before those codes existed.
 */
const levelOfCode: ReadonlyMap<string, Level> = new Map([
  ["LA34484-8", -2],
  ["LA34483-0", -1],
  ["LA34481-4", 0],
  ["LA34480-6", 1],
  ["LA34479-8", 2],
  ["gas-much-less-than-expected", -2],
  ["gas-less-than-expected", -1],
  ["gas-expected-outcome", 0],
  ["gas-expected", 0],
  ["gas-better-than-expected", 1],
  ["gas-much-better-than-expected", 2],
]);

export function levelOf(concept: Node | undefined): Level | undefined {
  return codingsOf(concept)
    .map(({ code }) => levelOfCode.get(code))
    .find((level) => level !== undefined);
}

export type Levels = readonly [string, string, string, string, string];

const pco = "http://hl7.org/fhir/us/pco/StructureDefinition/pco-goal-attainment-scaling";
const pilot = "http://ncqa.org/fhir/StructureDefinition/goal-outcome";

/**
 * The five levels of a Goal, −2 first, in the words of their writer.
 *
 * @returns null when the Goal has no scale; a sentence when it has one that is not whole, because four levels and a
 *   guess are no scale.
 */
export function levelsOf(goal: Node): Levels | string | null {
  const steps = goal.list("extension").filter((each) => each.text("url") === pco || each.text("url") === pilot);
  if (steps.length === 0) return null;
  const read = steps.map((step) => stepOf(step));
  const words = ([-2, -1, 0, 1, 2] as const).map((level) => read.find((step) => step.level === level)?.words);
  const [worst, worse, hoped, better, best] = words;
  if (read.length !== 5) return `Its scale has ${read.length} levels, not five, so no scale was taken.`;
  if (worst === undefined || worse === undefined || hoped === undefined || better === undefined || best === undefined) {
    return "Its scale lacks words or a level for one of the five steps, so no scale was taken.";
  }
  const levels = [worst, worse, hoped, better, best] as const;
  return levels.some((each) => each.length > 500) ? "A level of its scale is longer than 500 characters." : levels;
}

function stepOf(step: Node): { readonly level: Level | undefined; readonly words: string | undefined } {
  const parts = step.list("extension");
  const part = (url: string): Node | undefined => parts.find((each) => each.text("url") === url);
  const coding = part("level")?.object("valueCoding");
  const code = coding?.text("code");
  const level = code === undefined ? levelOf(part("code")?.object("valueCodeableConcept")) : levelOfCode.get(code);
  const words = sayable((part("progressText") ?? part("outcome"))?.text("valueString"));
  return { level, words };
}
