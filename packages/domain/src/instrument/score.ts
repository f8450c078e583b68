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
function numbersOf(rule: ScoringRule, answers: Answers): Readonly<Record<string, number>> {
  const numbers = answers.flatMap(({ linkId, value }) =>
    typeof value === "number" && !rule.notScored.includes(linkId) ? [[linkId, value] as const] : [],
  );
  return Object.fromEntries(numbers);
}

function listedItems(rule: ScoringRule): readonly string[] {
  return rule.scales.flatMap(({ items }) => (typeof items === "object" && items !== null ? items : []));
}

/** The measure that a scale's scores belong to: the instrument's own name when it has one score. */
export function scoreMeasure(rule: ScoringRule, scale: string): MeasureId {
  const name = rule.scales.length === 1 ? rule.instrument : `${rule.instrument}.${scale}`;
  return name.toLowerCase().replaceAll(/[^a-z0-9.-]+/g, "-") as MeasureId;
}

/**
 * Whether the answers can be scored at all: each belongs to the instrument and lies within its item's range. Answers
 * that can't be are kept as they were given, without a score.
 */
function isScorable(rule: ScoringRule, numbers: Readonly<Record<string, number>>): boolean {
  const listed = new Set([...listedItems(rule), ...rule.items.map(({ id }) => id)]);
  const ownRule = new Map(rule.items.map((item) => [item.id, item]));
  const [least, most] = rule.itemRange ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const entries = Object.entries(numbers);
  // Instruments without a list of items are scored from a count of answers, which the file's rules check themselves.
  const counts = rule.scales.map(({ items }) => items).filter((items) => typeof items === "number");
  if (listed.size === 0 && counts.some((count) => count !== entries.length)) return false;
  if (listed.size === 0 && rule.mostItems !== null && entries.length > rule.mostItems) return false;
  return entries.every(([id, value]) => {
    const { min, max, recodes } = ownRule.get(id) ?? { min: least, max: most, recodes: [] };
    const isKnown = listed.size === 0 || listed.has(id);
    const isRecoded = recodes.length === 0 || recodes.some(({ from, to }) => value >= from && value <= to);
    return isKnown && value >= min && value <= max && isRecoded;
  });
}

/**
 * Scores answers by the instrument's scoring file.
 *
 * @param rule - the scoring file, read by the statistics room.
 * @param answers - as they were given; items without an answer are left out.
 * @returns one score for each scale that can be scored, in the scale's published units; none when too few items were
 *   answered, or when an answer lies outside of its item. Nothing is guessed.
 */
export function scoreOf(rule: ScoringRule, answers: Answers): readonly Score[] {
  const numbers: Readonly<Record<string, Answer>> = numbersOf(rule, answers);
  if (!isScorable(rule, numbersOf(rule, answers))) return [];
  return scoreInstrument(rule, numbers).scales.flatMap((scale) =>
    scale.kind === "scored" ? [{ measure: scoreMeasure(rule, scale.name), scale: scale.name, value: scale.value }] : [],
  );
}
