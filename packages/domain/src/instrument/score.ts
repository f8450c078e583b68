import { type Answer, type ScoringRule, scoreInstrument } from "@aimwell/statistics";
import type { Body } from "../entry.ts";
import type { MeasureId } from "../ids.ts";

type Answers = Body<"answers.given">["answers"];

/** One score that answers add up to. */
export interface Score {
  readonly measure: MeasureId;
  /** The scale's name in the scoring file; `total` when the instrument has one score. */
  readonly scale: string;
  /** In the scale's published units. */
  readonly value: number;
}

/** Answers as numbers by item id; what is asked and not scored, or answered in words, is left out. */
function numbersOf(rule: ScoringRule, answers: Answers): readonly (readonly [string, number])[] {
  return answers.flatMap(({ linkId, value }) =>
    typeof value === "number" && !rule.notScored.includes(linkId) ? [[linkId, value] as const] : [],
  );
}

function listedItems(rule: ScoringRule): readonly string[] {
  return rule.scales.flatMap(({ items }) => (typeof items === "object" && items !== null ? items : []));
}

/** The measure that a scale's scores belong to: the instrument's own name when it has one score. */
export function scoreMeasure(rule: ScoringRule, scale: string): MeasureId {
  const name = rule.scales.length === 1 ? rule.instrument : `${rule.instrument}.${scale}`;
  return name.toLowerCase().replaceAll(/[^a-z0-9.-]+/g, "-") as MeasureId;
}

/** The items to score: those of the scoring file, or of the questionnaire where the file leaves them to it. */
function itemsOf(rule: ScoringRule, questions: readonly string[]): readonly string[] {
  const listed = [...new Set([...listedItems(rule), ...rule.items.map(({ id }) => id)])];
  return listed.length > 0 ? listed : questions.filter((id) => !rule.notScored.includes(id));
}

/** Without a list of items only a count can tell whether enough were answered: the file's own, or how few it needs. */
function isEnough(rule: ScoringRule, answered: number): boolean {
  if (rule.mostItems !== null && answered > rule.mostItems) return false;
  return rule.scales.every(({ items, needed }) =>
    typeof items === "number" ? items === answered : typeof needed === "number",
  );
}

/**
 * Whether the answers can be scored at all: each belongs to the instrument and lies within its item's range. Answers
 * that can't be are kept as they were given, without a score.
 */
function isScorable(
  rule: ScoringRule,
  items: readonly string[],
  numbers: readonly (readonly [string, number])[],
): boolean {
  if (items.length === 0 && !isEnough(rule, numbers.length)) return false;
  const ownRule = new Map(rule.items.map((item) => [item.id, item]));
  const [least, most] = rule.itemRange ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return numbers.every(([id, value]) => {
    const { min, max, recodes } = ownRule.get(id) ?? { min: least, max: most, recodes: [] };
    const isKnown = items.length === 0 || items.includes(id);
    const isRecoded = recodes.length === 0 || recodes.some(({ from, to }) => value >= from && value <= to);
    return isKnown && value >= min && value <= max && isRecoded;
  });
}

/**
 * Scores answers by the instrument's scoring file.
 *
 * @param rule - the scoring file, read by the statistics room.
 * @param answers - as they were given; items without an answer are left out.
 * @param questions - the link ids of the questionnaire. Needed where the scoring file does not list its items and asks
 *   for all or half of them: without them nobody can tell how many were left out, and there is no score.
 * @returns one score for each scale that can be scored, in the scale's published units; none when too few items were
 *   answered, or when an answer lies outside of its item. Nothing is guessed.
 */
export function scoreOf(rule: ScoringRule, answers: Answers, questions: readonly string[] = []): readonly Score[] {
  const items = itemsOf(rule, questions);
  const numbers = numbersOf(rule, answers);
  if (!isScorable(rule, items, numbers)) return [];
  const unanswered = items.map((id): [string, Answer] => [id, null]);
  const all: Readonly<Record<string, Answer>> = Object.fromEntries([...unanswered, ...numbers]);
  return scoreInstrument(rule, all).scales.flatMap((scale) =>
    scale.kind === "scored" ? [{ measure: scoreMeasure(rule, scale.name), scale: scale.name, value: scale.value }] : [],
  );
}
