import type { Instrument } from "./instruments.ts";
import type { Band, Method, SafetyItem } from "./scoring.ts";

/** Answers as numbers, by link id; for activities that a person named, by the activity. */
export type Answers = Readonly<Record<string, number>>;

export type Score =
  | { readonly kind: "scored"; readonly score: number; readonly answered: number }
  /** Too few answers: no score is better than one that is guessed. */
  | { readonly kind: "incomplete"; readonly missing: readonly string[] }
  | { readonly kind: "not-scored"; readonly because: string };

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

function within(answers: Answers, low: number, high: number): Answers {
  for (const [item, value] of Object.entries(answers))
    if (!(value >= low && value <= high))
      throw new RangeError(`the answer to ${item} lies between ${low} and ${high}, got ${value}`);
  return answers;
}

const pick = (answers: Answers, items: readonly string[]): Answers =>
  Object.fromEntries(items.flatMap((item) => (answers[item] === undefined ? [] : [[item, answers[item]]])));

function meanOfAgreement(method: Extract<Method, { kind: "mean-of-agreement" }>, answers: Answers): Score {
  const given = within(pick(answers, method.items), 0, 4);
  const answered = Object.keys(given).length;
  if (answered === 0 || answered < method.items.length / 2)
    return { kind: "incomplete", missing: method.items.filter((item) => given[item] === undefined) };
  const values = Object.entries(given).map(([item, value]) => (method.reversed.includes(item) ? 4 - value : value));
  return { kind: "scored", score: (sumOf(values) / answered) * 25, answered };
}

function byTable(method: Extract<Method, { kind: "table" }>, answers: Answers): Score {
  const values = Object.values(within(answers, method.itemRange.low, method.itemRange.high));
  if (values.length !== method.items)
    return { kind: "incomplete", missing: [`${method.items - values.length} of ${method.items} items`] };
  const score = method.table[String(sumOf(values))] ?? null;
  return score === null
    ? { kind: "not-scored", because: `No trustworthy figure was found for a sum of ${sumOf(values)}.` }
    : { kind: "scored", score, answered: values.length };
}

/**
 * Scores the answers as the instrument's scoring file says.
 *
 * @throws RangeError when an answer lies outside what the items allow.
 */
export function scoreAnswers({ scoring }: Instrument, answers: Answers): Score {
  if (scoring === null) return { kind: "not-scored", because: "These answers are read, not added up." };
  const { method, range } = scoring;
  switch (method.kind) {
    case "sum": {
      const given = within(
        pick(answers, method.items),
        0,
        (range?.high ?? Number.POSITIVE_INFINITY) / method.items.length,
      );
      const missing = method.items.filter((item) => given[item] === undefined);
      if (missing.length > 0) return { kind: "incomplete", missing };
      return { kind: "scored", score: sumOf(Object.values(given)), answered: method.items.length };
    }
    case "mean-of-agreement":
      return meanOfAgreement(method, answers);
    case "mean-of-ratings": {
      const ratings = Object.values(within(answers, range?.low ?? 0, range?.high ?? 10));
      if (ratings.length < method.atLeast) return { kind: "incomplete", missing: ["an activity"] };
      if (ratings.length > method.atMost)
        throw new RangeError(`at most ${method.atMost} activities, got ${ratings.length}`);
      return { kind: "scored", score: sumOf(ratings) / ratings.length, answered: ratings.length };
    }
    case "table":
      return byTable(method, answers);
    case "several":
    case "attainment":
      return { kind: "not-scored", because: "This instrument is scored by a method of its own." };
  }
}

export interface BandInWords extends Band {
  readonly source: string;
}

/** What a score means by the bands of the scoring file; null where it has none for this score. */
export function bandOf({ scoring }: Instrument, score: number): BandInWords | null {
  const band = scoring?.bands.find(({ low, high }) => low <= score && score <= high);
  return band === undefined ? null : { ...band, source: scoring?.sources.join("; ") ?? "" };
}

/** The items whose answers open the path to help at once, whatever the score is and however much is unanswered. */
export const safetyConcerns = ({ scoring }: Instrument, answers: Answers): readonly SafetyItem[] =>
  (scoring?.safety ?? []).filter(({ linkId, threshold }) => (answers[linkId] ?? 0) >= threshold);
