import { mayBeSlipOf } from "./typo.ts";

/** Finds the known word that a misspelt one most likely stands for; null where none is near enough. */
export type Speller = (written: string) => string | null;

const leastLikeness = 0.6;
const lettersForTrigrams = 7;

/** The three-letter pieces of a word, with its start and end marked, each once. */
export function trigramsOf(word: string): readonly string[] {
  const marked = `  ${word} `;
  return [...new Set(Array.from({ length: marked.length - 2 }, (_, start) => marked.slice(start, start + 3)))];
}

interface Likely {
  readonly word: string;
  readonly likeness: number;
}

/**
 * Learns the words to look for, once. A misspelt word is compared only with those that share a trigram with it, and the
 * likest wins: Dice's coefficient over trigrams, as in Angell, Freund and Willett, Inf Process Manag 1983;19:255-261.
 * It counts where it may be a slip of the pen, or in a long word where more than half of the trigrams agree.
 */
export function spellerOf(words: Iterable<string>): Speller {
  const holders = new Map<string, string[]>();
  const sizes = new Map<string, number>();
  for (const word of words) {
    const pieces = trigramsOf(word);
    sizes.set(word, pieces.length);
    for (const piece of pieces) {
      const others = holders.get(piece);
      if (others === undefined) holders.set(piece, [word]);
      else others.push(word);
    }
  }
  return (written) => {
    if (written.length < 4) return null;
    const pieces = trigramsOf(written);
    const shared = new Map<string, number>();
    for (const piece of pieces)
      for (const word of holders.get(piece) ?? []) shared.set(word, (shared.get(word) ?? 0) + 1);
    let best: Likely | null = null;
    for (const [word, count] of shared) {
      const likeness = (2 * count) / (pieces.length + (sizes.get(word) ?? 0));
      if (best !== null && likeness <= best.likeness) continue;
      const isLong = Math.min(word.length, written.length) >= lettersForTrigrams && word[0] === written[0];
      if ((isLong && likeness >= leastLikeness) || mayBeSlipOf(written, word)) best = { word, likeness };
    }
    return best?.word ?? null;
  };
}
