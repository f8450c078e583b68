import type {
  Direction,
  Effect,
  MeanDifference,
  MeanPair,
  RelativeEffect,
  StandardisedDifference,
} from "../evidence/statement.ts";
import { decimalsFor, isRounded, sayAmount } from "./amounts.ts";
import type { PlainWords, ScoreWords } from "./plain-words.ts";
import type { Figures } from "./told.ts";

const isBetter = (amount: number, better: Direction): boolean => (better === "higher" ? amount > 0 : amount < 0);

const about = (amount: number, decimals: 0 | 1 | 2): string =>
  `${isRounded(Math.abs(amount), decimals) ? "about " : ""}${sayAmount(Math.abs(amount), decimals)}`;

// "2 fewer a year", but "2 points better" and "2 days sooner".
const sized = (amount: string, unit: string, word: string): string =>
  word === "fewer" || word === "more" ? `${amount} ${word} ${unit}` : `${amount} ${unit} ${word}`;

/** The range of a difference, near end first: "9 to 14 points better", or both ways where it includes none. */
function rangeOf(effect: MeanDifference, words: ScoreWords): string | null {
  const { ciLow, ciHigh, value } = effect;
  if (ciLow === null || ciHigh === null) return null;
  const decimals = decimalsFor([ciLow, ciHigh, value]);
  const size = (end: number): string => sayAmount(Math.abs(end), decimals);
  const word = (end: number): string => (isBetter(end, effect.better) ? words.betterWord : words.worseWord);
  const [near, far] = Math.abs(ciLow) < Math.abs(ciHigh) ? [ciLow, ciHigh] : [ciHigh, ciLow];
  return ciLow * ciHigh >= 0
    ? `The likely range is ${size(near)} to ${sized(size(far), words.unit, word(far))}.`
    : `The likely range goes from ${sized(size(ciLow), words.unit, word(ciLow))} to ${sized(size(ciHigh), words.unit, word(ciHigh))}.`;
}

function differenceLine(effect: MeanDifference, words: PlainWords, score: ScoreWords): string {
  const decimals = decimalsFor([effect.value, effect.ciLow, effect.ciHigh]);
  if (Number(sayAmount(effect.value, decimals)) === 0)
    return `${score.measure}: about the same ${words.with} and ${words.without}.`;
  const word = isBetter(effect.value, effect.better) ? score.betterWord : score.worseWord;
  return `${score.measure}: ${sized(about(effect.value, decimals), score.unit, word)} ${words.with} than ${words.without}.`;
}

export function meanDifference(effect: MeanDifference, words: PlainWords, score: ScoreWords): Figures {
  return {
    kind: "difference",
    value: effect.value,
    low: effect.ciLow,
    high: effect.ciHigh,
    unit: effect.unit,
    lines: [differenceLine(effect, words, score)],
    otherSide: [],
    range: rangeOf(effect, score),
    computed: null,
  };
}

export function means(pair: MeanPair, effect: Effect | null, words: PlainWords, score: ScoreWords): Figures {
  const decimals = decimalsFor([pair.intervention, pair.control]);
  const mean = (amount: number): string => `${about(amount, decimals)} ${score.unit}`;
  return {
    kind: "means",
    with: pair.intervention,
    without: pair.control,
    unit: pair.unit,
    lines: [
      `${score.measure}, on average: ${mean(pair.intervention)} ${words.with}.`,
      `${score.measure}, on average: ${mean(pair.control)} ${words.without}.`,
    ],
    otherSide: [],
    range:
      effect?.type === "MD"
        ? (rangeOf(effect, score)?.replace("The likely range", "The likely range of the difference") ?? null)
        : null,
    computed: pair.derived ? "One of the two figures was worked out from others in the source." : null,
  };
}

/** Size words for a standardised difference: Cohen, Statistical Power Analysis, 2nd ed. (1988), 0.2, 0.5 and 0.8. */
export function sizeWord(amount: number): "very small" | "small" | "medium" | "large" {
  const size = Math.abs(amount);
  return size < 0.2 ? "very small" : size < 0.5 ? "small" : size < 0.8 ? "medium" : "large";
}

function sizeRange(effect: StandardisedDifference): string | null {
  const { ciLow, ciHigh } = effect;
  if (ciLow === null || ciHigh === null) return null;
  const [near, far] = Math.abs(ciLow) < Math.abs(ciHigh) ? [ciLow, ciHigh] : [ciHigh, ciLow];
  if (ciLow * ciHigh <= 0) return `The likely range goes from no difference to a ${sizeWord(far)} one.`;
  return sizeWord(near) === sizeWord(far)
    ? `All of the likely range is ${sizeWord(far)}.`
    : `The likely range goes from ${sizeWord(near)} to ${sizeWord(far)}.`;
}

export function standardised(effect: StandardisedDifference, words: PlainWords, score: ScoreWords): Figures {
  const size = sizeWord(effect.value);
  const sides = `${words.with} than ${words.without}`;
  const line =
    Math.abs(effect.value) < 0.1
      ? `${score.measure}: about the same ${words.with} and ${words.without}.`
      : `${score.measure}: ${isBetter(effect.value, effect.better) ? score.betterWord : score.worseWord} ${sides}. The difference was ${size}.`;
  return {
    kind: "standardised",
    value: effect.value,
    low: effect.ciLow,
    high: effect.ciHigh,
    size,
    lines: [line, "The studies used different scales, so there is no number of people or points."],
    otherSide: [],
    range: sizeRange(effect),
    computed: "The size word is a rule of thumb (Cohen 1988). It is ours, not the source's.",
  };
}

export const rateOnly = (effect: RelativeEffect, words: PlainWords, score: ScoreWords): Figures => ({
  kind: "relative-only",
  lines: [
    effect.value === 1
      ? `${score.measure}: about as many ${words.with} as ${words.without}.`
      : `${score.measure}: ${effect.value < 1 ? "fewer" : "more"} ${words.with} than ${words.without}.`,
    "We found no plain number in the source. So we can't say how many.",
  ],
  otherSide: [],
  range: null,
  computed: null,
});
