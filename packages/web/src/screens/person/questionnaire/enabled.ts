import { type Answers, allItems, countedAs, type Value } from "./answers.ts";
import type { EnableWhen, Item } from "./item.ts";

/** What the answer to a question counts as, and the code of the option that was chosen. */
interface Known {
  readonly value: Value | null;
  readonly code: string | null;
}

/**
 * The link ids of the items that are asked, by FHIR's enableWhen: all conditions must hold, or any of them where the item
 * says so. A question that is not asked has no answer, whatever was written in it before; what is inside of a group
 * that is not asked is not asked either.
 */
export function enabledItems(items: readonly Item[], answers: Answers): ReadonlySet<string> {
  const byId = new Map(allItems(items).map((item) => [item.linkId, item]));
  const parents = new Map(
    [...byId.values()].flatMap((parent) => (parent.item ?? []).map((child) => [child.linkId, parent] as const)),
  );
  const settled = new Map<string, boolean>();
  const isEnabled = (item: Item): boolean => {
    const known = settled.get(item.linkId);
    if (known !== undefined) return known;
    // Questions that wait for each other in a ring are never asked; this answers the ring before it is closed.
    settled.set(item.linkId, false);
    const parent = parents.get(item.linkId);
    const isAsked = (parent === undefined || isEnabled(parent)) && conditionsHold(item);
    settled.set(item.linkId, isAsked);
    return isAsked;
  };
  const knownOf = (linkId: string): Known => {
    const item = byId.get(linkId);
    const given = answers[linkId];
    if (item === undefined || !isEnabled(item)) return { value: null, code: null };
    return { value: countedAs(item, given), code: given?.is === "option" ? given.key : null };
  };
  const conditionsHold = ({ enableWhen = [], enableBehavior = "all" }: Item): boolean => {
    if (enableWhen.length === 0) return true;
    const holds = (condition: EnableWhen) => isMet(condition, knownOf(condition.question));
    return enableBehavior === "any" ? enableWhen.some(holds) : enableWhen.every(holds);
  };
  return new Set([...byId.values()].filter(isEnabled).map(({ linkId }) => linkId));
}

/** Whether one condition is met. Without an answer only "there is no answer" is. */
export function isMet(condition: EnableWhen, { value, code }: Known): boolean {
  const isAnswered = value !== null;
  if (condition.operator === "exists") return isAnswered === (condition.answerBoolean ?? true);
  if (!isAnswered) return false;
  const { answerCoding } = condition;
  if (answerCoding !== undefined) {
    const isSame = code === answerCoding.code;
    return condition.operator === "=" ? isSame : condition.operator === "!=" && !isSame;
  }
  const expected =
    condition.answerInteger ?? condition.answerDecimal ?? condition.answerBoolean ?? condition.answerString;
  return expected !== undefined && compares(condition.operator, value, expected);
}

function compares(operator: Exclude<EnableWhen["operator"], "exists">, value: Value, expected: Value): boolean {
  if (operator === "=") return value === expected;
  if (operator === "!=") return value !== expected;
  if (typeof value !== "number" || typeof expected !== "number") return false;
  switch (operator) {
    case ">":
      return value > expected;
    case "<":
      return value < expected;
    case ">=":
      return value >= expected;
    case "<=":
      return value <= expected;
  }
}
