import type { Effect, Proportion, RelativeEffect, RiskDifference, RiskPair } from "../evidence/statement.ts";
import {
  capital,
  type Denominator,
  type Frequency,
  type FrequencyRange,
  frequencyOf,
  sayFrequency,
  shareOf,
  theOthers,
} from "./frequency.ts";
import type { EventWords, PlainWords } from "./plain-words.ts";
import { riskRange } from "./risk-range.ts";
import type { Figures } from "./told.ts";

const side = (words: string, frequency: Frequency, what: string): string =>
  `${capital(words)}: ${sayFrequency(frequency)} people ${what}.`;

const sayRange = (range: FrequencyRange): string => `${range.low.count} to ${range.high.count} of ${range.low.of}`;

const together = (...sentences: readonly (string | null)[]): string | null => {
  const said = sentences.filter((sentence) => sentence !== null);
  return said.length === 0 ? null : said.join(" ");
};

export function twoSides(
  pair: RiskPair,
  effect: Effect | null,
  words: PlainWords,
  event: EventWords,
  denominator: Denominator,
): Figures {
  const risks = { with: shareOf(pair.intervention, pair.unit), without: shareOf(pair.control, pair.unit) };
  const withIt = frequencyOf(risks.with, denominator);
  const without = frequencyOf(risks.without, denominator);
  const range = riskRange(pair, effect);
  const withRange =
    range === null ? null : { low: frequencyOf(range.low, denominator), high: frequencyOf(range.high, denominator) };
  const looksEqual = withIt.count === without.count && risks.with !== risks.without;
  return {
    kind: "frequencies",
    with: withIt,
    without,
    withRange,
    better: event.better,
    lines: [
      side(words.with, withIt, event.did),
      side(words.without, without, event.did),
      ...(looksEqual ? [`The difference is too small to show in ${denominator} people.`] : []),
    ],
    otherSide: [
      side(words.with, theOthers(withIt), event.didNot),
      side(words.without, theOthers(without), event.didNot),
    ],
    range: withRange === null ? null : `${capital(words.with)}, the likely range is ${sayRange(withRange)}.`,
    computed: together(
      pair.derived ? "One of the two figures was worked out from others in the source." : null,
      range?.isComputed ? "We worked out the range from the study's comparison of the two sides." : null,
    ),
  };
}

export function share(effect: Proportion, words: PlainWords, event: EventWords, denominator: Denominator): Figures {
  const frequency = frequencyOf(effect.value / 100, denominator);
  const shareRange =
    effect.ciLow === null || effect.ciHigh === null
      ? null
      : { low: frequencyOf(effect.ciLow / 100, denominator), high: frequencyOf(effect.ciHigh / 100, denominator) };
  return {
    kind: "share",
    share: frequency,
    shareRange,
    lines: [side(words.with, frequency, event.did)],
    otherSide: [side(words.with, theOthers(frequency), event.didNot)],
    range: shareRange === null ? null : `The likely range is ${sayRange(shareRange)}.`,
    computed: null,
  };
}

// Two short sentences are easier than one long one with "than".
const theOtherPeople = (words: PlainWords): string => `We compare that with people ${words.without}.`;

const moreOrFewer = (people: number): string =>
  people === 0 ? "no difference" : `${Math.abs(people)} ${people > 0 ? "more" : "fewer"}`;

export function differenceInPeople(
  effect: RiskDifference,
  words: PlainWords,
  event: EventWords,
  denominator: Denominator,
): Figures {
  const scale = effect.unit === "proportion" ? denominator : denominator / 100;
  // Adding 0 turns −0 into 0.
  const people = (part: number | null): number | null => (part === null ? null : Math.round(part * scale) + 0);
  const difference = Math.round(effect.value * scale) + 0;
  const [low, high] = [people(effect.ciLow), people(effect.ciHigh)];
  const ends = [low, high].filter((end) => end !== null).sort((a, b) => Math.abs(a) - Math.abs(b));
  return {
    kind: "difference-in-people",
    difference,
    low,
    high,
    of: denominator,
    lines: [
      `Of ${denominator} people, about ${difference === 0 ? "as many" : moreOrFewer(difference)} ${event.did} ${words.with}.`,
      theOtherPeople(words),
      "The source does not say how many it was on each side.",
    ],
    otherSide:
      difference === 0
        ? []
        : [`Of ${denominator} people, about ${moreOrFewer(-difference)} ${event.didNot} ${words.with}.`],
    range: low === null || high === null ? null : `The likely range is ${ends.map(moreOrFewer).join(" to ")}.`,
    computed: `We turned the study's difference into people of ${denominator}.`,
  };
}

export const relativeOnly = (effect: RelativeEffect, words: PlainWords, event: EventWords): Figures => ({
  kind: "relative-only",
  lines: [
    `${effect.value === 1 ? "About as many" : effect.value < 1 ? "Fewer" : "More"} people ${event.did} ${words.with}.`,
    theOtherPeople(words),
    "We found no plain number in the source. So we can't say how many people of 100.",
  ],
  otherSide: [],
  range: null,
  computed: null,
});
