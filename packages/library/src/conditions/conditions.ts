import given from "../../data/conditions.json" with { type: "json" };
import { fields, listOf, oneOf, orNull, parse, type Reader, shipped, text, truth } from "../checking/reader.ts";
import { wordsOf } from "../domains/stem.ts";

/** A condition under the library's own name, as evidence and practices use it. */
export interface Condition {
  readonly name: string;
  readonly isLongTerm: boolean;
  /** Whether its practices come with any long-term condition, or always; null for a condition of its own. */
  readonly general: "with any long-term condition" | "always" | null;
  /** Lists of word beginnings; one list whose words are all there names the condition. */
  readonly words: readonly (readonly string[])[];
}

const condition: Reader<Condition> = fields({
  name: text,
  isLongTerm: truth,
  general: orNull(oneOf("with any long-term condition", "always")),
  words: listOf(listOf(text, 1)),
});

const read = shipped(
  "conditions.json",
  parse(fields({ note: text, licence: text, notWhen: listOf(text), conditions: listOf(condition, 1) }), given),
);

export const conditions: readonly Condition[] = read.conditions;

const says = (words: readonly string[], beginnings: readonly string[]): boolean =>
  beginnings.every((beginning) => words.some((word) => word.startsWith(beginning)));

/**
 * The library's conditions that a text names, such as the display of a coded condition. It knows only what the
 * evidence speaks of; a family's illness, a suspicion or a risk is not a condition of the person.
 */
export function conditionsNamed(name: string): readonly string[] {
  const words = wordsOf(name.replaceAll("-", " "));
  const said = words.join(" ");
  if (read.notWhen.some((phrase) => said.includes(phrase))) return [];
  return conditions
    .filter((each) =>
      each.words.some((beginnings) =>
        says(
          words,
          beginnings.flatMap((part) => part.split("-")),
        ),
      ),
    )
    .map((each) => each.name);
}

/** The given conditions with the general ones that go with them. */
export function withGeneral(names: readonly string[]): readonly string[] {
  const hasLongTerm = conditions.some(({ name, isLongTerm }) => isLongTerm && names.includes(name));
  const general = conditions.filter((each) => each.general === "always" || (each.general !== null && hasLongTerm));
  return [...new Set([...names, ...general.map(({ name }) => name)])];
}
