import { type Answers, allItems, countedAs, type Given, type Value } from "./answers.ts";
import { enabledItems } from "./enabled.ts";
import type { Item } from "./item.ts";

export interface FilledAnswer {
  readonly linkId: string;
  readonly value: Value;
}

/** The groups that may be filled in more than once get a link id for each time: "activity.2.name". */
export function repeatedItem(group: Item, time: number): Item {
  const numbered = (item: Item): Item => ({
    ...item,
    linkId: `${group.linkId}.${time}.${item.linkId}`,
    ...(item.item === undefined ? {} : { item: item.item.map(numbered) }),
  });
  return {
    ...group,
    linkId: `${group.linkId}.${time}`,
    repeats: false,
    // Only the first time must be filled in.
    item: (group.item ?? []).map((item) => ({ ...numbered(item), required: item.required === true && time === 1 })),
  };
}

export const mostTimes = 5;

/** The items with every group that repeats written out as often as it was begun, and once at least. */
export function writtenOut(items: readonly Item[], times: Readonly<Record<string, number>>): readonly Item[] {
  return items.flatMap((item): readonly Item[] => {
    if (item.type !== "group") return [item];
    if (item.repeats !== true) return [{ ...item, item: writtenOut(item.item ?? [], times) }];
    const count = Math.min(mostTimes, Math.max(1, times[item.linkId] ?? 1));
    return Array.from({ length: count }, (_, index) => repeatedItem(item, index + 1));
  });
}

const isQuestion = ({ type }: Item): boolean => type !== "group" && type !== "display";

/** What is sent: the answers to the questions that are asked. What the person would rather not say is left out. */
export function filled(items: readonly Item[], answers: Answers): readonly FilledAnswer[] {
  const enabled = enabledItems(items, answers);
  return allItems(items).flatMap((item) => {
    if (!isQuestion(item) || !enabled.has(item.linkId)) return [];
    const value = countedAs(item, answers[item.linkId]);
    return value === null ? [] : [{ linkId: item.linkId, value }];
  });
}

/** The answers that are numbers, as scoring and the safety rules take them. */
export function numbersIn(items: readonly Item[], answers: Answers): Readonly<Record<string, number>> {
  return Object.fromEntries(
    filled(items, answers).flatMap(({ linkId, value }) => (typeof value === "number" ? [[linkId, value]] : [])),
  );
}

export interface Unfilled {
  readonly linkId: string;
  /** It needs an answer, or what stands there is no number that fits. */
  readonly why: "needed" | "no-such-number";
}

/** What keeps one from going on. "I would rather not say" is an answer to everything. */
export function unfilled(items: readonly Item[], answers: Answers): readonly Unfilled[] {
  const enabled = enabledItems(items, answers);
  return allItems(items).flatMap((item): readonly Unfilled[] => {
    if (!isQuestion(item) || !enabled.has(item.linkId)) return [];
    const given = answers[item.linkId];
    if (given?.is === "not-said" || countedAs(item, given) !== null) return [];
    if (given?.is === "number" && given.text.trim() !== "") return [{ linkId: item.linkId, why: "no-such-number" }];
    return item.required === true ? [{ linkId: item.linkId, why: "needed" }] : [];
  });
}

/** An answer in the words of the questionnaire, to be read back; empty when there is none. */
export function givenInWords(
  item: Item,
  given: Given | undefined,
  words: { readonly yes: string; readonly no: string; readonly notSaid: string },
): string {
  switch (given?.is) {
    case "option": {
      const option = item.answerOption?.find(
        (each) => (each.valueCoding?.code ?? each.valueString ?? String(each.valueInteger ?? "")) === given.key,
      );
      return option?.valueCoding?.display ?? option?.valueString ?? given.key;
    }
    case "number":
      return given.text;
    case "truth":
      return given.value ? words.yes : words.no;
    case "other":
    case "words":
      return given.words;
    case "not-said":
      return words.notSaid;
    default:
      return "";
  }
}
