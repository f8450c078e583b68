import {
  capital,
  type Denominator,
  type Frequency,
  frequencyOf,
  sayFrequency,
  shareOf,
  theOthers,
} from "./frequency.ts";
import type { Harm, PlainWords } from "./plain-words.ts";

/** Harms are told as benefits are: the same denominator, both sides, both framings. */
export type HarmInWords =
  | {
      readonly kind: "frequencies";
      readonly with: Frequency;
      readonly without: Frequency;
      readonly lines: readonly string[];
      readonly otherSide: readonly string[];
    }
  | { readonly kind: "words" | "not-seen"; readonly lines: readonly string[]; readonly otherSide: readonly [] };

const notSeen: HarmInWords = {
  kind: "not-seen",
  lines: ["We saw no figures on harms here. That does not mean that there are none."],
  otherSide: [],
};

function harmInWords(harm: Harm, words: PlainWords, denominator: Denominator): HarmInWords {
  if (harm.kind === "words") return { kind: "words", lines: [harm.text], otherSide: [] };
  const withIt = frequencyOf(shareOf(harm.intervention, harm.unit), denominator);
  const without = frequencyOf(shareOf(harm.control, harm.unit), denominator);
  const side = (sideWords: string, frequency: Frequency, what: string): string =>
    `${capital(sideWords)}: ${sayFrequency(frequency)} people ${what} ${harm.when}.`;
  return {
    kind: "frequencies",
    with: withIt,
    without,
    lines: [side(words.with, withIt, harm.did), side(words.without, without, harm.did), harm.note],
    otherSide: [side(words.with, theOthers(withIt), harm.didNot), side(words.without, theOthers(without), harm.didNot)],
  };
}

export const harmsInWords = (words: PlainWords, denominator: Denominator): readonly HarmInWords[] =>
  words.harms.length === 0 ? [notSeen] : words.harms.map((harm) => harmInWords(harm, words, denominator));
