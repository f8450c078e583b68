import { setAside } from "./cues.ts";
import { wordsOf } from "./stem.ts";

const isFine = /^(?:my|the|our)\b.*\b(?:is|are|s)\s+(?:all\s?right|alright|fine|ok|okay|no problem|not the problem)$/;

const beginsWith = (words: readonly string[], opener: readonly string[]): boolean =>
  opener.every((word, place) => words[place] === word);

/** What may stand before "not worried about": "I'm", "it is". It is looked for in the first words of a clause only. */
const mostBefore = 3;

function isSetAside(words: readonly string[]): boolean {
  const starts = Array.from({ length: mostBefore + 1 }, (_, place) => words.slice(place));
  const opens = (opener: readonly string[]): boolean =>
    opener[0] === "forget" ? beginsWith(words, opener) : starts.some((rest) => beginsWith(rest, opener));
  return setAside.some(opens) || isFine.test(words.join(" "));
}

/**
 * The clauses of a text that say what it is about, as words. "Not to be so tired" is about being tired and stays: what
 * people want to be rid of is their aim. What they say is not the point ("I don't care about my weight", "my sleep is
 * fine, …") is left out, if they say something else beside it.
 */
export function clausesOf(text: string): readonly (readonly string[])[] {
  const clauses = text
    .split(/[.,;:!?()\n]+|\s[–—-]+\s|\bbut\b/iu)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  return clauses.length < 2 ? clauses : clauses.filter((words) => !isSetAside(words));
}
