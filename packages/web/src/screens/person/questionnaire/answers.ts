import { countsFor, type Item, keyOf, rangeOf } from "./item.ts";

/** One answer, as it was given on the page. */
export type Given =
  | { readonly is: "option"; readonly key: string }
  /** Own words where no option fits. */
  | { readonly is: "other"; readonly words: string }
  | { readonly is: "number"; readonly text: string }
  | { readonly is: "truth"; readonly value: boolean }
  | { readonly is: "words"; readonly words: string }
  /** "I would rather not say." */
  | { readonly is: "not-said" };

/** By link id. */
export type Answers = Readonly<Record<string, Given>>;
export type Value = number | boolean | string;

/**
 * What an answer counts as: an option's number where it has one, else its code; null for nothing, for what the person
 * would rather not say and for what is no number.
 */
export function countedAs(item: Item, given: Given | undefined): Value | null {
  switch (given?.is) {
    case "option": {
      const option = item.answerOption?.find((each) => keyOf(each) === given.key);
      return option === undefined ? null : (countsFor(option) ?? given.key);
    }
    case "number":
      return numberIn(item, given.text);
    case "truth":
      return given.value;
    case "other":
    case "words":
      return given.words.trim() === "" ? null : given.words;
    default:
      return null;
  }
}

function numberIn(item: Item, text: string): number | null {
  const typed = text.trim().replace(",", ".");
  const value = Number(typed);
  if (typed === "" || !Number.isFinite(value)) return null;
  if (item.type === "integer" && !Number.isInteger(value)) return null;
  const { least, most } = rangeOf(item);
  return (least !== null && value < least) || (most !== null && value > most) ? null : value;
}

/** Every item, with those inside of groups, in the order of the page. */
export function allItems(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item) => [item, ...allItems(item.item ?? [])]);
}
