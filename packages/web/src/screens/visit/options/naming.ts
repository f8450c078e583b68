import type { OptionOnPage, OptionsPage } from "@aimwell/domain";
import type { Naming } from "./reason-words.ts";

/** How parts of life and needs are called in a sentence: as the page's own library calls them. */
export function namingOf({ partsOfLife, options, besides }: OptionsPage): Naming {
  const labels = new Map(partsOfLife.map(({ id, label }) => [id, label]));
  const needs = new Map([...options, ...besides].flatMap(needsOf));
  const small = (words: string) => words.toLocaleLowerCase("en");
  return { labelOf: (id) => small(labels.get(id) ?? id), needOf: (id) => small(needs.get(id) ?? id) };
}

const needsOf = ({ sheet }: OptionOnPage) => sheet.needs.map(({ id, words }) => [id, words] as const);
