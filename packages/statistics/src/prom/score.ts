import { asWhole, at, refuseArgument, requireWithin } from "../numeric/argument.ts";
import { type Answer, halfOf, scoreItems } from "./items.ts";
import type { ItemRule, SafetyRule, ScaleRule, ScoreDirection, ScoringRule } from "./rule.ts";

/** Answers in the instrument's order, or by item id. An item that was not answered is null or, by id, absent. */
export type Answers = readonly Answer[] | Readonly<Record<string, Answer>>;

export type ScaleScore =
  | {
      readonly kind: "scored";
      readonly name: string;
      /** In the scale's published units: a T-score where the file has a table of them. Not rounded. */
      readonly value: number;
      /** Standard error in the same units; null when none is published. */
      readonly standardError: number | null;
      /** Sum or mean before multiplication and table. */
      readonly raw: number;
      readonly answered: number;
      readonly of: number;
      /** Were unanswered items filled with the mean of the others? */
      readonly isProrated: boolean;
      /** The published band that the score lies in, such as "moderate"; null when there are none. */
      readonly band: string | null;
      /** Was every item answered at the very top (reversed items at the very bottom)? */
      readonly isTopScore: boolean;
    }
  | {
      readonly kind: "unscored";
      readonly name: string;
      /** `no-published-value`: the table has a gap at this raw score. */
      readonly because: "too-few-answers" | "no-published-value";
      readonly answered: number;
      readonly needed: number;
      readonly of: number;
    };

export type InstrumentScore = {
  readonly instrument: string;
  readonly direction: ScoreDirection;
  readonly scales: readonly ScaleScore[];
  /** Answers that must be acted on at once, whatever the score. */
  readonly alerts: readonly SafetyRule[];
};

/**
 * Scores one person's answers to one instrument.
 *
 * @param rule - from `readScoringFile`.
 * @param answers - in item order or by item id. Where the file doesn't list its items, these answers are all of them,
 *   so give the unanswered ones as null.
 * @returns one score a scale; a scale with too few answers says how many it needs instead of a guess.
 * @throws RangeError for an answer outside its range, an id that the instrument doesn't have, or a wrong number of
 *   answers.
 */
export function scoreInstrument(rule: ScoringRule, answers: Answers): InstrumentScore {
  const byId = answersById(rule, answers);
  return {
    instrument: rule.instrument,
    direction: rule.direction,
    scales: rule.scales.map((scale) => scoreScale(rule, scale, byId)),
    alerts: rule.safety.filter(({ item, above }) => (byId.get(item) ?? above) > above),
  };
}

/** Arrays are given ids by position, so that from here on there is one way to look an answer up. */
function answersById(rule: ScoringRule, answers: Answers): ReadonlyMap<string, Answer> {
  const listed = rule.scales.flatMap(({ items }) => listedIn(items));
  const known = [...new Set([...rule.items.map(({ id }) => id), ...listed])];
  if (isList(answers)) {
    const count = known.length > 0 ? known.length : countOf(rule);
    if (count !== null && answers.length !== count) refuseArgument("answers", `${count} answers`, answers.length);
    return new Map(answers.map((answer, index) => [known[index] ?? String(index), answer]));
  }
  const also = new Set([...known, ...rule.notScored]);
  for (const id of Object.keys(answers)) {
    if (known.length > 0 && !also.has(id)) refuseArgument(at("answers", id), `an item of ${rule.instrument}`, id);
  }
  const given = Object.keys(answers).filter((id) => !rule.notScored.includes(id));
  const count = countOf(rule);
  if (known.length === 0 && count !== null && given.length !== count) {
    refuseArgument("answers", `${count} answers`, given.length);
  }
  return new Map((known.length > 0 ? known : given).map((id) => [id, answers[id] ?? null]));
}

function listedIn(items: ScaleRule["items"]): readonly string[] {
  return typeof items === "object" && items !== null ? items : [];
}

function isList(answers: Answers): answers is readonly Answer[] {
  return Array.isArray(answers);
}

function countOf(rule: ScoringRule): number | null {
  const items = rule.scales[0]?.items;
  return typeof items === "number" ? items : null;
}

function itemRuleFor(rule: ScoringRule, id: string): ItemRule {
  const own = rule.items.find((item) => item.id === id);
  if (own !== undefined) return own;
  if (rule.itemRange === null) return refuseArgument("rule.itemRange", `a range for item ${id}`, null);
  const [min, max] = rule.itemRange;
  return { id, min, max, isReversed: rule.reversed.includes(id), recodes: [] };
}

/** The answer after its recode, still before reversal. */
function itemValue(item: ItemRule, answer: Answer): Answer {
  if (answer === null) return null;
  requireWithin(answer, at("answers", item.id), item.min, item.max);
  if (item.recodes.length === 0) return answer;
  const recode = item.recodes.find(({ from, to }) => answer >= from && answer <= to);
  return recode?.value ?? refuseArgument(at("answers", item.id), "an answer that the scoring file recodes", answer);
}

/** Bounds of the item's score: of the recoded values where there is a recode. */
function boundsOf(items: readonly ItemRule[]): readonly [number, number] {
  const values = items.flatMap(({ min, max, recodes }) =>
    recodes.length === 0 ? [min, max] : recodes.map(({ value }) => value),
  );
  return [Math.min(...values), Math.max(...values)];
}

function scoreScale(rule: ScoringRule, scale: ScaleRule, byId: ReadonlyMap<string, Answer>): ScaleScore {
  const listed = listedIn(scale.items);
  const ids = listed.length > 0 ? listed : [...byId.keys()];
  if (rule.mostItems !== null && ids.length > rule.mostItems) {
    refuseArgument("answers", `at most ${rule.mostItems} answers`, ids.length);
  }
  const items = ids.map((id) => itemRuleFor(rule, id));
  const values = items.map((item) => itemValue(item, byId.get(item.id) ?? null));
  const [min, max] = boundsOf(items);
  const reversed = items.map((item) => item.isReversed);
  const { combine, name } = scale;
  const outcome = scoreItems({ items: values, min, max, combine, reversed, needed: neededOf(scale, ids.length) });
  const { answered, of } = outcome;
  if (outcome.kind === "unscored") {
    return { kind: "unscored", name, because: "too-few-answers", answered, needed: outcome.needed, of };
  }
  const raw = outcome.value;
  const published = lookUp(scale, raw);
  if (published === null) return { kind: "unscored", name, because: "no-published-value", answered, needed: of, of };
  const { value, standardError } = published;
  const isTopScore = answered === of && values.every((each, index) => each === (reversed[index] ? min : max));
  const band = scale.bands.find(({ from, to }) => value >= from && value <= to)?.name ?? null;
  return { kind: "scored", name, value, standardError, raw, answered, of, isProrated: answered < of, band, isTopScore };
}

function neededOf({ needed }: ScaleRule, count: number): number {
  if (needed === "all") return Math.max(count, 1);
  return needed === "half" ? halfOf(count) : asWhole(needed, "rule.needed", 1);
}

function lookUp(scale: ScaleRule, raw: number): { value: number; standardError: number | null } | null {
  if (scale.table.length === 0) return { value: raw * scale.times, standardError: null };
  const entry = scale.table.find((line) => line.raw === raw);
  if (entry === undefined || entry.value === null) return null;
  return { value: entry.value, standardError: entry.standardError };
}
